import { endOfPeriod } from '#shared/domain/deadlines/period';
import type { Fact } from '#shared/domain/life/fact';
import type { PlainDate } from '#shared/domain/plain-date';

/**
 * The last day to publish in the register of contracts: three months from conclusion (§ 7 odst. 1 zákona č. 340/2015 Sb.), counted by § 605 and
 * moved by § 607 občanského zákoníku. Null where it lies beyond the years this product knows.
 */
export function publicationLimit(concludedOn: PlainDate): PlainDate | null {
  return endOfPeriod(concludedOn, { count: 3, unit: 'months' })?.on ?? null;
}

/** The last day to send it to the register: thirty days from conclusion (§ 5 odst. 2), counted and moved as {@link publicationLimit}. */
export function sendingLimit(concludedOn: PlainDate): PlainDate | null {
  return endOfPeriod(concludedOn, { count: 30, unit: 'days' })?.on ?? null;
}

/**
 * The day since which the agreement has been published. A record that was withdrawn by the limit counts as never published, for within those
 * three months it can be published again; one withdrawn later has had its effect.
 * @param facts that have happened
 * @param limit of publication; null while the agreement is not concluded
 */
export function publishedSince(facts: readonly Fact[], limit: PlainDate | null): PlainDate | null {
  const days = [...new Set(facts.filter(({ kind }) => isOfRegister(kind)).map(({ on }) => on))].toSorted();
  return days.reduce<PlainDate | null>((since, day) => {
    const kinds = facts.filter(({ on }) => on === day).map(({ kind }) => kind);
    const [published, withdrawn] = [kinds.includes('published'), kinds.includes('withdrawn-from-register')];
    if (since === null) return published && !withdrawn ? day : null;
    if (!withdrawn || (limit !== null && day > limit && since <= limit)) return since;
    // Of one day: what stood was withdrawn, and then published again.
    return published ? day : null;
  }, null);
}

const isOfRegister = (kind: Fact['kind']): boolean => kind === 'published' || kind === 'withdrawn-from-register';
