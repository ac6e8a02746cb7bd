/** How a sequence of named things becomes another: what stays, goes, and comes; in the order of the later one, what goes before what comes. */
export type Step = { readonly kind: 'kept'; readonly was: number; readonly is: number } | { readonly kind: 'removed'; readonly was: number } | { readonly kind: 'inserted'; readonly is: number };

/** What stays or comes; undefined before the first. */
export type Standing = Exclude<Step, { kind: 'removed' }> | undefined;

/** What a step comes after: the nearest before it that stays or comes. */
export function standingBefore(steps: readonly Step[], index: number): Standing {
  return steps.slice(0, index).findLast((step) => step.kind !== 'removed');
}

/** As many as possible stay in their order (longest common subsequence); what only moved goes from one place and comes at another. */
export function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  const lengths = commonLengths(before, after);
  const steps: Step[] = [];
  let was = 0;
  let is = 0;
  while (was < before.length || is < after.length) {
    if (was < before.length && is < after.length && before[was] === after[is]) steps.push({ kind: 'kept', was: was++, is: is++ });
    else if (is >= after.length || (was < before.length && lengthAt(lengths, was + 1, is) >= lengthAt(lengths, was, is + 1))) steps.push({ kind: 'removed', was: was++ });
    else steps.push({ kind: 'inserted', is: is++ });
  }
  return steps;
}

type Lengths = readonly (readonly number[])[];

const lengthAt = (lengths: Lengths, was: number, is: number): number => lengths[was]?.[is] ?? 0;

/** How many stay from each place of both on. */
function commonLengths(before: readonly string[], after: readonly string[]): Lengths {
  const lengths: number[][] = [...before, ''].map(() => [...after, ''].map(() => 0));
  for (let was = before.length - 1; was >= 0; was--) {
    const row = lengths[was] ?? [];
    for (let is = after.length - 1; is >= 0; is--) {
      row[is] = before[was] === after[is] ? lengthAt(lengths, was + 1, is + 1) + 1 : Math.max(lengthAt(lengths, was + 1, is), lengthAt(lengths, was, is + 1));
    }
  }
  return lengths;
}
