import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withChanges } from '#shared/domain/life/with-changes';

const data = fc.letrec((tie) => ({
  record: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { noNullPrototype: true }),
  value: fc.oneof({ maxDepth: 3 }, fc.integer({ min: 0, max: 3 }), fc.constant(null), fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }), tie('record')),
})).record;

test('changes done to what they were found in give what they lead to', () => {
  fc.assert(fc.property(data, data, (before, after) => {
    expect(withChanges(before, after, before)).toEqual(after);
  }));
});

test('where nothing changed nothing is done', () => {
  fc.assert(fc.property(data, data, (before, onto) => {
    expect(withChanges(before, before, onto)).toEqual(onto);
  }));
});

test('only the fields that changed are done, and those that went away go away', () => {
  const before = { amount: 1, term: { kind: 'until', until: 5 }, list: [1, 2] };
  const after = { amount: 2, term: { kind: 'open-ended' }, list: [1, 2] };
  expect(withChanges(before, after, { amount: 7, term: { kind: 'until', until: 9 }, list: [3] })).toEqual({ amount: 2, term: { kind: 'open-ended' }, list: [3] });
});
