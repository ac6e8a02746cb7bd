import { endOfPeriod, type PeriodEnd } from '#shared/domain/deadlines/period';
import type { Fact } from '#shared/domain/life/fact';
import { plainDate, type PlainDate } from '#shared/domain/plain-date';

/** Agreements concluded since this day are published (zákon č. 340/2015 Sb.); those since the later one have no effect and do not last without it. */
const publishedFrom = plainDate(2016, 7, 1);
const conditionFrom = plainDate(2017, 7, 1);

/** Whether an agreement concluded on a day waits for its publication to have an effect (§ 6 odst. 1 zákona č. 340/2015 Sb.). */
export const needsPublication = (concludedOn: PlainDate): boolean => concludedOn >= conditionFrom;

/**
 * The time to publish in the register of contracts: three months from conclusion (§ 7 odst. 1 zákona č. 340/2015 Sb.), counted by § 605 and moved
 * by § 607 občanského zákoníku. Null where nothing depends on it, or where it ends beyond the years this product knows.
 */
export function publicationPeriod(concludedOn: PlainDate): PeriodEnd | null {
  return needsPublication(concludedOn) ? endOfPeriod(concludedOn, { count: 3, unit: 'months' }) : null;
}

/** The time to send it to the register: thirty days from conclusion (§ 5 odst. 2), counted and moved as {@link publicationPeriod}. */
export function sendingPeriod(concludedOn: PlainDate): PeriodEnd | null {
  return concludedOn >= publishedFrom ? endOfPeriod(concludedOn, { count: 30, unit: 'days' }) : null;
}

/** The last day of {@link publicationPeriod}. */
export const publicationLimit = (concludedOn: PlainDate): PlainDate | null => publicationPeriod(concludedOn)?.on ?? null;

/** The last day of {@link sendingPeriod}. */
export const sendingLimit = (concludedOn: PlainDate): PlainDate | null => sendingPeriod(concludedOn)?.on ?? null;

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
