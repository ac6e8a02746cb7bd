import { expect, test } from 'vitest';
import { content, paragraph, t, table } from '#test/typesetting/content';
import { contentMarks, pagesOf, textMarks } from '#test/typesetting/laid-out';
import type { Block } from '#shared/documents/block';
import type { RuleMark } from '#typesetting/pages/marks';
import { landscape, leftMargin, measure } from '#typesetting/pages/measures';
import type { Page } from '#typesetting/pages/fill-pages';

const headOf = (page: Page) => textMarks(page).filter(({ origin, stretch }) => stretch.style.face === 'semibold' && (origin.role === 'head-cell' || origin.role === 'repeated-head')).map(({ stretch }) => stretch.text);
const rulesOf = (page: Page): readonly RuleMark[] => page.marks.filter((mark): mark is RuleMark => mark.kind === 'rule' && mark.thickness === 0.5);
const heads = ['Rok', 'Účel platby', 'Splatnost', 'Částka v\u00a0Kč'];

test('a table of 200 rows repeats its head on every page', () => {
  const pages = pagesOf(content([table(200)]));
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.map(headOf)).toEqual(pages.map(() => heads));
});

test('the head counts as content only where the table begins', () => {
  const roles = pagesOf(content([table(200)])).map((page) => contentMarks(page).filter(({ origin }) => origin.role === 'head-cell').length);
  expect(roles).toEqual([4, ...roles.slice(1).map(() => 0)]);
});

test('rules stand above and below each head and once at the foot of the table', () => {
  const counts = pagesOf(content([table(100)])).map((page) => rulesOf(page).length);
  expect(counts).toEqual([...counts.slice(1).map(() => 2), 3]);
});

test('figures end on one line at the right edge', () => {
  const [page] = pagesOf(content([table(12)]));
  const amounts = contentMarks(page ?? { marks: [] }).filter(({ origin }) => origin.path[1] === 3 && origin.role !== 'head-cell');
  expect(new Set(amounts.map(({ x, stretch: { width } }) => (x + width).toFixed(3)))).toEqual(new Set([(leftMargin + measure).toFixed(3)]));
});

test('a narrow table keeps the width of running text on pages that lie on their side', () => {
  const one: Block = { kind: 'table', caption: null, columns: [{ title: 'Rok', align: 'left', weight: 1 }], rows: [[t('2024')], [t('2025')]], total: null };
  const widths = (block: Block) => pagesOf({ ...content([block]), orientation: 'landscape' }).flatMap(rulesOf).map(({ width }) => Math.round(width));
  const wide = Math.round(landscape.measure);
  expect([widths({ ...one, narrow: true }), widths(one)]).toEqual([[439, 439, 439], [wide, wide, wide]]);
});

test('figures of a column are all of one width', () => {
  const [page] = pagesOf(content([table(9)]));
  const years = contentMarks(page ?? { marks: [] }).filter(({ origin }) => origin.role === 'cell' && origin.path[1] === 0);
  expect(new Set(years.map(({ stretch }) => stretch.width.toFixed(3))).size).toBe(1);
});

test('no row is divided between pages', () => {
  const rows = pagesOf(content([table(200)])).map((page) => new Set(contentMarks(page).filter(({ origin }) => origin.role === 'cell').map(({ origin }) => origin.path[0])));
  const seen = rows.flatMap((set) => [...set]);
  expect(new Set(seen).size).toBe(seen.length);
});

test('the closing row stays with the row before it', () => {
  for (let before = 20; before < 40; before += 1) {
    const last = contentMarks(pagesOf(content([...filler(before), table(10)])).at(-1) ?? { marks: [] });
    if (last.some(({ origin }) => origin.role === 'total-cell')) expect(last.some(({ origin }) => origin.role === 'cell')).toBe(true);
  }
});

test('a head never stands alone at the foot of a page', () => {
  for (let before = 35; before < 47; before += 1) {
    for (const page of pagesOf(content([...filler(before), table(5)]))) expect(contentMarks(page).at(-1)?.origin.role).not.toBe('head-cell');
  }
});

test('a row higher than a page goes on over pages, two lines at least on each', () => {
  const long: Block = { kind: 'table', caption: null, columns: [{ title: 'Text', align: 'left', weight: 1 }], rows: [[t('Příspěvek je splatný do konce března. '.repeat(200).trim())]], total: null };
  const counts = pagesOf(content([long])).map((page) => contentMarks(page).filter(({ origin }) => origin.role === 'cell').length);
  expect(counts.length).toBeGreaterThan(1);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
});

test('a word wider than its cell is broken inside the cell', () => {
  const narrow: Block = { kind: 'table', caption: null, columns: [{ title: 'A', align: 'left', weight: 1 }, { title: 'B', align: 'left', weight: 9 }], rows: [[t('M'.repeat(60)), t('vedle')]], total: null };
  const marks = pagesOf(content([narrow])).flatMap(contentMarks);
  const neighbour = marks.find(({ stretch }) => stretch.text === 'vedle')?.x ?? 0;
  expect(marks.filter(({ stretch }) => stretch.text.startsWith('M')).every(({ x, stretch: { width } }) => x + width <= neighbour)).toBe(true);
});

test('a column takes the room its longest word or number lacks from columns that have it to spare', () => {
  const marks = cellsOf(['Krajský úřad', 'eva.mala@olomouckykraj.example', '+420\u00a0585\u00a0508\u00a0111'], [6, 1, 1]);
  expect(marks.map(({ stretch }) => stretch.text)).toEqual(['Krajský úřad', 'eva.mala@olomouckykraj.example', '+420\u00a0585\u00a0508\u00a0111']);
});

test('a column breaks its lines between words to make room for a word of another', () => {
  const marks = cellsOf(['Zastupitelstvo Olomouckého kraje', 'kraje-pro-bezpecny-internet.olomouckykraj.example', '60\u00a0000\u00a0Kč'], [1, 1, 1]);
  expect(marks.map(({ stretch }) => stretch.text)).toContain('kraje-pro-bezpecny-internet.olomouckykraj.example');
});

test('columns keep to their weights where every word fits', () => {
  const widths = cellsOf(['krátká', 'slova', 'v\u00a0tabulce'], [1, 2, 1]).map(({ x }, index, all) => Math.round((all[index + 1]?.x ?? leftMargin + measure + 14) - x - 14));
  expect(widths).toEqual([1, 2, 1].map((weight) => Math.round(((measure - 28) * weight) / 4)));
});

test('an endless word leaves other columns room for their texts', () => {
  const marks = cellsOf(['krátká slova', 'M'.repeat(200), 'v tabulce'], [1, 1, 1]);
  expect(marks.filter(({ origin }) => origin.path[1] !== 1).map(({ stretch }) => stretch.text)).toEqual(['krátká slova', 'v tabulce']);
});

test('a table may lack rows, caption and total', () => {
  const empty: Block = { kind: 'table', caption: null, columns: [{ title: 'Rok', align: 'left', weight: 1 }], rows: [], total: null };
  expect(pagesOf(content([empty, paragraph('Dál.')])).map((page) => contentMarks(page).map(({ stretch }) => stretch.text))).toEqual([['Rok', 'Dál.']]);
});

/** What stands in the cells of one row of columns so many parts wide. */
function cellsOf(texts: readonly string[], weights: readonly number[]) {
  const columns = weights.map((weight, index) => ({ title: String(index), align: 'left', weight }) as const);
  const block: Block = { kind: 'table', caption: null, columns, rows: [texts.map((text) => [{ text }])], total: null };
  return pagesOf(content([block])).flatMap(contentMarks).filter(({ origin }) => origin.role === 'cell');
}

function filler(count: number): readonly Block[] {
  return Array.from({ length: count }, (): Block => ({ kind: 'paragraph', text: t('řádek'), align: 'left' }));
}
