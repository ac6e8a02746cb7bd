import { describe, expect, it } from 'vitest';
import { edited, packageOf, read, textsIn, writing } from './docx-file';

const p = (inside: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a DOCX file', () => {
  it('is read with tracked changes accepted, and says that there were some', () => {
    const document = read(packageOf(p(`${r('Splatnost je ')}<w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2">${r('45')}</w:ins>${r(' dnů.')}`)));
    expect([document.tracked, document.blocks.map((block) => block.kind === 'paragraph' && block.text)]).toEqual([true, ['Splatnost je 45 dnů.']]);
  });

  it('joins paragraphs whose end was taken out', () => {
    expect(textsIn(p(r('První '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r('pokračuje.')))).toEqual(['První pokračuje.']);
  });

  it('leaves out rows that were taken out', () => {
    const row = (text: string, mark = '') => `<w:tr>${mark}<w:tc>${p(r(text))}</w:tc></w:tr>`;
    expect(textsIn(`<w:tbl>${row('zůstal')}${row('zmizel', '<w:trPr><w:del w:id="1"/></w:trPr>')}</w:tbl>`)).toEqual(['zůstal']);
  });

  it('reads moved text where it went', () => {
    expect(textsIn(p(`<w:moveFrom w:id="1">${r('text')}</w:moveFrom>`) + p(`<w:moveTo w:id="2">${r('text')}</w:moveTo>`))).toEqual(['text']);
  });

  it('reads the results of fields and not their instructions', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    expect(textsIn(p(`${r('čl. ')}${field('begin')}<w:r><w:instrText> REF cil \\r </w:instrText></w:r>${field('separate')}${r('VI')}${field('end')} <w:fldSimple w:instr="PAGE">${r('7')}</w:fldSimple>`))).toEqual(['čl. VI7']);
  });

  it('reads links, content controls, smart tags and text boxes, each once', () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('v rámečku')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('v rámečku')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `${p(`<w:hyperlink>${r('odkaz ')}</w:hyperlink><w:sdt><w:sdtContent>${r('pole ')}</w:sdtContent></w:sdt><w:smartTag>${r('značka')}</w:smartTag>${drawing}`)}<w:sdt><w:sdtContent>${p(r('odstavec v poli'))}</w:sdtContent></w:sdt>`;
    expect(textsIn(body)).toEqual(['odkaz pole značka', 'v rámečku', 'odstavec v poli']);
  });

  it('has one kind of space, and no soft hyphens', () => {
    expect(textsIn(p(`${r('60\u00a0000')}<w:r><w:tab/></w:r>${r(' K\u00adč')}<w:r><w:br/></w:r><w:r><w:softHyphen/></w:r>${r('ročně')}<w:r><w:noBreakHyphen/></w:r>${r('vždy')}`))).toEqual(['60 000 Kč ročně-vždy']);
  });

  it('says which paragraphs a bookmark reaches, not those where it only ends', () => {
    const body = p(`<w:bookmarkStart w:id="1" w:name="a"/>${r('jeden')}`) + p(r('dva')) + p(`<w:bookmarkEnd w:id="1"/>${r('tři')}`);
    expect(read(packageOf(body)).blocks.map((block) => block.kind === 'paragraph' && block.bookmarks)).toEqual([['a'], ['a'], []]);
  });

  it('takes numbers from styles as from paragraphs', () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const related = (name: string, target: string) => `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${target}"/>`;
    const more = {
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related('styles', 'styles.xml')}${related('numbering', '/word/numbering.xml')}</Relationships>`,
      'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:styleId="A"><w:name w:val="Základ"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="Odvozený"/><w:basedOn w:val="A"/></w:style></w:styles>`,
      'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="A"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num></w:numbering>`,
    };
    const body = p(r('ze stylu'), '<w:pStyle w:val="B"/>') + p(r('bez čísla'), '<w:pStyle w:val="B"/><w:numPr><w:numId w:val="0"/></w:numPr>') + p(r('vlastní'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');
    const numbering = read(packageOf(body, more)).blocks.map((block) => block.kind === 'paragraph' && [block.style, block.numbering]);
    expect(numbering).toEqual([['Odvozený', { level: 1, format: 'letter' }], ['Odvozený', null], ['', { level: 0, format: 'decimal' }]]);
  });

  it('tells of its comments and pictures', () => {
    const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>';
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:author="JUDr. Malá">${p(r('Zvážit'))}${p(r('lhůtu.'))}</w:comment></w:comments>`;
    const document = read(packageOf(p(`${r('Text')}<w:r><w:drawing/></w:r>`), { 'word/_rels/document.xml.rels': rels, 'word/comments.xml': comments }));
    expect([document.comments, document.pictures]).toEqual([[{ author: 'JUDr. Malá', text: 'Zvážit lhůtu.' }], 1]);
  });

  it('may be in UTF-16 with its mark', async () => {
    const plain = packageOf(p(r('Žluťoučký kůň')));
    const text = '\ufeff<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Žluťoučký kůň</w:t></w:r></w:p></w:body></w:document>';
    const { unzipSync, zipSync } = await import('fflate');
    const utf16 = zipSync({ ...unzipSync(plain), 'word/document.xml': new Uint8Array(Buffer.from(text, 'utf16le')) });
    expect(read(utf16).blocks).toEqual(read(plain).blocks);
  });

  it('keeps its own properties', async () => {
    expect(read(edited(await writing(), (xml) => xml)).properties.get('kpbi')).toBe('agreement-with-annexes');
  });
});
