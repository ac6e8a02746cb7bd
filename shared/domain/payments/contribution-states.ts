import type { Instalment } from '#shared/domain/payment-calendar';
import { contributionStatusOf } from '#shared/domain/payments/contribution-status';
import type { ContributionState, ContributionView } from '#shared/domain/payments/contribution';
import { dueDayOf } from '#shared/domain/payments/due-day';
import { instalmentsOn } from '#shared/domain/payments/instalments-on';
import { movementsOf, type MoneyMoved, type Movement } from '#shared/domain/payments/movement';
import { expectedOf, standingAfter, type KnownOn, type Standing } from '#shared/domain/payments/standing';
import { daysBetween, partsOf, type PlainDate } from '#shared/domain/plain-date';

/**
 * The contributions of one agreement as they stood at the end of a day, the oldest year first, to the end of the next year. What is expected follows the agreement,
 * its amendments and its end as known on that day; a year that was covered keeps what was expected then, whatever is amended later, until the parties settle it.
 */
export function contributionStates(view: ContributionView, moved: MoneyMoved): readonly ContributionState[] {
  const { agreement, amendments, day } = view;
  const movements = movementsOf(view, moved);
  const touched = movements.map(({ year }) => year);
  const reach = { year: Math.max(partsOf(day).year + 1, ...touched), paid: touched.length > 0 };
  const calendar = remembered((on) => instalmentsOn(agreement, amendments, on, reach));
  const years = new Set([...calendar(day).map(({ year }) => year), ...touched]);
  return [...years]
    .toSorted((one, other) => one - other)
    .map((year) => stateOf(year, view, movements.filter((movement) => movement.year === year), (on) => calendar(on).find((instalment) => instalment.year === year) ?? null));
}

/** A calendar is asked for on the days money moved on, for every year again. */
function remembered(calendarOn: (day: PlainDate) => readonly Instalment[]): (day: PlainDate) => readonly Instalment[] {
  const known = new Map<PlainDate, readonly Instalment[]>();
  return (day) => {
    const calendar = known.get(day) ?? calendarOn(day);
    known.set(day, calendar);
    return calendar;
  };
}

function stateOf(year: number, { agreement, amendments, day }: ContributionView, movements: readonly Movement[], knownOn: KnownOn): ContributionState {
  const { covered, ...standing } = standingAfter(movements, knownOn);
  const instalment = covered === null ? knownOn(day) : covered.instalment;
  const amounts = amountsOf(standing, instalment);
  const due = dueDayOf(year, agreement, amendments, day);
  const dueOn = due?.on ?? null;
  const coveredOn = covered?.on ?? null;
  return {
    agreement: agreement.id,
    year,
    instalment,
    dueOn,
    ...amounts,
    status: contributionStatusOf(amounts, due, day),
    daysLate: amounts.outstanding > 0 || coveredOn !== null ? daysAfter(dueOn, coveredOn ?? day) : 0,
    coveredOn,
    payments: [...new Set(movements.flatMap(({ payment }) => payment ?? []))],
  };
}

function amountsOf({ paid, refunded, waived, settled }: Omit<Standing, 'covered'>, instalment: Instalment | null) {
  const expected = expectedOf(settled, instalment);
  return { expected, paid, waived, refunded, outstanding: expected - paid - waived + refunded };
}

const daysAfter = (dueOn: PlainDate | null, day: PlainDate): number => (dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, day)));
