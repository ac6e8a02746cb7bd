import { formatDate } from '#shared/domain/plain-date';
import type { ClosedYear } from '#shared/domain/payments/closed-year';
import { timeInPrague } from '#shared/domain/prague-day';

/** „uzavřen 10. 1. 2025 v 9.30, novakova“, „ve 13.05“, and what followed, one closing after another; „není uzavřen“ where it never was. */
export function closingSentences(closings: readonly ClosedYear[]): readonly string[] {
  if (closings.length === 0) return ['není uzavřen'];
  return closings.flatMap(({ at, by, reopened }) => [`uzavřen ${moment(at)}, ${by}`, ...(reopened === null ? [] : [`znovu otevřen ${moment(reopened.at)}, ${reopened.by}; důvod: ${reopened.reason}`])]);
}

function moment(at: string): string {
  const { day, hours, minutes } = timeInPrague(at);
  return `${formatDate(day)} ${vocalised.has(hours) ? 've' : 'v'}\u00a0${String(hours)}.${String(minutes).padStart(2, '0')}`;
}

/** Hours whose names begin with two consonants, before which the preposition is vocalised: ve dvě, ve tři, ve čtyři, ve dvanáct, ve třináct, ve dvacet. */
const vocalised: ReadonlySet<number> = new Set([2, 3, 4, 12, 13, 14, 20, 21, 22, 23]);
