import { contributionStates } from '#shared/domain/payments/contribution-states';
import type { ContributionState, ContributionView } from '#shared/domain/payments/contribution';
import type { Owed } from '#shared/domain/payments/late-interest';
import { movementsOf, type MoneyMoved } from '#shared/domain/payments/movement';

/** What was owed of a contribution from its due day to the day of the view, a step for every day something moved; empty while it is not due. */
export function owedSince({ year, dueOn }: ContributionState, view: ContributionView, moved: MoneyMoved): readonly Owed[] {
  if (dueOn === null || dueOn >= view.day) return [];
  const days = movementsOf(view, moved).filter((movement) => movement.year === year && movement.on > dueOn).map(({ on }) => on);
  return [dueOn, ...new Set(days)].map((from) => {
    const then = contributionStates({ ...view, day: from }, moved).find((state) => state.year === year);
    return { from, amount: then?.outstanding ?? 0 };
  });
}
