import { deepFreeze } from '#adapters/ledger/freeze';
import { ledgerFileOf } from '#adapters/ledger/ledger-file';
import { oneAtATime } from '#adapters/ledger/turns';
import { freshLedger, type Ledger } from '#core/ledger';
import type { LedgerStore } from '#core/ports';

/** A ledger that lives as long as its process, under the same guarantees but for the disk; for samples and tests. */
export function createMemoryLedgerStore(initial: Ledger = freshLedger): LedgerStore {
  let current = deepFreeze(initial);
  const inTurn = oneAtATime();
  return {
    read: async () => current,
    change: (step) =>
      inTurn(async () => {
        const { next, value } = step(current);
        ledgerFileOf(next);
        current = deepFreeze(next);
        return value;
      }),
  };
}
