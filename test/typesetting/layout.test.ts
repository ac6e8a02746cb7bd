import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from '#test/typesetting/arbitrary-content';
import { clauses, content, heading, item, paragraph, signatures, t } from '#test/typesetting/content';
import { leftEdge, rightEdge } from '#test/typesetting/edges';
import { contentMarks, expectedTexts, keyOf, lineTexts, pagesOf, printedTexts, textMarks } from '#test/typesetting/laid-out';
import { sample } from '#test/typesetting/sample';
import type { DocumentContent } from '#shared/documents/block';
import type { Page } from '#typesetting/pages/fill-pages';
import type { TextMark } from '#typesetting/pages/marks';
import { clauseHang, grid, leftMargin, letterHang, measure, topMargin } from '#typesetting/pages/measures';

const sentence = 'Příspěvek je splatný do 31. března příslušného kalendářního roku na účet koordinátora uvedený v čl. I této smlouvy.';
const property = (check: (document: DocumentContent) => void): void =>
  fc.assert(
    fc.property(anyContent, (document) => {
      check(document);
    }),
    { numRuns: 60, seed: 20240115 },
  );
const rightMarginAt = leftMargin + measure;

test('all text of a page stands between its margins, save for the marks that hang out', () => {
  property((document) => {
    for (const page of pagesOf(document)) {
      for (const mark of contentMarks(page)) {
        expect(leftEdge(mark)).toBeGreaterThanOrEqual(leftMargin - 0.01);
        expect(rightEdge(mark)).toBeLessThanOrEqual(leftMargin + page.sheet.measure + 0.01);
        expect(mark.y).toBeGreaterThan(topMargin);
        expect(mark.y).toBeLessThanOrEqual(topMargin + page.sheet.textHeight);
      }
    }
  });
});

test('running lines and rules stay on the page and between its sides', () => {
  property((document) => {
    for (const { sheet, marks } of pagesOf(document)) {
      for (const mark of marks) {
        expect(mark.kind === 'text' ? leftEdge(mark) : mark.x).toBeGreaterThanOrEqual(leftMargin - 0.01);
        expect(mark.kind === 'text' ? rightEdge(mark) : mark.x + (mark.kind === 'code' ? mark.size : mark.width)).toBeLessThanOrEqual(leftMargin + sheet.measure + 0.01);
        expect(mark.y).toBeLessThan(sheet.height - 25);
      }
    }
  });
});

test('pages are A4, upright or on their side', () => {
  const sizesOf = (document: DocumentContent) => pagesOf(document).map(({ sheet: { width, height } }) => [Math.round(width), Math.round(height)]);
  expect(sizesOf(content([paragraph('Text')]))).toEqual([[595, 842]]);
  expect(sizesOf({ ...content([paragraph('Text')]), orientation: 'landscape' })).toEqual([[842, 595]]);
});

test('the pages say what the content says, letter for letter', () => {
  property((document) => expect(printedTexts(pagesOf(document))).toEqual(expectedTexts(document)));
});

test('no heading stands at the foot of a page', () => {
  property((document) => {
    const pages = pagesOf(document);
    const lastOfParts = lastBlocks(document);
    for (const page of pages) {
      const last = contentMarks(page).at(-1);
      if (last !== undefined && last.origin.role.startsWith('heading')) expect(lastOfParts).toContain(last.origin.block);
    }
  });
});

test('no line of a paragraph is left alone at the foot or at the head of a page', () => {
  property((document) => {
    for (const counts of linesByPage(document).values()) if (counts.length > 1) for (const count of counts) expect(count).toBeGreaterThanOrEqual(2);
  });
});

test('no page ends with half a word', () => {
  property((document) => {
    for (const page of pagesOf(document)) expect(lastLine(page).filter(({ stretch }) => stretch.hyphen)).toEqual([]);
  });
});

test.each([0, 1, 2, 3, 4, 5, 6, 7])('a page that would end with half a word %i lines into a text ends one or two lines earlier, or its text is set anew', (offset) => {
  const text = 'Spolupracující kraje uveřejňují nejpozději do třicátého pátého dne prostřednictvím nejneobhospodařovávatelnějších internetových stránek informace o prevenci. '.repeat(9).trim();
  const [first, second] = pagesOf(content([...lines(44 - offset), paragraph(text)]));
  expect(lastLine(first ?? { marks: [] }).filter(({ stretch }) => stretch.hyphen)).toEqual([]);
  expect(second === undefined ? [] : lineTexts(contentMarks(second)).length).toBeGreaterThan(1);
  expect(lineTexts(contentMarks(first ?? { marks: [] })).length).toBeGreaterThanOrEqual(43);
});

test('every page says which it is and how many there are', () => {
  property((document) => {
    const pages = pagesOf(document);
    expect(pages.map((page) => textMarks(page).at(-1)?.stretch.text)).toEqual(pages.map((_, index) => `strana\u00a0${index + 1} z\u00a0${pages.length}`));
  });
});

test('running text of every page stands on one grid of 15 pt', () => {
  const baselines = pagesOf(sample).flatMap(contentMarks).filter(({ origin }) => origin.role === 'body' || origin.role === 'paragraph' || origin.role === 'party-value');
  expect([...new Set(baselines.map(({ y }) => Math.round(((y - topMargin) % grid) * 100) / 100))]).toEqual([11]);
});

test.each([28, 36, 40, 41, 42, 43, 44, 45, 46, 47])('a heading after %i lines keeps two lines of what follows', (count) => {
  const pages = pagesOf(content([...lines(count), heading('Čl. II', 'Předmět smlouvy'), paragraph(sentence.repeat(4))]));
  const page = pages.find((each) => contentMarks(each).some(({ origin }) => origin.role === 'heading'));
  const after = contentMarks(page ?? { marks: [] }).filter(({ origin }) => origin.block === count + 1);
  expect(lineTexts(after).length).toBeGreaterThanOrEqual(2);
});

test('a heading with room for two lines below it goes on the next page, where that leaves no hole', () => {
  const pages = pagesOf(content([...lines(40), heading('Čl. II', 'Předmět smlouvy'), paragraph(sentence.repeat(4))]));
  expect(pages.map((page) => contentMarks(page).some(({ origin }) => origin.role === 'heading'))).toEqual([false, true]);
});

test('a heading with two lines below it stays where moving it would leave a hole', () => {
  const box = { kind: 'clause-box', heading: t('Doložka'), paragraphs: Array.from({ length: 12 }, () => t('řádek')) } as const;
  const pages = pagesOf(content([...lines(30), heading('Čl. II', 'Předmět smlouvy'), paragraph(sentence), box]));
  expect(pages.map((page) => contentMarks(page).some(({ origin }) => origin.role === 'heading'))).toEqual([true, false]);
});

test.each([4, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23])('signatures after %i clauses take two lines of them along', (count) => {
  const pages = pagesOf(content([clauses(...Array.from({ length: count }, () => sentence)), signatures]));
  const last = contentMarks(pages.at(-1) ?? { marks: [] });
  expect(last.some(({ origin }) => origin.role === 'signature-name')).toBe(true);
  expect(lineTexts(last.filter(({ origin }) => origin.block === 0)).length).toBeGreaterThanOrEqual(2);
});

test('signatures leave 24 mm for hand and stamp above a rule as wide as the column', () => {
  const [page] = pagesOf(content([paragraph(sentence), signatures]));
  const place = textMarks(page ?? { marks: [] }).filter(({ origin }) => origin.role === 'signature-place');
  const rules = (page?.marks ?? []).filter((mark) => mark.kind === 'rule');
  expect(rules.map(({ y }) => y - (place[0]?.y ?? 0)).every((room) => room >= (24 * 72) / 25.4)).toBe(true);
  expect(rules.map(({ x }) => x)).toEqual(place.map(({ x }) => x));
});

test('a clause-box is never divided', () => {
  const box = { kind: 'clause-box', heading: t('Doložka'), paragraphs: [t(sentence.repeat(6))] } as const;
  const holders = Array.from({ length: 14 }, (_, extra) => pagesOf(content([...lines(33 + extra), box])).filter((page) => contentMarks(page).some(({ origin }) => origin.block === 33 + extra)).length);
  expect(new Set(holders)).toEqual(new Set([1]));
});

test('every part begins a new page and the count runs through', () => {
  const pages = pagesOf(content([], { parts: [{ blocks: [paragraph('První část.')] }, { blocks: [paragraph('Druhá část.')] }] }));
  expect(pages.map((page) => lineTexts(textMarks(page)).filter((line) => !line.startsWith('Smlouva'))) ).toEqual([
    ['První část.', 'strana\u00a01 z\u00a02'],
    ['Druhá část.', 'strana\u00a02 z\u00a02'],
  ]);
});

test('the header begins on the second page, a draft says so on every page', () => {
  const tops = (draft: boolean) => pagesOf(content([...lines(60)], { draft })).map((page) => lineTexts(textMarks(page).filter(({ y }) => y < topMargin)));
  expect(tops(false)).toEqual([[], ['Smlouva o spolupráci (KPBI)SON/OSOV/163/23']]);
  expect(tops(true)).toEqual([['NÁVRH'], ['Smlouva o spolupráci (KPBI)SON/OSOV/163/23NÁVRH']]);
});

test('a document of one word is one page', () => {
  const pages = pagesOf(content([paragraph('Slovo')]));
  expect(pages.map((page) => contentMarks(page).map(({ stretch }) => stretch.text))).toEqual([['Slovo']]);
});

test('a document without blocks is one empty page', () => {
  expect(pagesOf(content([])).map((page) => contentMarks(page))).toEqual([[]]);
});

test('lists hang by 8 mm and by 7 mm more for each level', () => {
  const nested = { kind: 'list', items: [item('1.', 'první', [item('a)', 'druhá', [item('i)', 'třetí')])])] } as const;
  const bodies = pagesOf(content([nested])).flatMap(contentMarks).filter(({ origin }) => origin.role === 'body');
  expect(bodies.map(({ x }) => Math.round((x - leftMargin) * 100))).toEqual([clauseHang, clauseHang + letterHang, clauseHang + 2 * letterHang].map((hang) => Math.round(hang * 100)));
});

test('forty pages are forty pages', () => {
  expect(pagesOf(content([...lines(46 * 40)]))).toHaveLength(40);
});

test('a word of 255 letters is broken within the measure', () => {
  const token = 'W'.repeat(255);
  const marks = pagesOf(content([paragraph(`Číslo ${token} konec.`)])).flatMap(contentMarks);
  expect(Math.max(...marks.map(rightEdge))).toBeLessThanOrEqual(rightMarginAt + 0.01);
  expect(marks.map(({ stretch }) => stretch.text).join('')).toBe(`Číslo ${token} konec.`);
});

/** So many paragraphs of one line, one below the other. */
function lines(count: number) {
  return Array.from({ length: count }, (_, index) => ({ kind: 'paragraph', text: t(`řádek ${index}`), align: 'left' }) as const);
}

/** The marks of the lowest line of content. */
function lastLine(page: Pick<Page, 'marks'>): readonly TextMark[] {
  const marks = contentMarks(page);
  const foot = Math.max(...marks.map(({ y }) => y));
  return marks.filter(({ y }) => y === foot);
}

function lastBlocks({ parts }: DocumentContent): readonly number[] {
  let block = -1;
  return parts.map(({ blocks }) => (block += blocks.length));
}

/** Of every text that fills several lines: how many of them are on each page it is on. */
function linesByPage(document: DocumentContent): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>();
  for (const page of pagesOf(document)) {
    const here = new Map<string, Set<number>>();
    for (const mark of contentMarks(page)) here.set(keyOf(mark), (here.get(keyOf(mark)) ?? new Set()).add(mark.y));
    for (const [key, levels] of here) counts.set(key, [...(counts.get(key) ?? []), levels.size]);
  }
  return counts;
}
