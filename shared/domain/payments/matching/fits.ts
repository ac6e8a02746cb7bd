import type { Balance } from '#shared/domain/payments/matching/balances';
import type { Fit, Moved } from '#shared/domain/payments/matching/fit';
import type { MatchReason } from '#shared/domain/payments/matching/match';
import { refundFits } from '#shared/domain/payments/matching/refund-fits';
import { filledFrom, setsOf, sharesOf, sumOf, yearsOf } from '#shared/domain/payments/matching/shares';
import { addDays, daysBetween, partsOf, type PlainDate } from '#shared/domain/plain-date';

/** So many days before its due day a contribution is paid as one of this year, and around it a payment is close to it. */
const earlyDays = 60;
const nearDays = 14;

/** The ways an amount may belong to the contributions of an agreement, the likeliest first; at least one, which may share out nothing. */
export function fitsOf(moved: Moved, balances: readonly Balance[]): readonly Fit[] {
  const fits = moved.amount < 0 ? refundFits(moved, balances) : paymentFits(moved, balances);
  return fits.map((fit) => ({ ...fit, reasons: [...fit.reasons, ...yearReasons(fit, moved, balances), ...dayReasons(fit, moved, balances)] }));
}

/** Whether a year is one to be paid on a day, and not in advance. */
export function isCurrent({ year, dueOn }: Balance, on: PlainDate): boolean {
  return year <= partsOf(on).year || (dueOn !== null && dueOn <= addDays(on, earlyDays));
}

/** The debt that was named is paid, otherwise the oldest first (§ 1933 občanského zákoníku); a year that is not due yet only when the amount says so. */
function paymentFits({ amount, on, named }: Moved, balances: readonly Balance[]): readonly Fit[] {
  const open = balances.filter(({ outstanding }) => outstanding > 0);
  if (open.length === 0) return [{ shares: [], reasons: [{ code: 'nothing-outstanding' }], exact: false }];
  const asked = open.filter(({ year }) => named.has(year));
  const current = open.filter((balance) => isCurrent(balance, on));
  const sets = [asked, current].map((among) => setsOf(amount, among)).find((found) => found.length > 0);
  if (sets !== undefined) return alternatives(sets);
  if (sumOf(asked) >= amount) return [filling(amount, asked)];
  return [...advanceFits(amount, open, current), filling(amount, current.length > 0 ? current : open.slice(0, 1))];
}

/** Exactly of years of which some are not due yet; that leaves out one that is due only where the clerk says so. */
function advanceFits(amount: number, open: readonly Balance[], current: readonly Balance[]): readonly Fit[] {
  const leftOut = (set: readonly Balance[]) => current.filter((balance) => !set.includes(balance));
  const [set] = setsOf(amount, open).toSorted((one, other) => leftOut(one).length - leftOut(other).length);
  if (set === undefined) return [];
  const years = yearsOf(leftOut(set));
  return [exactly(set, [{ code: 'in-advance', alone: !set.some((balance) => current.includes(balance)) }, ...(years.length > 0 ? [{ code: 'also-fits', years } as const] : [])])];
}

function alternatives(sets: readonly (readonly Balance[])[]): readonly Fit[] {
  return sets.map((set) => exactly(set, sets.filter((other) => other !== set).map((other) => ({ code: 'also-fits', years: yearsOf(other) }))));
}

function exactly(set: readonly Balance[], more: readonly MatchReason[] = []): Fit {
  return { shares: sharesOf(set), reasons: [{ code: 'amount', years: yearsOf(set) }, ...more], exact: true };
}

function filling(amount: number, open: readonly Balance[]): Fit {
  const total = sumOf(open);
  const shares = filledFrom(amount, open);
  const years = shares.map(({ year }) => year);
  const reason: MatchReason = amount > total ? { code: 'more-than-outstanding', by: amount - total } : { code: 'pays-part', years, outstanding: total };
  return { shares, reasons: [reason], exact: false };
}

function yearReasons({ shares }: Fit, { named }: Moved, balances: readonly Balance[]): readonly MatchReason[] {
  const known = balances.map(({ year }) => year).filter((year) => named.has(year));
  const [paid, others] = [known.filter((year) => shares.some((share) => share.year === year)), known.filter((year) => shares.every((share) => share.year !== year))];
  return [...(paid.length > 0 ? [{ code: 'year-in-message', years: paid } as const] : []), ...(others.length > 0 ? [{ code: 'year-of-other', years: others } as const] : [])];
}

function dayReasons({ shares }: Fit, { amount, on }: Moved, balances: readonly Balance[]): readonly MatchReason[] {
  const days = amount < 0 ? [] : balances.filter(({ year }) => shares.some((share) => share.year === year)).flatMap(({ dueOn }) => dueOn ?? []);
  const near = days.find((dueOn) => Math.abs(daysBetween(on, dueOn)) <= nearDays);
  return near === undefined ? [] : [{ code: 'near-due-day', dueOn: near }];
}
