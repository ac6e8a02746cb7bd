import type { Pause } from '#core/ports';
import type { Agreement, AgreementId } from '#shared/domain/agreement';

/** Agreements on their way into the index. */
export type Reading = {
  /** Has agreements read: a few before it returns, many a slice at a time beside whatever else goes on. One that still waits waits in its newest state. */
  add(agreements: readonly Agreement[]): void;
  leaveOut(ids: readonly AgreementId[]): void;
  /** How many wait. */
  left(): number;
  /** Resolves when none waits. */
  settled(): Promise<void>;
};

/** How many are read before the host does what else waits: some milliseconds of work. */
const slice = 10;

/** @param read puts one agreement into the index */
export function createReading(read: (agreement: Agreement) => void, pause: Pause): Reading {
  const waiting = new Map<AgreementId, Agreement>();
  let going: Promise<void> | null = null;

  const readSlice = (): void => {
    let done = 0;
    for (const [id, agreement] of waiting) {
      if (done === slice) return;
      done += 1;
      waiting.delete(id);
      read(agreement);
    }
  };

  const readOn = async (): Promise<void> => {
    while (waiting.size > 0) {
      await pause();
      readSlice();
    }
    going = null;
  };

  return {
    add: (agreements) => {
      for (const agreement of agreements) waiting.delete(agreement.id);
      if (agreements.length <= slice) agreements.forEach(read);
      else for (const agreement of agreements) waiting.set(agreement.id, agreement);
      if (waiting.size > 0) going ??= readOn();
    },
    leaveOut: (ids) => {
      for (const id of ids) waiting.delete(id);
    },
    left: () => waiting.size,
    settled: async () => going ?? undefined,
  };
}
