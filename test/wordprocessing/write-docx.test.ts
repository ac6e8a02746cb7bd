import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import { documentKinds } from '#shared/documents/document-kind';
import { composedLines } from '#shared/documents/word/composed-lines';
import { foundLines } from '#shared/documents/word/found-lines';
import { aCase } from '#test/support/agreement-builder';
import { content, heading, item, paragraph, t } from '#test/typesetting/content';
import { agreement, partsOf, read, writing } from './docx-file';

const file = await writing();
const parts = partsOf(file);
const body = parts['word/document.xml'] ?? '';

describe('a document as DOCX', () => {
  it('consists of well-formed parts', () => {
    const faults: string[] = [];
    for (const [name, xml] of Object.entries(parts)) new DOMParser({ onError: (_, message) => faults.push(`${name}: ${message}`) }).parseFromString(xml, 'text/xml');
    expect(faults).toEqual([]);
  });

  it('says exactly what the document says', () => {
    expect(foundLines(read(file).blocks).map(({ text }) => text)).toEqual(composedLines(agreement).map(({ text }) => text));
  });

  it('keeps non-breaking spaces', () => {
    expect(body).toContain('60\u00a0000\u00a0Kč');
  });

  it('has equal bytes for equal content and time, also after other documents were written', async () => {
    await writing(content([heading('Čl. I', 'Jiný')]));
    expect(Buffer.from(await writing()).equals(Buffer.from(file))).toBe(true);
  });

  it('marks every part of a template by a bookmark of its own, numbered in order', () => {
    const marks = [...body.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"|<w:bookmarkStart w:id="(\d+)" w:name="([^"]+)"/gu)].map((found) => ({ name: found[1] ?? found[4] ?? '', id: found[2] ?? found[3] ?? '' }));
    const named = composedLines(agreement).filter(({ part }) => part !== null);
    expect([marks.length, new Set(marks.map(({ name }) => name)).size, marks.map(({ id }) => Number(id))]).toEqual([named.length, named.length, marks.map((_, index) => index)]);
  });

  it('numbers articles, clauses and points by lists and not by text', () => {
    const levels = read(file).blocks.flatMap((block) => (block.kind === 'paragraph' && block.numbering !== null ? [`${block.numbering.format} ${String(block.numbering.level)}`] : []));
    expect([new Set(levels), body.includes('Čl.\u00a0VI<')]).toEqual([new Set(['roman 0', 'decimal 1', 'letter 2', 'decimal 0']), false]);
  });

  it('keeps a number the list would not give as text', async () => {
    const written = partsOf(await writing(content([heading('Čl. V', 'Od prostředka'), { kind: 'list', items: [item('7.', 'Sedmý.'), item('8.', 'Osmý.')] }])))['word/document.xml'] ?? '';
    expect(['Čl.\u00a0V', '7.', '8.'].map((label) => written.includes(`>${label}</w:t>`))).toEqual([true, true, true]);
  });

  it('begins a list outside articles anew', async () => {
    const list = { kind: 'list', items: [item('1.', 'První.'), item('2.', 'Druhý.')] } as const;
    const written = partsOf(await writing(content([list, paragraph('Mezi tím.'), list])))['word/document.xml'] ?? '';
    expect(new Set([...written.matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, number]) => number)).size).toBe(2);
  });

  it('repeats the heads of tables and divides no row', () => {
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gsu)?.filter((table) => table.includes('TabulkaSmlouvy')) ?? [];
    expect(tables.map((table) => [table.match(/<w:tblHeader/gu)?.length, (table.match(/<w:tr>/gu) ?? []).length === (table.match(/<w:cantSplit/gu) ?? []).length])).toEqual(tables.map(() => [1, true]));
  });

  it('counts pages by fields', () => {
    expect(Object.entries(parts).flatMap(([name, xml]) => (name.startsWith('word/footer') ? [[xml.includes('>PAGE<'), xml.includes('>NUMPAGES<')]] : []))).toEqual([[true, true], [true, true]]);
  });

  it('says in the head of a draft that it is one, and in no other', async () => {
    const heads = async (draft: boolean) => Object.entries(partsOf(await writing({ ...agreement, draft }))).flatMap(([name, xml]) => (name.startsWith('word/header') ? [xml.includes('NÁVRH')] : []));
    expect([await heads(true), await heads(false)]).toEqual([[true, true], [false, false]]);
  });

  it('marks gaps by a style', async () => {
    const written = partsOf(await writing(content([{ kind: 'paragraph', align: 'left', text: t('……… [doplňte: číslo]', { gap: true }) }])))['word/document.xml'];
    expect(written).toMatch(/<w:rStyle w:val="Doplnit"\/>/u);
  });

  it('is Czech, and knows its title, author and time', () => {
    expect([parts['word/styles.xml']?.includes('<w:lang w:val="cs-CZ"'), ...['<dc:language>cs-CZ', '<dc:creator>Kraj Vysočina<', '>2024-01-15T10:00:00Z</dcterms:created>', '<dc:title>Smlouva'].map((each) => parts['docProps/core.xml']?.includes(each))]).toEqual([true, true, true, true, true]);
  });

  it('writes what XML has signs for, and leaves out what it has no way to write', async () => {
    const texts = read(await writing(content([paragraph('A < B & „C“ ]]> \u0001 \ud800 konec')]))).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(texts).toEqual(['A < B & „C“ ]]> konec']);
  });
});

describe('every document the product makes', () => {
  it.each(documentKinds)('says as DOCX exactly what it says: %s', async (kind) => {
    const document = composeDocument(aCase(), kind);
    expect(foundLines(read(await writing(document)).blocks).map(({ text }) => text)).toEqual(composedLines(document).map(({ text }) => text));
  });
});
