import { PDFDocument } from 'pdf-lib';
import { beforeEach, describe, expect, it } from 'vitest';
import { archives } from '#adapters/archives';
import { openPdfText } from '#adapters/search/pdf-text';
import { readTable } from '#spreadsheets/read-table';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { completedPapers } from '#shared/domain/founding-papers';
import { aFact, day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { png, scannedPdf } from '#test/support/scans';
import { valueOf } from '#test/support/value-of';

let client: AppClient;
let id: AgreementId;

beforeEach(async () => {
  client = createTestClient();
  id = valueOf(await client.sample.load({})).id;
});

const base64Of = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** The exported folder: each file by its path. */
async function exported(of: AgreementId = id) {
  const { fileName, content } = valueOf(await client.exports.folder({ id: of }));
  const unpacked = archives.unzip(Buffer.from(content, 'base64'), { members: 200, each: 1e8, whole: 1e9 });
  if (!unpacked.ok) throw new Error(unpacked.error.kind);
  const files = new Map(unpacked.value.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  return { fileName, files, paths: [...files.keys()], text: (path: string) => (files.get(path)?.toString('utf8') ?? '').replaceAll('\u00a0', ' ') };
}

async function complete(): Promise<void> {
  const { revision } = valueOf(await client.agreements.get({ id }));
  valueOf(await client.agreements.update({ id, revision, content: completedFoundingContent(), unparsed: {} }));
}

describe('an exported folder', () => {
  it('of a draft holds what it says today, its data and its history', async () => {
    const { fileName, paths } = await exported();

    expect(fileName).toBe('Smlouva KPBI – Olomoucký kraj.zip');
    expect(paths).toEqual([
      'CTIMNE.txt',
      'prehled.html',
      'historie.html',
      'dokumenty/koncept/Smlouva KPBI - Olomoucky kraj.pdf',
      'dokumenty/koncept/Smlouva KPBI - Olomoucky kraj - priloha c. 1.pdf',
      'dokumenty/koncept/Smlouva KPBI - Olomoucky kraj - priloha c. 2.pdf',
      'dokumenty/koncept/Smlouva KPBI - Olomoucky kraj - priloha c. 3.pdf',
      'dokumenty/koncept/Smlouva KPBI - Olomoucky kraj - vcetne priloh.pdf',
      'data/smlouva.json',
      'data/strany.json',
      'kontrolni-soucty.txt',
    ]);
  });

  it('of a finished agreement holds the very documents that finishing fixed, byte for byte', async () => {
    await complete();
    const { editions } = valueOf(await client.agreements.finish({ id }));
    const { files, paths } = await exported();

    const sums = paths.filter((path) => path.startsWith('dokumenty/')).map((path) => archives.fingerprint(files.get(path) ?? ''));
    expect(sums).toEqual(editions[0]?.documents.map(({ file }) => file.sha256));
    expect(paths.every((path) => !path.includes('koncept'))).toBe(true);
  });

  it('holds attachments under their names without diacritics, also where two are the same', async () => {
    for (const [fileName, bytes] of [['sken.pdf', scannedPdf], ['SKEN.pdf', Buffer.from(valueOf(await client.documents.render({ id, kind: 'annex-1' })).pdf, 'base64')], ['Příloha č. 1 – žluť 🙂.png', png]] as const) {
      valueOf(await client.records.attach({ id, fileName, content: base64Of(bytes) }));
    }
    const { paths } = await exported();

    expect(paths.filter((path) => path.startsWith('prilohy/'))).toEqual(['prilohy/sken.pdf', 'prilohy/SKEN (2).pdf', 'prilohy/Priloha c. 1 - zlut _.png']);
  });

  it('lets no name from outside lead out of its folder or name a device, whatever its letters become without diacritics', async () => {
    for (const fileName of ['..／..／Windows／start.pdf', 'ČON.pdf', 'a：b＊c？.pdf', `${'Zpráva '.repeat(30)}.pdf`]) valueOf(await client.records.attach({ id, fileName, content: base64Of(Buffer.concat([scannedPdf, Buffer.from(`% ${fileName}\n`)])) }));
    const attached = (await exported()).paths.filter((path) => path.startsWith('prilohy/')).map((path) => path.slice('prilohy/'.length));

    expect(attached.slice(0, 3)).toEqual(['_.._Windows_start.pdf', '_CON.pdf', 'a_b_c_.pdf']);
    expect(attached.map(({ length }) => length <= 130)).toEqual([true, true, true, true]);
  });

  it('holds the papers somebody has written something for', async () => {
    const { papers } = valueOf(await client.agreements.get({ id }));
    valueOf(await client.papers.update({ id, revision: papers.revision, content: { ...papers.content, handover: completedPapers().handover }, unparsed: {} }));
    const { paths } = await exported();

    expect(paths.filter((path) => path.startsWith('pisemnosti/'))).toEqual(['pisemnosti/Protokol o predani KPBI - Olomoucky kraj.pdf']);
  });

  it('tells in its overview where the agreement stands, what it says and what happened', async () => {
    valueOf(await client.life.record({ id, fact: aFact({ kind: 'dispatched', on: '2024-01-12', note: 'podací lístek RR123' }) }));
    const overview = (await exported()).text('prehled.html');

    for (const said of ['Stav ke dni 15. 1. 2024: ', 'IČO Olomouckého kraje', '60609460', 'Odeslání stejnopisů: koordinátor', '3 stejnopisy, datovou schránkou, podací lístek RR123']) expect(overview).toContain(said);
  });

  it('tells in its history who did what, and keeps what was taken back with its reason', async () => {
    const { facts } = valueOf(await client.life.record({ id, fact: aFact({ kind: 'dispatched', on: '2024-01-12' }) }));
    valueOf(await client.life.correct({ id, factId: facts[0]?.id ?? '', reason: 'zapsáno u jiné smlouvy', fact: null }));
    const history = (await exported()).text('historie.html');

    for (const said of ['novakova', 'Zápis události', 'Oprava události', 'Odeslání stejnopisů: koordinátor', 'zapsáno u jiné smlouvy']) expect(history).toContain(said);
  });

  it('shows what was typed as text, never as a page of its own', async () => {
    valueOf(await client.life.record({ id, fact: aFact({ kind: 'dispatched', on: '2024-01-12', note: '<script>alert(1)</script> & "uvozovky"' }) }));
    const { text } = await exported();

    expect(text('prehled.html')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;uvozovky&quot;');
    expect(text('prehled.html') + text('historie.html')).not.toContain('<script');
  });

  it('links every file it lists, and each of them is there', async () => {
    const { text, paths } = await exported();

    const linked = [...text('prehled.html').matchAll(/href="([^"]+)"/gu)].map(([, path = '']) => decodeURIComponent(path));
    expect(linked).toEqual(paths.filter((path) => !['CTIMNE.txt', 'prehled.html', 'kontrolni-soucty.txt'].includes(path)));
  });

  it('holds the data as they are, and sums that check every other file', async () => {
    const { text, files, paths } = await exported();
    const sums = text('kontrolni-soucty.txt').trimEnd().split('\n').map((line) => line.split('  '));

    expect(JSON.parse(text('data/smlouva.json'))).toMatchObject({ id, content: { region: { partyId: 'CZ071' } } });
    expect(sums).toEqual(paths.slice(0, -1).map((path) => [archives.fingerprint(files.get(path) ?? ''), path]));
  });

  it('holds the amendments, each in a folder of its own', async () => {
    await complete();
    valueOf(await client.agreements.finish({ id }));
    valueOf(await client.agreements.amend({ id }));
    const { paths, text } = await exported();

    expect(paths.filter((path) => path.startsWith('dodatky/dodatek-1/')).length).toBeGreaterThan(4);
    expect(text('dodatky/dodatek-1/prehled.html')).toContain('Dodatek č. 1 ke smlouvě KPBI – Olomoucký kraj');
  });
});

const list: ExportedTable = {
  title: 'Smlouvy',
  filter: 'stav: účinné',
  columns: [
    { title: 'Kraj', align: 'start' },
    { title: 'Roční příspěvek', align: 'end' },
    { title: 'Uzavřeno', align: 'start' },
    { title: 'Dodatků', align: 'end' },
  ],
  rows: [
    [{ kind: 'text', text: 'Olomoucký kraj' }, { kind: 'amount', halere: 6_000_050 }, { kind: 'day', day: day('2024-02-29') }, { kind: 'number', number: 2 }],
    [{ kind: 'text', text: '=HYPERLINK("http://example.cz")' }, { kind: 'empty' }, { kind: 'empty' }, { kind: 'number', number: 0 }],
  ],
};

describe('an exported list', () => {
  const made = async (format: 'xlsx' | 'pdf', table = list) => {
    const { fileName, content } = valueOf(await client.exports.table({ format, table }));
    return { fileName, bytes: new Uint8Array(Buffer.from(content, 'base64')) };
  };
  const partsOfWorkbook = async () => {
    const unpacked = archives.unzip((await made('xlsx')).bytes, { members: 50, each: 1e7, whole: 1e8 });
    if (!unpacked.ok) throw new Error(unpacked.error.kind);
    return new Map(unpacked.value.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
  };

  it('is a workbook whose cells are read as what they are', async () => {
    const { fileName, bytes } = await made('xlsx');
    const read = await readTable(fileName, bytes, null);
    if (!read.ok) throw new Error(read.error.code);

    expect(fileName).toBe('Smlouvy 15. 1. 2024.xlsx');
    expect(read.value.rows.map(({ cells }) => cells.map(({ text, kind, formula }) => [text.replaceAll('\u00a0', ' '), kind, formula]))).toEqual([
      [['Olomoucký kraj', 'text', false], ['60000,5', 'number', false], ['29. 2. 2024', 'date', false], ['2', 'number', false]],
      [['=HYPERLINK("http://example.cz")', 'text', false], ['', 'text', false], ['', 'text', false], ['0', 'number', false]],
    ]);
  });

  it('keeps its titles in sight and filters by them', async () => {
    const sheet = (await partsOfWorkbook()).get('xl/worksheets/sheet1.xml') ?? '';

    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheet).toContain('<autoFilter ref="A1:D3"/>');
    expect(sheet).not.toContain('<f>');
  });

  it('says on a second sheet what it is, of what day, and what it was narrowed to', async () => {
    const { fileName, bytes } = await made('xlsx');
    const read = await readTable(fileName, bytes, 'O seznamu');
    if (!read.ok) throw new Error(read.error.code);

    expect([read.value.titles, ...read.value.rows.map(({ cells }) => cells.map(({ text }) => text))].map((cells) => cells.join(': ').replaceAll('\u00a0', ' '))).toEqual(['Seznam: Smlouvy', 'Výběr: stav: účinné', 'Stav ke dni: 15. 1. 2024', 'Počet řádků: 2']);
  });

  it('has columns as wide as what stands in them', async () => {
    const sheet = (await partsOfWorkbook()).get('xl/worksheets/sheet1.xml') ?? '';

    expect([...sheet.matchAll(/<col [^>]*width="(\d+)"/gu)].map(([, width]) => Number(width))).toEqual(['=HYPERLINK("http://example.cz")', 'Roční příspěvek', '29. 2. 2024', 'Dodatků'].map(({ length }) => length + 4));
  });

  it('is on pages that lie on their side where its columns would be cramped on upright ones', async () => {
    const sizeOf = async (table: ExportedTable) => (await PDFDocument.load((await made('pdf', table)).bytes)).getPage(0).getSize();
    const wide = { ...list, columns: [...list.columns, { title: 'Další krok', align: 'start' as const }], rows: list.rows.map((row) => [...row, { kind: 'text' as const, text: 'Zařadit příspěvek do rozpočtu na rok 2025' }]) };

    expect(await sizeOf(list)).toMatchObject({ width: 595.28, height: 841.89 });
    expect(await sizeOf(wide)).toMatchObject({ width: 841.89, height: 595.28 });
  });

  it('is pages with the same title, filter, day and rows', async () => {
    const { fileName, bytes } = await made('pdf');
    const text = (await openPdfText()(bytes)).replace(/[\s\u00a0]+/gu, ' ');

    expect(fileName).toBe('Smlouvy 15. 1. 2024.pdf');
    for (const said of ['Smlouvy', 'stav: účinné', 'stav ke dni 15. 1. 2024, počet řádků: 2', 'Olomoucký kraj', '60 000,50 Kč', '29. 2. 2024', '=HYPERLINK("http://example.cz")']) expect(text).toContain(said);
  });

  it('is refused where a row has not as many cells as there are columns', async () => {
    const refused = await client.exports.table({ format: 'xlsx', table: { ...list, rows: [[{ kind: 'empty' }]] } });

    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});
