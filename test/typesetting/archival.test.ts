import { describe, expect, test } from 'vitest';
import { content, heading, paragraph, signatures, t } from '#test/typesetting/content';
import { objectsOf, text, type FileDictionary, type FileObject } from '#test/typesetting/file-objects';
import { pagesOf, textMarks } from '#test/typesetting/laid-out';
import { made } from '#test/typesetting/made';
import { opened } from '#test/typesetting/painted-pages';
import { checkOf } from '#test/typesetting/poppler';
import { sample } from '#test/typesetting/sample';
import type { Block, DocumentContent } from '#shared/documents/block';
import type { TextMark } from '#typesetting/pages/marks';
import { millimetre, pageHeight } from '#typesetting/pages/measures';

const title = (name: string): Block => ({ kind: 'title', text: t(name), details: [] });
const catalogOf = (document: DocumentContent): FileDictionary => objectsOf(made(document)).catalog;
/** The first line of a heading. */
const isHeading = ({ origin }: TextMark, index: number, marks: readonly TextMark[]): boolean => ['title', 'heading-number', 'box-heading'].includes(origin.role) && marks[index - 1]?.origin !== origin;
/** All text of a file that is not deflated, as bytes. */
const bytesOf = (document: DocumentContent): string => Buffer.from(made(document)).toString('latin1');

describe('metadata', () => {
  const difficult = content([paragraph('a')], { title: 'Smlouva (č. 1\\2) <&> „KPBI“ ]]>', author: 'Kraj Vysočina', subject: 'Žluťoučký kůň', keywords: ['KPBI', 'R&D', 'smlouva'] });

  test('says the same in both places', async () => {
    const { info, metadata } = await opened(made(difficult), (document) => document.getMetadata());
    const facts = info as Readonly<Record<string, string>>;
    expect(facts).toMatchObject({ Title: 'Smlouva (č. 1\\2) <&> „KPBI“ ]]>', Author: 'Kraj Vysočina', Subject: 'Žluťoučký kůň', Keywords: 'KPBI, R&D, smlouva', CreationDate: 'D:20240115083000Z', ModDate: 'D:20240115083000Z' });
    expect(Object.fromEntries(metadata)).toMatchObject({
      'dc:title': facts['Title'],
      'dc:creator': [facts['Author']],
      'dc:description': facts['Subject'],
      'dc:subject': ['KPBI', 'R&D', 'smlouva'],
      'pdf:keywords': facts['Keywords'],
      'pdf:producer': facts['Producer'],
      'xmp:creatortool': facts['Creator'],
      'xmp:createdate': '2024-01-15T08:30:00Z',
      'xmp:modifydate': '2024-01-15T08:30:00Z',
    });
  });

  test('says that the file is PDF/A-2a and PDF/UA-1', async () => {
    const { metadata } = await opened(made(difficult), (document) => document.getMetadata());
    expect(['pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part'].map((key) => Object.fromEntries(metadata)[key] as unknown)).toEqual(['2', 'A', '1']);
  });

  test('is there to be read without a reader of PDF', () => {
    expect(bytesOf(difficult)).toContain('<pdf:Keywords>KPBI, R&amp;D, smlouva</pdf:Keywords>');
  });

  test('is without what XML cannot write', async () => {
    const { info } = await opened(made(content([], { title: 'a\u0000b\ud800c\u0009d' })), (document) => document.getMetadata());
    expect((info as { readonly Title?: string }).Title).toBe('a b c d');
  });
});

describe('bookmarks', () => {
  type Bookmark = Awaited<ReturnType<Parameters<Parameters<typeof opened>[1]>[0]['getOutline']>>[number];
  const inShort = (bookmarks: readonly Bookmark[]): readonly unknown[] => bookmarks.map((each) => [each.title, ...inShort(each.items as readonly Bookmark[])]);

  test('are the titles of the parts with their articles', async () => {
    const parts = [{ blocks: [title('Smlouva (1)'), heading('Čl. I', 'Strany'), paragraph('a'), heading('Čl. II', 'Předmět')] }, { blocks: [title('Příloha č. 1'), { ...heading('', 'Popis'), level: 2, number: null } as Block] }];
    const outline = await opened(made(content([], { parts })), (document) => document.getOutline());
    expect(inShort(outline)).toEqual([['Smlouva (1)', ['Čl.\u00a0I Strany'], ['Čl.\u00a0II Předmět']], ['Příloha č.\u00a01', ['Popis']]]);
  });

  test('lead to the page of their headings, just above them', () => {
    const { catalog, pages, dictionary, array } = objectsOf(made(sample));
    const places = (ref: FileObject | undefined): readonly (readonly [number, number])[] => {
      if (ref === undefined) return [];
      const { '/Dest': destination, '/First': first, '/Next': next } = dictionary(ref);
      const [page, , , top] = array(destination);
      return [[pages.indexOf(text(page)), pageHeight - Number(top)], ...places(first), ...places(next)];
    };
    const found = places(dictionary(catalog['/Outlines'])['/First']);
    const lines = pagesOf(sample).flatMap((page, index) => textMarks(page).filter(isHeading).map(({ y }) => [index, y] as const));
    expect(found.map(([page]) => page)).toEqual(lines.map(([page]) => page));
    const above = found.map(([, top], index) => (lines[index]?.[1] ?? 0) - top);
    expect(above.every((distance) => distance > 10 && distance < 20)).toBe(true);
  });

  test('are shown when the file is opened', () => {
    expect(catalogOf(sample)['/PageMode']).toBe('/UseOutlines');
  });

  test('are none where there are no headings', () => {
    expect(catalogOf(content([paragraph('a')]))).not.toHaveProperty('/Outlines');
  });
});

describe('signature fields', () => {
  const fieldsOf = (document: DocumentContent): readonly FileDictionary[] => {
    const { catalog, dictionary, array } = objectsOf(made(document));
    return catalog['/AcroForm'] === undefined ? [] : array(dictionary(catalog['/AcroForm'])['/Fields']).map(dictionary);
  };

  test('are named after the parties, and further ones of a party are numbered', () => {
    const names = fieldsOf(content([signatures, paragraph('a'), signatures])).map((field) => field['/T']);
    expect(names).toEqual(['u:coordinator', 'u:region', 'u:coordinator-2', 'u:region-2']);
  });

  test('are empty, printed, and have an appearance of their size', () => {
    const { catalog, dictionary, array, pages } = objectsOf(made(content([signatures])));
    const form = dictionary(catalog['/AcroForm']);
    expect(form['/SigFlags']).toBe(0);
    for (const field of array(form['/Fields']).map(dictionary)) {
      const [left, bottom, right, top] = array(field['/Rect']).map(Number) as [number, number, number, number];
      const [, , width, height] = array(dictionary(dictionary(field['/AP'])['/N'])['/BBox']).map(Number) as [number, number, number, number];
      expect(field).toMatchObject({ '/FT': '/Sig', '/Subtype': '/Widget', '/F': 4, '/P': pages[0] });
      expect(field).not.toHaveProperty('/V');
      expect([right - left, top - bottom].map(Math.round)).toEqual([width, height].map(Math.round));
      expect(height).toBeGreaterThan(23 * millimetre);
      expect(width).toBeGreaterThan(60 * millimetre);
    }
  });

  test('fill the room between place and rule of their columns', () => {
    const marks = pagesOf(content([signatures]))[0]?.marks ?? [];
    const baselines = marks.filter((mark) => mark.kind === 'text' && mark.origin.role === 'signature-place').map(({ y }) => y);
    const rules = marks.filter((mark) => mark.kind === 'rule');
    const fields = marks.filter((mark) => mark.kind === 'field');
    expect(fields.map(({ y }, column) => y - (baselines[column] ?? 0) > 3)).toEqual([true, true]);
    expect(fields.map(({ y, height }, column) => (rules[column]?.y ?? 0) - y - height)).toEqual([2, 2]);
    expect(fields.map(({ x, width }) => [x - 2, width + 4])).toEqual(rules.map(({ x, width }) => [x, width]));
  });

  test('do not name who is still missing', () => {
    const unnamed: Block = { kind: 'signatures', parties: [{ side: 'coordinator', heading: 'Za Kraj (Vysočina)', name: [{ text: '……… [doplňte]', gap: true }], title: [] }, { side: 'region', heading: 'Za Olomoucký kraj', name: t('Jan Novák'), title: [] }] };
    expect(fieldsOf(content([unnamed])).map((field) => text(field['/TU']).replaceAll('\u00a0', ' '))).toEqual(['u:Místo pro elektronický podpis: Za Kraj (Vysočina)', 'u:Místo pro elektronický podpis: Za Olomoucký kraj, Jan Novák']);
  });

  test('are reached by the tab key in reading order', () => {
    const { dictionary, pages } = objectsOf(made(content([signatures])));
    expect(pages.map((page) => dictionary(page)['/Tabs'])).toEqual(['/S']);
  });
});

describe('a file', () => {
  test('says what its colours mean', () => {
    const { catalog, dictionary, array } = objectsOf(made(sample));
    expect(array(catalog['/OutputIntents']).map(dictionary)).toMatchObject([{ '/S': '/GTS_PDFA1', '/OutputConditionIdentifier': 'u:sRGB IEC61966-2.1' }]);
  });

  test('is tagged, in Czech, and shows its title', () => {
    expect(catalogOf(sample)).toMatchObject({ '/MarkInfo': { '/Marked': true }, '/Lang': 'u:cs-CZ', '/ViewerPreferences': { '/DisplayDocTitle': true } });
  });

  test.each<readonly [string, DocumentContent]>([
    ['of one word', content([paragraph('Slovo')])],
    ['without parts', content([], { parts: [] })],
    ['with an empty part', content([], { parts: [{ blocks: [paragraph('a')] }, { blocks: [] }] })],
    ['of two signature blocks', content([signatures, signatures])],
    ['of five hundred paragraphs', content(Array.from({ length: 500 }, (_, index) => paragraph(`řádek ${index}`)))],
  ])('%s is sound', (_, document) => {
    expect(checkOf(made(document))).toContain('No syntax or stream encoding errors found');
  });
});
