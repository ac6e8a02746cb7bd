import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSorting, tracksOf, type Column } from '#ui/details-table/column';
import { chooseAll, nothingChosen, point, within, type Extent } from '#ui/details-table/selection';
import { gathered, sortRows } from '#ui/details-table/sort-rows';

const keys = ['a', 'b', 'c', 'd', 'e'];
const chosen = (selection: typeof nothingChosen) => [...selection.chosen].sort();

describe('choosing rows', () => {
  test('pointing chooses one row alone', () => {
    expect(chosen(point(point(nothingChosen, keys, 'a', 'only'), keys, 'c', 'only'))).toEqual(['c']);
  });

  test('Ctrl adds a row and takes it away', () => {
    const two = point(point(nothingChosen, keys, 'a', 'only'), keys, 'c', 'toggle');
    expect([chosen(two), chosen(point(two, keys, 'a', 'toggle'))]).toEqual([['a', 'c'], ['c']]);
  });

  test('Shift chooses everything between, in both directions, from the same beginning', () => {
    const down = point(point(nothingChosen, keys, 'c', 'only'), keys, 'e', 'range');
    expect([chosen(down), chosen(point(down, keys, 'a', 'range'))]).toEqual([['c', 'd', 'e'], ['a', 'b', 'c']]);
  });

  test('rows that are no longer shown are no longer chosen', () => {
    const { chosen: kept, active } = within(chooseAll(nothingChosen, keys), new Set(['b', 'c']));
    expect([[...kept], active]).toEqual([['b', 'c'], null]);
  });

  test('only rows that exist are ever chosen', () => {
    const extents = fc.constantFrom<Extent>('only', 'toggle', 'range', 'move');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), extents)), (steps) => {
        const result = steps.reduce((selection, [key, extent]) => point(selection, keys, key, extent), nothingChosen);
        return [...result.chosen].every((key) => keys.includes(key));
      }),
    );
  });
});

type Row = { readonly name: string; readonly amount: number };
const columns: readonly Column<Row>[] = [
  { id: 'name', title: 'Kraj', width: 200, sortKey: ({ name }) => name, cell: ({ name }) => name },
  { id: 'amount', title: 'Částka', width: 100, largestFirst: true, grows: true, sortKey: ({ amount }) => amount, cell: ({ amount }) => amount },
];
const rows: readonly Row[] = [
  { name: 'Ústecký', amount: 5 },
  { name: 'Čechy', amount: 20 },
  { name: 'Olomoucký', amount: 100 },
];

describe('sorting rows', () => {
  test('follows Czech order of texts and the value of numbers', () => {
    const by = (id: string, direction: 'ascending' | 'descending') => sortRows(rows, columns, { by: id, direction }).map(({ name }) => name);
    expect([by('name', 'ascending'), by('amount', 'descending')]).toEqual([
      ['Čechy', 'Olomoucký', 'Ústecký'],
      ['Olomoucký', 'Čechy', 'Ústecký'],
    ]);
  });

  test('by a column that is no longer there leaves the rows as they are', () => {
    expect(sortRows(rows, columns, { by: 'gone', direction: 'ascending' })).toBe(rows);
  });

  test('neither loses nor invents a row', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string(), amount: fc.integer() })), (some) => new Set(sortRows(some, columns, { by: 'amount', direction: 'ascending' })).size === new Set(some).size),
    );
  });

  test('a second click turns the order round, amounts begin with the largest', () => {
    const [name, amount] = columns;
    if (name === undefined || amount === undefined) throw new Error('columns');
    expect([nextSorting(name, { by: 'name', direction: 'ascending' }), nextSorting(amount, { by: 'name', direction: 'ascending' })]).toEqual([
      { by: 'name', direction: 'descending' },
      { by: 'amount', direction: 'descending' },
    ]);
  });
});

describe('widths of columns', () => {
  test('a growing column takes the rest until it is given a width', () => {
    expect([tracksOf(columns, {}, true), tracksOf(columns, { amount: 150 }, false)]).toEqual(['36px 200px minmax(100px, 1fr)', '200px 150px']);
  });
});

describe('rows that belong to others', () => {
  const owner: Readonly<Record<string, string>> = { b1: 'b', b2: 'b', x1: 'x' };
  const gather = (sorted: readonly string[]) => gathered(sorted, ['a', 'b', 'b1', 'b2', 'x1'], (row) => row, (row) => owner[row] ?? null);

  test('stand below them in their own order, whatever the order of the rest', () => {
    expect([gather(['a', 'b', 'b1', 'b2', 'x1']), gather(['x1', 'b2', 'b1', 'b', 'a'])]).toEqual([
      ['a', 'b', 'b1', 'b2', 'x1'],
      ['x1', 'b', 'b1', 'b2', 'a'],
    ]);
  });

  test('are never lost and never doubled', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'b1', 'b2', 'x1'], { minLength: 5 }), (sorted) => {
        expect([...gather(sorted)].sort()).toEqual([...sorted].sort());
      }),
    );
  });
});
