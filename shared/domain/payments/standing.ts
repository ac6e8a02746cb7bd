import type { Instalment } from '#shared/domain/payment-calendar';
import type { Movement } from '#shared/domain/payments/movement';
import type { PlainDate } from '#shared/domain/plain-date';

/** The instalment of one year as known on a day; null where that year is not paid. */
export type KnownOn = (day: PlainDate) => Instalment | null;

/** How the contribution of a year stands after what happened to it; haléře. */
export type Standing = {
  readonly paid: number;
  readonly refunded: number;
  readonly waived: number;
  /** What the parties settled as due, the last they did; null while they did not. */
  readonly settled: number | null;
  /** The instalment that was covered, as it was then, and the day; null while it is not covered. */
  readonly covered: { readonly instalment: Instalment | null; readonly on: PlainDate } | null;
};

const untouched: Standing = { paid: 0, refunded: 0, waived: 0, settled: null, covered: null };

/** After all movements of one year. Those of one day count together: the order they came in says nothing. */
export function standingAfter(movements: readonly Movement[], knownOn: KnownOn): Standing {
  const days = [...new Set(movements.map(({ on }) => on))];
  return days.reduce((standing, day) => afterDay(standing, day, movements.filter(({ on }) => on === day), knownOn), untouched);
}

/** What is expected of a year: what was settled, or else what the calendar says. */
export const expectedOf = (settled: number | null, instalment: Instalment | null): number => settled ?? instalment?.amount ?? 0;

function afterDay(before: Standing, day: PlainDate, movements: readonly Movement[], knownOn: KnownOn): Standing {
  const moved = movements.reduce<Omit<Standing, 'covered'>>(afterMovement, before);
  const instalment = before.covered === null ? knownOn(day) : before.covered.instalment;
  const { paid, refunded, waived, settled } = moved;
  const isCovered = paid + waived > 0 && paid + waived - refunded >= expectedOf(settled, instalment);
  return { paid, refunded, waived, settled, covered: isCovered ? { instalment, on: before.covered?.on ?? day } : null };
}

function afterMovement(before: Omit<Standing, 'covered'>, movement: Movement): Omit<Standing, 'covered'> {
  return {
    paid: before.paid + movement.paid,
    refunded: before.refunded + movement.refunded,
    waived: before.waived + movement.waived,
    settled: movement.settled ?? before.settled,
  };
}
