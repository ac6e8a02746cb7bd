import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyContent } from '#test/typesetting/arbitrary-content';
import { clauses, content, heading, item, paragraph, signatures, t, table } from '#test/typesetting/content';
import { objectsOf, text, type FileDictionary } from '#test/typesetting/file-objects';
import { expectedTexts } from '#test/typesetting/laid-out';
import { made } from '#test/typesetting/made';
import { paintedPages } from '#test/typesetting/painted-pages';
import { structureText, textInOrder } from '#test/typesetting/reading-order';
import { elementsOf, outlineOf, parentsOf, treeOf, type TreeElement } from '#test/typesetting/structure-tree';
import type { Block, DocumentContent } from '#shared/documents/block';

/** Any documents, each read once by programs that are started for it. */
const readings = fc.sample(anyContent, { numRuns: 8, seed: 20240115 }).map((document) => {
  const pdf = made(document);
  const objects = objectsOf(pdf);
  return { document, pdf, objects, elements: elementsOf(treeOf(objects)) };
});

const elements = (document: DocumentContent): readonly TreeElement[] => elementsOf(treeOf(objectsOf(made(document))));
const outline = (...blocks: readonly Block[]): string => outlineOf(treeOf(objectsOf(made(content(blocks))))).replace(/^Document\(Part\((.*)\)\)$/u, '$1');
const entriesOf = (type: string, document: DocumentContent): readonly FileDictionary[] => elements(document).filter((element) => element.type === type).map(({ entries }) => entries);
const title: Block = { kind: 'title', text: t('Smlouva o spolupráci'), details: [] };

describe('in any document', () => {
  test.each(readings)('everything painted is content of one element, which the page leads back to, or an artifact', async ({ pdf, objects, elements: read }) => {
    const painted = await paintedPages(pdf);
    const claims = read.flatMap(({ ref, kids }) => kids.flatMap((kid): readonly [string, string][] => (kid.kind === 'element' ? [] : [[kid.kind === 'sequence' ? `${kid.page} ${kid.mcid}` : kid.annotation, ref]])));
    const sequences = painted.flatMap(({ mcids }, index) => mcids.map((mcid) => `${objects.pages[index] ?? ''} ${mcid}`));
    const fields = objects.pages.flatMap((page) => objects.array(objects.dictionary(page)['/Annots']).map(text));
    expect(claims.map(([key]) => key).sort()).toEqual([...sequences, ...fields].sort());
    expect(new Map(claims)).toEqual(parentsOf(objects));
    expect(painted.map(({ loose, nested }) => loose + nested)).toEqual(painted.map(() => 0));
  });

  // That reader is slow.
  test.each(readings.slice(0, 4))('the structure reads as the content does, letter for letter', ({ document, pdf }) => {
    const places = /V …+ dne …+/gu;
    expect(textInOrder(pdf).replaceAll(places, '')).toBe([...expectedTexts(document).values()].join('').replaceAll('\u00a0', ' '));
  });

  test.each(readings)('headings begin with the first level and skip none', ({ elements: read }) => {
    const levels = read.filter(({ type }) => /^H\d$/u.test(type)).map(({ type }) => Number(type.slice(1)));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  test.each(readings)('rows of a table have as many cells as it has columns', ({ document, elements: read }) => {
    const columns = document.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.columns.length] : [])));
    const counts = read.filter(({ type }) => type === 'Table').map((each) => new Set(elementsOf(each).filter(({ type }) => type === 'TR').map(({ kids }) => kids.length)));
    expect(counts).toEqual(columns.map((count) => new Set([count])));
  });
});

describe('structure', () => {
  test('of an article is a heading of number and name, and its clauses', () => {
    expect(outline(title, heading('Čl. I', 'Předmět'), clauses('první', 'druhá'))).toBe('H1 H2 L(LI(Lbl LBody) LI(Lbl LBody))');
  });

  test('of an annex without articles has its headings right below the title, and that of a box beside articles', () => {
    const section = (text: string): Block => ({ kind: 'heading', level: 2, number: null, text: t(text) });
    expect(outline(title, section('Popis'), section('Rozpočet'), heading('Čl. I', 'Předmět'), section('Doba'))).toBe('H1 H2 H2 H2 H3');
    expect(outline(title, heading('Čl. I', 'Předmět'), section('Doba'), { kind: 'clause-box', heading: t('Doložka'), paragraphs: [t('a'), t('b')] })).toBe('H1 H2 H3 H2 P P');
  });

  test('of lists has the inner one in the body of its item, and says how each is numbered', () => {
    const blocks: readonly Block[] = [{ kind: 'list', items: [item('1.', 'a', [item('a)', 'b', [item('i)', 'c')])]), item('2.', 'd')] }];
    expect(outline(...blocks)).toBe('L(LI(Lbl LBody(L(LI(Lbl LBody(L(LI(Lbl LBody))))))) LI(Lbl LBody))');
    expect(entriesOf('L', content(blocks)).map((entries) => entries['/A'])).toEqual(['/Decimal', '/LowerAlpha', '/LowerRoman'].map((numbering) => ({ '/O': '/List', '/ListNumbering': numbering })));
  });

  test('of a table has its caption, sections, and heads of columns and of rows', () => {
    const row = 'TR(TH TD TD TD)';
    expect(outline(table(2))).toBe(`Table(Caption THead(TR(TH TH TH TH)) TBody(${row} ${row}) TFoot(${row}))`);
    const scopes = entriesOf('TH', content([table(2)])).map(({ '/A': attributes }) => (attributes as FileDictionary)['/Scope']);
    expect(scopes).toEqual([...Array.from({ length: 4 }, () => '/Column'), ...Array.from({ length: 3 }, () => '/Row')]);
  });

  test('of a table without rows has no sections', () => {
    expect(outline({ kind: 'table', caption: null, columns: [{ title: 'Rok', align: 'left', weight: 1 }], rows: [], total: null })).toBe('Table(TR(TH))');
  });

  test('of a table over several pages is one table, and its head is read once', async () => {
    const pdf = made(content([table(80)]));
    const artifacts = (await paintedPages(pdf)).map((page) => page.artifacts);
    expect(elementsOf(treeOf(objectsOf(pdf))).filter(({ type }) => type === 'Table' || type === 'THead')).toHaveLength(2);
    // The footer and the rules; on later pages the header and the head once more.
    expect(artifacts).toEqual([2, ...artifacts.slice(1).map(() => 4)]);
  });

  test('of parties is a list of what is told of them, between name and closing', () => {
    const party: Block = { kind: 'party', name: t('Kraj Vysočina'), details: [{ label: 'IČO', value: t('70890749') }], closing: t('(dále jen „Koordinátor“)') };
    expect(outline(party)).toBe('Div(P L(LI(Lbl LBody)) P)');
  });

  test('of signatures goes column by column, each with its field', () => {
    expect(outline(signatures)).toBe('Div(P P Form P P) Div(P P Form P P)');
    expect(entriesOf('Form', content([signatures])).map((entries) => text(entries['/Alt']).replaceAll('\u00a0', ' '))).toEqual([
      'u:Místo pro elektronický podpis: Za Kraj Vysočina, Ing. Vítězslav Schrek, MBA',
      'u:Místo pro elektronický podpis: Za Olomoucký kraj, Ing. Josef Suchánek',
    ]);
  });

  test('of a paragraph over two pages is one paragraph', () => {
    const long = 'Příspěvek je splatný do 31. března příslušného kalendářního roku. '.repeat(90).trim();
    expect(outline({ kind: 'paragraph', text: t(long), align: 'left' })).toMatch(/^P(?:\([Span ]+\))?$/u);
  });

  test('has nothing of parts and texts that are empty', () => {
    expect(outlineOf(treeOf(objectsOf(made(content([], { parts: [{ blocks: [] }, { blocks: [paragraph('a'), paragraph('')] }] })))))).toBe('Document(Part(P))');
    expect(outlineOf(treeOf(objectsOf(made(content([])))))).toBe('Document');
  });

  test('has divided words whole: their hyphens are soft', () => {
    const long = 'Nejneobhospodařovávatelnější spolupracující kraje uveřejňují pravidelně informace o prevenci kybernetické kriminality. '.repeat(6).trim();
    const spans = entriesOf('Span', content([paragraph(long)]));
    expect(spans.length).toBeGreaterThan(0);
    expect(new Set(spans.map((entries) => entries['/ActualText']))).toEqual(new Set(['u:\u00ad']));
  });

  test('is read by an independent reader', () => {
    const lines = structureText(made(content([title, heading('Čl. I', 'Smluvní strany'), paragraph('text'), heading('Čl. II', 'Předmět smlouvy')]))).split('\n').map((line) => line.trim());
    expect(lines.slice(2, 10)).toEqual(['H1 (block)', '"Smlouva o spolupráci"', 'H2 (block)', '"Čl. I Smluvní strany"', 'P (block)', '"text"', 'H2 (block)', '"Čl. II Předmět smlouvy"']);
  });
});
