import { describe, expect, test } from 'vitest';
import { placesOf } from '#data/draft/conflict/places';
import type { Unparsed } from '#shared/domain/unparsed';

const snapshot = (content: unknown, unparsed: Unparsed = {}) => ({ content, unparsed });
const places = (base: unknown, stored: unknown, mine: unknown) => placesOf({ base: snapshot(base), stored: snapshot(stored), mine: snapshot(mine) }).map(({ path, changedBy }) => [path, changedBy]);

describe('places in which two versions differ', () => {
  test('are single fields, with who alone has changed them', () => {
    const base = { number: 'A', side: { street: 'x', city: 'y' } };
    expect(places(base, { number: 'B', side: { street: 'x', city: 's' } }, { number: 'A', side: { street: 'm', city: 'n' } })).toEqual([
      ['number', 'stored'],
      ['side.street', 'mine'],
      ['side.city', null],
    ]);
  });

  test('are none where both have changed the same thing in the same way', () => {
    expect(places({ a: 1 }, { a: 2 }, { a: 2 })).toEqual([]);
  });

  test('are rows of a list while each was changed by one side only', () => {
    expect(places([1, 2, 3], [1, 20, 3], [10, 2, 3])).toEqual([
      ['0', 'mine'],
      ['1', 'stored'],
    ]);
  });

  test.each([
    ['a row came', [1, 2], [1, 2, 3], [10, 2]],
    ['a row left', [1, 2], [2], [1, 20]],
    ['both rewrote the same row', [{ a: 1, b: 1 }], [{ a: 2, b: 1 }], [{ a: 1, b: 2 }]],
    ['both put another row in the place of one', [1, 2], [2, 1], [10, 2]],
  ])('are a whole list where %s', (_name, base, stored, mine) => {
    expect(places({ list: base }, { list: stored }, { list: mine }).map(([path]) => path)).toEqual(['list']);
  });

  test('are one way or the other of a datum as a whole', () => {
    expect(places({ term: { kind: 'open-ended' } }, { term: { kind: 'until', until: '2030-01-01' } }, { term: { kind: 'until', until: null } })).toEqual([['term.until', null]]);
    expect(places({ term: { kind: 'open-ended' } }, { term: { kind: 'until', until: '2030-01-01' } }, { term: { kind: 'open-ended' } })).toEqual([['term', 'stored']]);
  });

  test('are fields whose text was not understood, too', () => {
    const same = { months: null, list: [1] };
    const stored = snapshot(same, { months: 'rok' });
    const mine = snapshot(same, { 'months': 'půl roku', 'list.0': 'dva' });
    expect(placesOf({ base: snapshot(same, { months: 'rok' }), stored, mine })).toEqual([
      { path: 'months', changedBy: 'mine' },
      { path: 'list.0', changedBy: 'mine' },
    ]);
  });

  test('lie in no other place', () => {
    const stored = snapshot({ due: { days: 30 } });
    const mine = snapshot({ due: { days: 14 } }, { due: '31. února' });
    expect(placesOf({ base: stored, stored, mine })).toEqual([{ path: 'due', changedBy: 'mine' }]);
  });
});
