import { describe, expect, test } from 'vitest';
import { exampleTable } from '#shared/domain/batch/example-table';
import { guessMapping, withField } from '#shared/domain/batch/mapping';
import { readRows, type Surroundings } from '#shared/domain/batch/read-rows';
import type { Cell } from '#shared/domain/batch/table';
import { tableFields, type TableFieldId } from '#shared/domain/batch/table-field';
import { seededParties } from '#shared/domain/seeded-parties';

const around: Surroundings = { parties: seededParties, taken: new Set() };
const cell = (text: string, facts: Partial<Cell> = {}): Cell => ({ text, kind: 'text', formula: false, merged: false, ...facts });

/** One row read under the given fields. */
function readOne(fields: Readonly<Partial<Record<TableFieldId, string | Cell>>>, surroundings = around) {
  const [row] = readRows({ rows: [{ number: 2, cells: Object.values(fields).map((each) => (typeof each === 'string' ? cell(each) : each)) }] }, Object.keys(fields) as TableFieldId[], surroundings);
  if (row === undefined) throw new Error('no row was read');
  return row;
}

const issuesOf = (fields: Parameters<typeof readOne>[0], surroundings?: Surroundings) => readOne(fields, surroundings).cells.flatMap(({ field, issue }) => (issue === null ? [] : [[field, issue]]));

describe('the region of a row', () => {
  test.each(['Olomoucký kraj', 'olomoucky', 'Kraj Olomoucký', 'Olomouckého kraje', 'CZ071', 'CZ-71', '60609460'])('is understood as %s', (text) => {
    expect(readOne({ region: text }).regionId).toBe('CZ071');
  });

  test.each(['Praha', 'Hl. m. Praha', 'hlavní město Praha', '00064581', '64581'])('may be the capital, as %s', (text) => {
    expect(readOne({ region: text }).regionId).toBe('CZ010');
  });

  test.each([
    ['nowhere', '', 'required'],
    ['unknown', 'Moravský kraj', 'unknown-region'],
    ['the coordinator itself', 'Kraj Vysočina', 'same-party'],
  ])('is refused where it is %s', (_what, text, issue) => {
    expect(issuesOf({ region: text })).toEqual([['region', issue]]);
  });

  test('is refused where it holds an agreement already', () => {
    expect(issuesOf({ region: 'Zlínský kraj' }, { ...around, taken: new Set(['CZ072']) })).toEqual([['region', 'region-taken']]);
  });

  test('is refused the second time it comes', () => {
    const rows = readRows({ rows: [2, 3].map((number) => ({ number, cells: [cell('Zlínský kraj')] })) }, ['region'], around);
    expect(rows.map(({ faulty }) => faulty)).toEqual([false, true]);
  });
});

describe('the values of a row', () => {
  test('are read by the rules of the forms', () => {
    const { values, faulty } = readOne({ 'region': 'CZ071', 'contribution.annualAmount': '60 tis.', 'contribution.firstYear': '2024', 'payment.due': '31. 3.', 'payment.request': 'fakturou', 'term': 'na dobu neurčitou', 'notice.months': '3 měsíce' });
    expect([values, faulty]).toEqual([{ 'contribution.annualAmount': 6_000_000, 'contribution.firstYear': 2024, 'payment.due': { kind: 'fixed-day', day: 31, month: 3 }, 'payment.request': 'invoice', 'term': { kind: 'open-ended' }, 'notice.months': 3 }, false]);
  });

  test('join organ, number and day of a resolution into one decision', () => {
    expect(readOne({ 'region': 'CZ071', 'decision.organ': 'Zastupitelstvo kraje', 'decision.resolution': 'UR/95/11/2023', 'decision.date': '20. 11. 2023' }).values).toEqual({ 'region.approvals': [{ organ: 'assembly', role: 'decides', organName: null, resolution: 'UR/95/11/2023', date: '2023-11-20' }] });
  });

  test.each<[TableFieldId, string, string]>([
    ['contribution.annualAmount', 'šedesát tisíc', 'not-an-amount'],
    ['contribution.firstYear', '24', 'number-out-of-range'],
    ['contribution.startsOn', '31. 2. 2024', 'not-a-date'],
    ['region.overrides.account', '12-3456789012/0100', 'account-prefix-checksum'],
    ['region.overrides.coordinatorEmail', 'novak', 'email-shape'],
    ['payment.variableSymbol', '12345678901', 'symbol-shape'],
    ['legalBasis', 'nějaký zákon', 'not-a-choice'],
    ['payment.due', '29. 2.', 'day-not-in-month'],
  ])('are refused at their cell: %s as „%s“', (field, text, issue) => {
    expect(issuesOf({ region: 'CZ071', [field]: text })).toEqual([[field, issue]]);
  });

  test('leave what an empty cell says to the office', () => {
    expect(readOne({ 'region': 'CZ071', 'contribution.annualAmount': '' })).toMatchObject({ values: {}, faulty: false });
  });

  test('need the organ of a resolution', () => {
    expect(issuesOf({ 'region': 'CZ071', 'decision.organ': '', 'decision.resolution': '5/2024' })).toEqual([['decision.organ', 'required']]);
  });
});

describe('what is told of a cell that is understood', () => {
  const noteOf = (field: TableFieldId, of: Cell) => readOne({ region: 'CZ071', [field]: of }).cells[1]?.note;
  test('is that a symbol stored as a number may have lost its zeros', () => {
    expect([noteOf('payment.variableSymbol', cell('24071', { kind: 'number' })), noteOf('payment.variableSymbol', cell('0024071')), noteOf('contribution.annualAmount', cell('60000', { kind: 'number' }))]).toEqual(['zeros-lost', null, null]);
  });

  test('is that it is the last result of a formula, or lies under a merged cell', () => {
    expect([noteOf('contribution.annualAmount', cell('60000', { kind: 'number', formula: true })), noteOf('contribution.annualAmount', cell('', { merged: true }))]).toEqual(['formula', 'merged']);
  });

  test('is an issue where the formula failed', () => {
    expect(issuesOf({ 'region': 'CZ071', 'contribution.annualAmount': cell('#', { kind: 'error', formula: true }) })).toEqual([['contribution.annualAmount', 'formula-failed']]);
  });
});

describe('the columns of a table', () => {
  test('of the example are all understood', () => {
    expect(guessMapping(exampleTable)).toEqual(tableFields.map(({ id }) => id));
  });

  test('of the example make a row without a fault', () => {
    const [row] = readRows({ rows: [{ number: 2, cells: exampleTable.rows[0].map((text) => cell(text)) }] }, guessMapping(exampleTable), around);
    expect(row?.cells.filter(({ issue }) => issue !== null)).toEqual([]);
  });

  test.each<[string, TableFieldId | null]>([
    ['KRAJ', 'region'],
    ['Částka (Kč)', 'contribution.annualAmount'],
    ['VS', 'payment.variableSymbol'],
    ['rok', 'contribution.firstYear'],
    ['Č. j.', 'coordinator.fileReference'],
    ['Kapitola rozpočtu', 'budget.chapter'],
    ['Poznámka', null],
    ['', null],
  ])('are guessed by Czech names: „%s“', (title, field) => {
    expect(guessMapping({ titles: [title] })).toEqual([field]);
  });

  test('hold each field once', () => {
    expect(guessMapping({ titles: ['Kraj', 'Název kraje', 'Kraj'] })).toEqual(['region', null, null]);
  });

  test('pass a field on to another column', () => {
    expect(withField(['region', null], 1, 'region')).toEqual([null, 'region']);
  });
});
