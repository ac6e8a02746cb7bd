import { standingFacts, type RecordedFact } from '#shared/domain/life/fact';
import type { RecordId } from '#shared/domain/life/register-record';

/** A record of the register of contracts, and its newest version. */
export type PresentRecord = { readonly record: RecordId; readonly version: RecordId | null };

/** The record an agreement has in the register by what happened to it; null where it was not published, was withdrawn, or nobody wrote down its number. */
export function presentRecord(facts: readonly RecordedFact[]): PresentRecord | null {
  return standingFacts(facts).reduce<PresentRecord | null>((present, fact) => {
    if (fact.kind === 'withdrawn-from-register') return null;
    if (fact.kind === 'register-modified') return { record: fact.record, version: fact.version };
    if (fact.kind !== 'published' || fact.record === null) return present;
    return { record: fact.record, version: fact.version };
  }, null);
}
