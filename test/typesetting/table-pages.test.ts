import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#shared/documents/block';
import { content, t } from '#test/typesetting/content';
import { contentMarks, lineTexts, pagesOf } from '#test/typesetting/laid-out';

const words = 'příspěvek na realizaci a koordinaci projektu včetně doplatku za předchozí období podle čl. VI';

/** Rows of one to three lines, among them now and then one of sixty. */
const height = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 3 }) }, { weight: 1, arbitrary: fc.constant(60) });
const heights = fc.array(height, { minLength: 2, maxLength: 60 });
const above = fc.integer({ min: 0, max: 46 });

test('of a table that goes over several pages none begins with its head and one short row, or is left with one', () => {
  fc.assert(
    fc.property(heights, above, fc.boolean(), (rows, before, hasTotal) => {
      const pages = rowsByPage(rows, before, hasTotal);
      const ends = [pages[0], pages.at(-1)];
      for (const numbers of ends) if (numbers?.length === 1 && pages.length > 1) expect(rows[(numbers[0] ?? 0) - 1]).toBe(60);
    }),
    { numRuns: 80 },
  );
});

test('no short row is divided, and of a high one two lines at least are on each page', () => {
  fc.assert(
    fc.property(heights, above, (rows, before) => {
      for (const [row, counts] of linesByRow(rows, before)) {
        if (rows[row - 1] === 60) expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
        else expect(counts).toHaveLength(1);
      }
    }),
    { numRuns: 80 },
  );
});

test('caption and head stand on the page of the first two rows', () => {
  for (let before = 30; before < 47; before += 1) {
    const pages = pagesOf(content([...filler(before), tableOf([1, 1, 1, 1], false)]));
    const roles = pages.map((page) => contentMarks(page).filter(({ origin }) => origin.block === before).map(({ origin: { role, path } }) => `${role} ${path[0] ?? ''}`));
    const first = roles.find((page) => page.length > 0);
    expect(first).toEqual(expect.arrayContaining(['caption ', 'head-cell 0', 'cell 1', 'cell 2']));
  }
});

test('a mail address too long for its column breaks once, before its at sign', () => {
  for (const address of ['jaroslava.vondrackova@olomoucky-kraj.example', 'jan.novak-svoboda@krajsky-urad-olomouc.example', 'bezpecny.internet.koordinator@kr-vysocina.example']) {
    const texts = ['Královéhradecký kraj', 'PhDr. Jaroslava Vondráčková, Ph.D.', '+420\u00a0585\u00a0508\u00a0111', address];
    const columns = [2, 2, 2, 3].map((weight, index) => ({ title: ['Kraj', 'Krajský koordinátor', 'Telefon', 'E-mail'][index] ?? '', align: 'left', weight }) as const);
    const block: Block = { kind: 'table', caption: null, columns, rows: [texts.map((text) => t(text))], total: null };
    const cells = pagesOf(content([block])).flatMap(contentMarks).filter(({ origin }) => origin.role === 'cell');
    expect(lineTexts(cells.filter(({ origin }) => origin.path[1] === 3))).toEqual(address.split(/(?=@)/u));
    expect(cells.filter(({ origin }) => origin.path[1] === 2).map(({ stretch }) => stretch.text)).toEqual(['+420\u00a0585\u00a0508\u00a0111']);
  }
});

/** Numbers (from 1) of the rows of a table on each page it is on; the closing row counts as one. */
function rowsByPage(rows: readonly number[], before: number, hasTotal: boolean): readonly (readonly number[])[] {
  return pagesOf(content([...filler(before), tableOf(rows, hasTotal)]))
    .map((page) => [...new Set(contentMarks(page).flatMap(({ origin: { role, path } }) => (role === 'cell' || role === 'total-cell' ? [path[0] ?? 0] : [])))])
    .filter((numbers) => numbers.length > 0);
}

/** Of every row the numbers of lines its highest cell has on each of its pages. */
function linesByRow(rows: readonly number[], before: number): ReadonlyMap<number, readonly number[]> {
  const counts = new Map<number, number[]>();
  for (const page of pagesOf(content([...filler(before), tableOf(rows, false)]))) {
    const marks = contentMarks(page).filter(({ origin }) => origin.role === 'cell' && origin.path[1] === 1);
    for (const row of new Set(marks.map(({ origin }) => origin.path[0] ?? 0))) {
      counts.set(row, [...(counts.get(row) ?? []), new Set(marks.filter(({ origin }) => origin.path[0] === row).map(({ y }) => y)).size]);
    }
  }
  return counts;
}

function tableOf(rows: readonly number[], hasTotal: boolean): Block {
  const columns = [{ title: 'Rok', align: 'left', weight: 1 }, { title: 'Účel', align: 'left', weight: 3 }] as const;
  const lines = (count: number): string => (count === 60 ? `${words} `.repeat(32).trim() : words.slice(0, count === 1 ? 12 : 60 * (count - 1)));
  return { kind: 'table', caption: t('Přehled'), columns, rows: rows.map((count, index) => [t(String(2024 + index)), t(lines(count))]), total: hasTotal ? [t('Celkem'), t('60')] : null };
}

function filler(count: number): readonly Block[] {
  return Array.from({ length: count }, (): Block => ({ kind: 'paragraph', text: t('řádek'), align: 'left' }));
}
