import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsBetween } from '#shared/documents/papers/amendment/steps';

const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'), { maxLength: 10 });

test('what is kept and removed is the earlier sequence, what is kept and inserted the later one', () => {
  fc.assert(
    fc.property(names, names, (before, after) => {
      const steps = stepsBetween(before, after);
      expect(steps.flatMap((step) => (step.kind === 'inserted' ? [] : [before[step.was]]))).toEqual(before);
      expect(steps.flatMap((step) => (step.kind === 'removed' ? [] : [after[step.is]]))).toEqual(after);
    }),
  );
});

test('what is kept is the same on both sides', () => {
  fc.assert(
    fc.property(names, names, (before, after) => {
      const kept = stepsBetween(before, after).flatMap((step) => (step.kind === 'kept' ? [[before[step.was], after[step.is]]] : []));
      return kept.every(([was, is]) => was === is);
    }),
  );
});

test('what only stayed stays', () => {
  fc.assert(fc.property(names, (same) => stepsBetween(same, same).every(({ kind }) => kind === 'kept')));
});

test('as much stays as can: one thing that moved is the only one to go and come', () => {
  expect(stepsBetween(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a']).map(({ kind }) => kind)).toEqual(['removed', 'kept', 'kept', 'kept', 'inserted']);
});
