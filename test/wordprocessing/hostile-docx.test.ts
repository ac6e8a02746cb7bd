import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, packageOf, partsOf, refusal, writing, zipped } from './docx-file';

const file = await writing();
const good = packageOf('<w:p/>');
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
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
    expect(refusal(lying)).toBe('word-file-unsafe');
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

  it('is refused when it is nested without end', () => {
    const deep = (element: string) => `<w:${element}>`.repeat(5000) + `</w:${element}>`.repeat(5000);
    expect([refusal(packageOf(`<w:p>${deep('smartTag')}</w:p>`)), refusal(packageOf(deep('sdt')))]).toEqual(['word-file-unsafe', 'word-file-unsafe']);
  });

  it('asks for nothing outside itself', () => {
    const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="file:///etc/passwd" TargetMode="External"/></Relationships>';
    expect(refusal(packageOf('<w:p/>', { 'word/_rels/document.xml.rels': rels }))).toBeNull();
  });

  it('is not believed when its styles are based on each other in a circle', () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    const styles = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;
    expect(refusal(packageOf('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>', { 'word/_rels/document.xml.rels': rels, 'word/styles.xml': styles }))).toBeNull();
  });
});
