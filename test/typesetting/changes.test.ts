import { describe, expect, test } from 'vitest';
import type { Block, Text } from '#shared/documents/block';
import { content, heading, item, paragraph, t } from '#test/typesetting/content';
import { objectsOf, text, type FileDictionary } from '#test/typesetting/file-objects';
import { textMarks, pagesOf } from '#test/typesetting/laid-out';
import { made } from '#test/typesetting/made';
import { paintedPages } from '#test/typesetting/painted-pages';
import { textOf } from '#test/typesetting/poppler';
import { elementsOf, treeOf, type TreeElement } from '#test/typesetting/structure-tree';
import { fonts } from '#test/typesetting/fonts';
import { changeLines } from '#typesetting/pages/change-lines';

const amount: Text = [{ text: 'Příspěvek činí ' }, { text: '60\u00a0000\u00a0Kč', change: 'deleted' }, { text: '75\u00a0000\u00a0Kč', change: 'inserted' }, { text: ' ročně.' }];
const changed = (text: Text): Block => ({ kind: 'paragraph', text, align: 'justify' });
const long = 'Koordinátor zajistí přípravu, realizaci a vyhodnocení každého ročníku projektu včetně soutěží pro žáky a studenty, pracovních listů a lekcí pro rodiče a pedagogy. ';

const isChange = ({ type, entries }: TreeElement): boolean => type === 'Span' && entries['/Alt'] !== undefined;
const alternatives = (blocks: readonly Block[]): readonly string[] => elementsOf(treeOf(objectsOf(made(content(blocks))))).filter(isChange).map(({ entries }) => text(entries['/Alt']));

describe('what changed', () => {
  test('is told in words to those who do not see its line', () => {
    expect(alternatives([changed(amount)])).toEqual(['u:[vypuštěno: 60\u00a0000\u00a0Kč]', 'u:[vloženo: 75\u00a0000\u00a0Kč]']);
  });

  test('is one element however many lines and pages it takes', () => {
    const words = long.repeat(40).trim();
    expect(alternatives([paragraph(long.repeat(20)), changed([{ text: 'Dále: ' }, { text: words, change: 'inserted' }])])).toEqual([`u:[vloženo: ${words}]`]);
  });

  test('says in the structure what line it has', () => {
    const objects = objectsOf(made(content([changed(amount)])));
    const lines = elementsOf(treeOf(objects)).filter(isChange).map(({ entries }) => (entries['/A'] as FileDictionary)['/TextDecorationType']);
    expect(lines).toEqual(['/LineThrough', '/Underline']);
  });

  test('is copied as it stands, what was put in apart from what was taken out', () => {
    expect(textOf(made(content([changed(amount)])))).toContain('Příspěvek činí 60 000 Kč 75 000 Kč ročně.');
  });

  test('is painted inside of its own sequence, its lines as an artifact', async () => {
    const [page] = await paintedPages(made(content([changed(amount)])));
    expect(page).toMatchObject({ loose: 0, nested: 0 });
  });

  test('wraps and divides as any text does', () => {
    const pages = pagesOf(content([changed([{ text: 'Začátek: ' }, { text: long.repeat(3).trim(), change: 'deleted' }])]));
    const marks = pages.flatMap(textMarks).map(({ stretch, y }) => ({ ...stretch, y })).filter(({ style }) => style.colour === 'deleted');
    expect({ lines: new Set(marks.map(({ y }) => y)).size > 4, divided: marks.some(({ hyphen }) => hyphen), scaled: marks.some(({ wordSpace }) => wordSpace !== 0) }).toEqual({ lines: true, divided: true, scaled: true });
  });

  test('takes its label along', () => {
    const dropped: Block = { kind: 'list', items: [{ ...item('2.', ''), text: [{ text: 'Příspěvek je splatný do 30 dnů.', change: 'deleted' }] }] };
    expect(alternatives([dropped])).toEqual(['u:[vypuštěno: 2.]', 'u:[vypuštěno: Příspěvek je splatný do 30 dnů.]']);
  });

  test('of a heading is no word of its bookmark', () => {
    const renamed: Block = { kind: 'heading', level: 1, number: 'Čl.\u00a0VI', text: [{ text: 'Financování', change: 'deleted' }, { text: 'Finanční zajištění', change: 'inserted' }] };
    const { catalog, dictionary } = objectsOf(made(content([renamed, paragraph('Text.')])));
    expect(dictionary(dictionary(catalog['/Outlines'])['/First'])['/Title']).toBe('u:Čl.\u00a0VI Finanční zajištění');
  });

  test('does not take the bookmark from a heading that begins with it', () => {
    const fresh: Block = { kind: 'heading', level: 2, number: null, text: [{ text: 'Rozpočet', change: 'inserted' }] };
    const { catalog, dictionary } = objectsOf(made(content([fresh, paragraph('Text.')])));
    expect(dictionary(dictionary(catalog['/Outlines'])['/First'])['/Title']).toBe('u:Rozpočet');
  });
});

test('a line runs from the first word that changed to the last, through what was taken out and below what was put in', () => {
  const marks = pagesOf(content([changed([{ text: 'Lhůta ' }, { text: ' třicet dnů ', change: 'deleted' }, { text: 'šedesát dnů', change: 'inserted' }])])).flatMap(textMarks);
  const [, out, put] = marks.filter(({ origin }) => origin.role === 'paragraph');
  const [through] = changeLines(marks, 'deleted', fonts);
  const [below] = changeLines(marks, 'inserted', fonts);
  if (out === undefined || put === undefined || through === undefined || below === undefined) throw new Error('a mark is missing');
  expect([through.x > out.x, through.x + through.width < out.x + out.stretch.width, through.y < out.y, below.x === put.x, below.y > put.y]).toEqual([true, true, true, true, true]);
});

describe('a file of several documents', () => {
  const part = (name: string, blocks: readonly Block[]) => ({ blocks: [{ kind: 'title', text: t(name), details: [] } as const, ...blocks] });
  const several = content([], {
    parts: [
      { ...part('Smlouva o spolupráci', [heading('Čl. I', 'Strany'), paragraph(long.repeat(30))]), bookmark: 'Smlouva včetně příloh', head: { header: { left: 'Hlavička smlouvy', right: [] }, draft: true } },
      part('Příloha č. 1', [paragraph(long)]),
      { ...part('Důvodová zpráva', [paragraph(long)]), bookmark: 'Důvodová zpráva' },
    ],
  });

  test('has the head of each on its pages', () => {
    const headers = pagesOf(several).map((page) => textMarks(page).filter(({ origin }) => origin.role === 'header').map((mark) => mark.stretch.text));
    expect([headers[1], headers.at(-1)]).toEqual([['Hlavička smlouvy', 'NÁVRH'], ['Smlouva o spolupráci (KPBI)', 'SON/OSOV/163/23']]);
  });

  test('has a bookmark for each, with all up to the next one below it', () => {
    const { catalog, dictionary } = objectsOf(made(several));
    const outline = (first: FileDictionary[string] | undefined): readonly unknown[] => {
      if (first === undefined) return [];
      const { '/Title': title, '/First': below, '/Next': next } = dictionary(first);
      return [below === undefined ? title : [title, ...outline(below)], ...outline(next)];
    };
    expect(outline(dictionary(catalog['/Outlines'])['/First'])).toEqual([['u:Smlouva včetně příloh', 'u:Čl.\u00a0I Strany', 'u:Příloha č.\u00a01'], 'u:Důvodová zpráva']);
  });
});
