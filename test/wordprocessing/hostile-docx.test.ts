import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, packageOf, partsOf, read, refusal, writing, zipped } from './docx-file';

const file = await writing();
const good = packageOf('<w:p/>');
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
/** Relationships of a part to others, by the last word of their type. */
const relationships = (...all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([type, target], index) => `<Relationship Id="r${String(index)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const compound = (stream: string): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]));

describe('a file that is no DOCX', () => {
  it.each([
    ['is empty', new Uint8Array(), 'file-empty'],
    ['is a text', bytes('Dobrý den'), 'word-file-unknown'],
    ['is a PDF', bytes('%PDF-1.7'), 'word-file-unknown'],
    ['is a .doc', compound('WordDocument'), 'word-file-old'],
    ['is locked by a password', compound('EncryptedPackage'), 'word-file-encrypted'],
    ['is another compound file', compound('Workbook'), 'word-file-unknown'],
    ['is an archive of something else', zipped({ 'readme.txt': 'x' }), 'word-file-unknown'],
    ['is a workbook', zipped({ ...partsOf(good), '[Content_Types].xml': '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>' }), 'word-file-unknown'],
  ])('is refused when it %s', (_, content, code) => {
    expect(refusal(content)).toBe(code);
  });
});

describe('a damaged DOCX', () => {
  it('is refused when it is cut anywhere', () => {
    fc.assert(fc.property(fc.integer({ min: 4, max: file.length - 1 }), (length) => { expect(refusal(file.subarray(0, length))).toBe('file-damaged'); }));
  });

  it('is refused or read, but breaks nothing, when any byte is another', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const broken = file.slice();
        broken[at] = (broken[at] ?? 0) ^ by;
        expect([null, 'file-damaged', 'word-file-unknown', 'word-file-encrypted', 'word-file-unsafe']).toContain(refusal(broken));
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when a letter of its text was changed behind the back of its fingerprint', () => {
    const stored = zipSync({ ...Object.fromEntries(Object.entries(partsOf(good)).map(([name, text]) => [name, bytes(text)])), 'word/document.xml': bytes('<d><body><p><r><t>AAAA</t></r></p></body></d>') }, { level: 0 });
    const at = Buffer.from(stored).indexOf('AAAA');
    const changed = stored.slice();
    changed[at] = 0x42;
    expect([refusal(stored), refusal(changed)]).toEqual([null, 'file-damaged']);
  });

  it('is refused when its XML is broken', () => {
    expect(refusal(edited(good, (xml) => xml.replace('</w:body>', '')))).toBe('file-damaged');
  });
});

describe('a DOCX made to do harm', () => {
  it('is refused when a part swells', () => {
    const bomb = packageOf('', { 'word/document.xml': `<d><body>${' '.repeat(30 * 1024 * 1024)}</body></d>` });
    expect([bomb.length < 100_000, refusal(bomb)]).toEqual([true, 'word-file-unsafe']);
  });

  it('is refused when a part swells beyond the size it declares', () => {
    const bomb = packageOf('', { 'word/document.xml': `<d><body>${' '.repeat(30 * 1024 * 1024)}</body></d>` });
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 100, true);
    expect(refusal(lying)).toBe('file-damaged');
  });

  it.each(['../outside.xml', '/etc/passwd', 'word\\..\\..\\x.xml', 'C:/windows/x.xml', 'word/./x.xml', 'a\u0000b'])('is refused when a name leads out of it: %j', (name) => {
    expect(refusal(zipped({ ...partsOf(good), [name]: 'x' }))).toBe('word-file-unsafe');
  });

  it('is refused when two names differ in case alone', () => {
    expect(refusal(zipped({ ...partsOf(good), 'WORD/document.xml': '<d/>' }))).toBe('word-file-unsafe');
  });

  it('is refused when there are more parts than any document has', () => {
    expect(refusal(zipped({ ...partsOf(good), ...Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`x/${String(index)}`, ''])) }))).toBe('word-file-unsafe');
  });

  it.each([
    ['of its own', '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'],
    ['from outside', '<!DOCTYPE w SYSTEM "file:///etc/passwd">'],
  ])('is refused when it declares entities %s', (_, declaration) => {
    expect([refusal(edited(good, (xml) => declaration + xml)), refusal(edited(good, (xml) => declaration + xml, '_rels/.rels'))]).toEqual(['word-file-unsafe', 'word-file-unsafe']);
  });

  it('is refused when several parts together are more than anybody writes', () => {
    const filling = new TextEncoder().encode(`<x>${' '.repeat(20 * 1024 * 1024)}</x>`);
    const parts = { ...partsOf(good), 'word/_rels/document.xml.rels': relationships(['styles', 'styles.xml'], ['numbering', 'numbering.xml'], ['comments', 'comments.xml']) };
    const whole = (names: readonly string[]) => zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytes(text)])), ...Object.fromEntries(names.map((name) => [name, filling])) }, { level: 0 });
    expect([refusal(whole(['word/styles.xml', 'word/numbering.xml'])), refusal(whole(['word/styles.xml', 'word/numbering.xml', 'word/comments.xml']))]).toEqual([null, 'word-file-unsafe']);
  });

  it.each([
    ['a paragraph', (element: string) => `<w:p>${element}</w:p>`, 'smartTag'],
    ['the body', (element: string) => element, 'sdt'],
    ['a text', (element: string) => `<w:p><w:r><w:t>${element}</w:t></w:r></w:p>`, 'x'],
    ['a drawing', (element: string) => `<w:p><w:r><w:drawing>${element}</w:drawing></w:r></w:p>`, 'x'],
  ])('is refused when %s is nested without end', (_, around, element) => {
    expect(refusal(packageOf(around(`<w:${element}>`.repeat(50_000) + `</w:${element}>`.repeat(50_000))))).toBe('word-file-unsafe');
  });

  it('is refused when each level names a namespace of its own', () => {
    expect(refusal(packageOf(Array.from({ length: 5000 }, (_, index) => `<w:r xmlns:n${String(index)}="u">`).join('') + '</w:r>'.repeat(5000)))).toBe('word-file-unsafe');
  });

  it.each([
    ['more elements', Array.from({ length: 160_000 }, (_, index) => `<w:p w:a="${String(index)}"><w:r/></w:p>`).join('')],
    ['more attributes of one element', `<w:p ${Array.from({ length: 501 }, (_, index) => `a${String(index)}="1"`).join(' ')}/>`],
    ['a longer attribute', `<w:p a="${Array.from({ length: 500_000 }, (_, index) => (index * 7919).toString(36)).join('')}${'x'.repeat(3_000_000)}"/>`],
    ['a longer text', `<w:p>${Array.from({ length: 40_000 }, (_, index) => `<w:r><w:t>slovo${String(index)}</w:t></w:r>`).join('')}</w:p>`],
    ['more paragraphs', Array.from({ length: 20_001 }, (_, index) => `<w:p><w:r><w:t>${String(index)}</w:t></w:r></w:p>`).join('')],
  ])('is refused when it has %s than any document', (_, body) => {
    expect(refusal(packageOf(body))).toBe('word-file-unsafe');
  });

  it('is read to its end in time when thousands of bookmarks are never closed', () => {
    const body = Array.from({ length: 3000 }, (_, index) => `<w:bookmarkStart w:id="${String(index)}" w:name="b${String(index)}"/><w:r><w:t>x</w:t></w:r>`).join('');
    const [block] = read(packageOf(`<w:p>${body}</w:p><w:p><w:r><w:t>konec</w:t></w:r></w:p>`)).blocks.slice(1);
    expect(block).toMatchObject({ text: 'konec', bookmarks: { length: 200 } });
  });

  it('asks for nothing outside itself', () => {
    const outside = ['file:///etc/passwd', 'https://example.org/styles.xml', '\\\\server\\share\\x', '../../../etc/passwd', '/etc/passwd'];
    expect(outside.map((target) => refusal(packageOf('<w:p/>', { 'word/_rels/document.xml.rels': relationships(['styles', target], ['attachedTemplate', target]).replaceAll('/>', ' TargetMode="External"/>') })))).toEqual(outside.map(() => null));
    expect(outside.map((target) => refusal(packageOf('<w:p/>', { 'word/_rels/document.xml.rels': relationships(['styles', target], ['attachedTemplate', target]) })))).toEqual(outside.map(() => null));
  });

  it('is none when its document lies outside', () => {
    const outside = relationships(['officeDocument', 'https://example.org/document.xml']).replaceAll('/>', ' TargetMode="External"/>');
    expect([refusal(packageOf('<w:p/>', { '_rels/.rels': outside })), refusal(packageOf('<w:p/>', { '_rels/.rels': relationships(['officeDocument', '../../document.xml']) }))]).toEqual(['word-file-unknown', 'word-file-unknown']);
  });

  it('gives its text and nothing else when it has macros, objects of other programs and documents within', () => {
    const types = partsOf(good)['[Content_Types].xml']?.replace('openxmlformats-officedocument.wordprocessingml.document.main', 'ms-word.document.macroEnabled.main') ?? '';
    const body = '<w:p><w:r><w:t>Text.</w:t></w:r><w:r><w:object><o:OLEObject xmlns:o="o" ProgID="Package"/></w:object></w:r></w:p><w:altChunk r:id="h" xmlns:r="r"/>';
    const related = relationships(['vbaProject', 'vbaProject.bin'], ['aFChunk', 'chunk.html'], ['oleObject', 'embeddings/o.bin']);
    const { blocks, pictures } = read(packageOf(body, { '[Content_Types].xml': types, 'word/_rels/document.xml.rels': related, 'word/vbaProject.bin': 'x', 'word/chunk.html': '<script>alert(1)</script>', 'word/embeddings/o.bin': 'MZ' }));
    expect([blocks.map((block) => block.kind === 'paragraph' && block.text), pictures]).toEqual([['Text.'], 2]);
  });

  it('is refused when one of its parts is locked', () => {
    const locked = good.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at < locked.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(refusal(locked)).toBe('word-file-encrypted');
  });

  it.each(['text/html', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', ''])('is none when its document is said to be %j', (type) => {
    expect(refusal(packageOf('<w:p/>', { '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>` }))).toBe('word-file-unknown');
  });

  it('is not believed when its styles are based on each other in a circle', () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const styles = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;
    expect(refusal(packageOf('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>', { 'word/_rels/document.xml.rels': relationships(['styles', 'styles.xml']), 'word/styles.xml': styles }))).toBeNull();
  });
});
