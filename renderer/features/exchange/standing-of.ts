import type { Agreement } from '#shared/domain/agreement';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';

/** What can be done with a file: begin a draft, choose from it, or nothing, and why. */
export type Standing = 'new' | 'same' | 'differs' | 'finished' | 'removed';

/** @param here the agreement the file is about, as it is here */
export function standingOf({ agreementId, differences }: ExchangeReading, here: Agreement | null): Standing {
  if (agreementId === null) return 'new';
  if (differences.length === 0) return 'same';
  if (here !== null && here.removedAt !== null) return 'removed';
  return here !== null && here.finishedOn !== null ? 'finished' : 'differs';
}
