import type { PartId } from '#shared/templates/condition';

/**
 * Of what is in both orders, as much as need not move for the one order to become the other: a longest common subsequence.
 * No id may be in one order twice.
 */
export function keptInOrder(then: readonly PartId[], now: readonly PartId[]): ReadonlySet<PartId> {
  const places = new Map(then.map((id, index) => [id, index]));
  const common = now.flatMap((id): readonly Step[] => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place, length: 1, before: null }];
  });
  const longest = common.reduce<readonly Step[]>((steps, step) => [...steps, longestTo(step, steps)], []);
  const kept = new Set<PartId>();
  for (let step = longer(longest, null); step !== null; step = step.before) kept.add(step.id);
  return kept;
}

/** A part that stays, with the longest row of those that stay before it. */
type Step = { readonly id: PartId; readonly place: number; readonly length: number; readonly before: Step | null };

function longestTo(step: Step, steps: readonly Step[]): Step {
  const before = longer(steps.filter(({ place }) => place < step.place), null);
  return before === null ? step : { ...step, length: before.length + 1, before };
}

const longer = (steps: readonly Step[], least: Step | null): Step | null => steps.reduce((best, step) => (best === null || step.length > best.length ? step : best), least);
