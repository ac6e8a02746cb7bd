import { describe, expect, test } from 'vitest';
import { archives } from '#adapters/archives';
import { amendedFoundingContent } from '#shared/domain/founding-papers';
import { throwawayKey } from '#signing/throwaway-key';
import { sha256Schema } from '#shared/domain/record';
import type { Redaction } from '#shared/domain/register/redaction';
import { holder } from '#test/signing/keys';
import { recordIdSchema } from '#shared/domain/life/register-record';
import { plainDate } from '#shared/domain/plain-date';
import type { RegisterPackage, Submission } from '#shared/domain/register/submission';
import { nothingUnparsed } from '#shared/domain/unparsed';
import { textOfUtf8 } from '#shared/domain/utf-8';
import { createTestApplication } from '#test/support/application';
import { concluded, signedByBoth } from '#test/support/concluded';
import { anAnswer } from '#test/support/register-answer';
import { schemaFaults } from '#test/support/register-schema';
import { aPdf, png, scannedPdf } from '#test/support/scans';
import { valueOf } from '#test/support/value-of';
import { textOf } from '#test/typesetting/poppler';

const record = recordIdSchema.parse('4512345');
const publish: Submission = { kind: 'publish', redactions: [], attachments: [], subject: null, value: null };
const b64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** The files of a package by their names. */
function unpacked({ content }: RegisterPackage): ReadonlyMap<string, Uint8Array> {
  const files = archives.unzip(new Uint8Array(Buffer.from(content, 'base64')), { members: 60, each: 1e8, whole: 1e8 });
  if (!files.ok) throw new Error(files.error.kind);
  return new Map(files.value.map(({ path, bytes }) => [path, bytes]));
}
const textIn = (files: ReadonlyMap<string, Uint8Array>, name: string): string => textOfUtf8(files.get(name) ?? new Uint8Array()) ?? '';

async function published() {
  const { client } = createTestApplication();
  const id = await concluded(client);
  const xml = textIn(unpacked(valueOf(await client.register.prepare({ id, submission: publish }))), 'zverejneni.xml');
  const number = /<cisloSmlouvy>(.*)<\/cisloSmlouvy>/u.exec(xml)?.[1] ?? null;
  valueOf(await client.register.readAnswer({ id, fileName: 'odpoved_zverejneni.xml', content: b64(anAnswer({ number })) }));
  return { client, id };
}

describe('a package to publish', () => {
  test('holds the message, the agreement under the exact name, and how to send them', async () => {
    const { client } = createTestApplication();
    const id = await concluded(client);
    const choices = valueOf(await client.register.choices({ id }));
    const prepared = valueOf(await client.register.prepare({ id, submission: { ...publish, redactions: choices.filter(({ personal }) => personal).map(({ redaction }) => redaction) } }));
    const files = unpacked(prepared);
    const pdf = 'smlouva-kpbi-olomoucky-kraj-vcetne-priloh.pdf';
    expect([prepared.fileName, [...files.keys()], prepared.files.map(({ role, size, name }) => [role, size === files.get(name)?.length])]).toEqual([
      'Registr smluv – Olomoucký kraj – uveřejnění.zip',
      ['zverejneni.xml', pdf, 'navod-k-odeslani.txt'],
      [['main', true], ['enclosure', true], ['instruction', true]],
    ]);
    const xml = textIn(files, 'zverejneni.xml');
    expect(await schemaFaults('operace_zverejneni', [xml])).toEqual([]);
    expect(xml).toContain(`<nazevSouboru>${pdf}</nazevSouboru>`);
    const instruction = textIn(files, 'navod-k-odeslani.txt');
    expect(['zverejneni.xml', pdf, 'whbt3kp', 'main', 'enclosure'].filter((word) => !instruction.includes(word))).toEqual([]);
    const text = textOf(files.get(pdf) ?? new Uint8Array());
    expect(choices.map(({ personal, text: datum }) => text.replaceAll(/\s+/gu, ' ').includes(datum) === personal)).not.toContain(true);
  });

  test('says what the agreement says', async () => {
    const { client } = createTestApplication();
    const id = await concluded(client);
    expect(valueOf(await client.register.check({ id, submission: publish })).metadata).toMatchObject({
      publisher: { name: 'Kraj Vysočina', ico: '70890749', dataBox: 'ksab3eu', address: 'Žižkova 1882/57, 586 01 Jihlava', pays: false },
      counterparties: [{ name: 'Olomoucký kraj', ico: '60609460', dataBox: 'qiabfmf', address: 'Jeremenkova 1191/40a, 779 00 Olomouc', pays: true }],
      subject: 'Zapojení Olomouckého kraje do projektu Kraje pro bezpečný internet (KPBI), zajištění realizace projektu a úhrada ročního příspěvku Olomouckého kraje Kraji Vysočina',
      concludedOn: '2024-01-12',
      number: 'KPBI/12/2024',
      approvedBy: 'Ing. Jiří Šťovíček',
      value: { withoutVat: 24_000_000, withVat: 24_000_000 },
      parent: null,
    });
  });

  test('says what the clerk words otherwise', async () => {
    const { client } = createTestApplication();
    const id = await concluded(client);
    const { metadata } = valueOf(await client.register.check({ id, submission: { ...publish, subject: 'Realizace projektu KPBI v Olomouckém kraji', value: 6_000_000 } }));
    expect([metadata.subject, metadata.value.withVat]).toEqual(['Realizace projektu KPBI v Olomouckém kraji', 6_000_000]);
  });

  test('is equal for equal content and clock', async () => {
    const { client } = createTestApplication();
    const id = await concluded(client);
    const [one, other] = [await client.register.prepare({ id, submission: publish }), await client.register.prepare({ id, submission: publish })];
    expect(valueOf(one).content === valueOf(other).content).toBe(true);
  });

  test('is refused while nobody knows when the agreement was concluded', async () => {
    const { client } = createTestApplication();
    const { id } = valueOf(await client.sample.load({}));
    expect(await client.register.prepare({ id, submission: publish })).toMatchObject({ ok: false, error: { code: 'register-not-ready', findings: [{ code: 'not-finished' }, { code: 'conclusion-missing' }] } });
  });

  test('tells of an attachment nobody can search in, and of its new name', async () => {
    const { client } = createTestApplication();
    const id = await concluded(client);
    const { pdf } = valueOf(await client.documents.render({ id, kind: 'control-sheet' }));
    valueOf(await client.records.attach({ id, fileName: 'Sken smlouvy.pdf', content: Buffer.from(scannedPdf).toString('base64') }));
    const { attachments } = valueOf(await client.records.attach({ id, fileName: 'kontrolni-list.pdf', content: pdf }));
    const { findings } = valueOf(await client.register.check({ id, submission: { ...publish, attachments: attachments.map((each) => each.id) } }));
    expect(findings.filter(({ detail }) => detail?.includes('.pdf')).map(({ code, detail }) => [code, detail])).toEqual([
      ['no-text-layer', 'Sken smlouvy.pdf'],
      ['attachment-as-it-is', 'Sken smlouvy.pdf'],
      ['attachment-renamed', 'Sken smlouvy.pdf → sken-smlouvy.pdf'],
      ['attachment-as-it-is', 'kontrolni-list.pdf'],
    ]);
  });

  test('is refused with an attachment the register does not take', async () => {
    const { client } = createTestApplication();
    const id = await concluded(client);
    const { attachments } = valueOf(await client.records.attach({ id, fileName: 'Podepsaná smlouva.png', content: Buffer.from(png).toString('base64') }));
    const result = await client.register.prepare({ id, submission: { ...publish, attachments: attachments.map((each) => each.id) } });
    expect(result).toMatchObject({ ok: false, error: { code: 'register-not-ready', findings: [{ code: 'attachment-of-wrong-kind', detail: 'Podepsaná smlouva.png' }] } });
  });
});

describe('an attachment is told of', () => {
  test('where personal data can be read in it, or somebody signed it', async () => {
    const { client } = createTestApplication();
    const id = await concluded(client);
    const { p12, password } = await throwawayKey({ ...holder, commonName: 'Ing. Jiří Šťovíček' });
    const [edition] = valueOf(await client.signatures.sign({ id, kind: 'agreement', signatory: 'coordinator', key: Buffer.from(p12).toString('base64'), password, reason: null })).editions;
    const signed = valueOf(await client.records.read({ id, sha256: edition?.signed[0]?.file.sha256 ?? sha256Schema.parse('') }));
    const attachment = valueOf(await client.records.attach({ id, fileName: 'podepsano.pdf', content: signed.content })).attachments.at(-1);
    if (attachment === undefined) throw new Error('no attachment');
    const { findings } = valueOf(await client.register.check({ id, submission: { ...publish, attachments: [attachment.id] } }));
    const told = new Map(findings.filter((each) => each.attachment === attachment.id).map(({ code, detail }) => [code, detail]));
    expect([told.get('attachment-signed'), told.get('attachment-personal-data')]).toEqual([
      'podepsano.pdf – Ing. Jiří Šťovíček',
      'podepsano.pdf – Eva Křížová, Tomáš Dvořák, eva.krizova@example.cz, tomas.dvorak@example.cz, 564 602 111 a další',
    ]);
  });
});

describe('who is taken out of the copy', () => {
  const check = async (redactions: readonly Redaction[]) => {
    const { client } = createTestApplication();
    const id = await concluded(client);
    return valueOf(await client.register.check({ id, submission: { ...publish, redactions } }));
  };

  test.each<[string, Redaction]>([
    ['by the field', { kind: 'field', field: 'coordinator.overrides.representativeName' }],
    ['below the signature', { kind: 'signature', of: 'coordinator' }],
    ['by the text', { kind: 'text', text: 'Jiří Šťovíček' }],
  ])('is not named as who approved it: %s', async (_, redaction) => {
    expect((await check([redaction])).metadata.approvedBy).toBeNull();
  });

  test('is told where the metadata have to say it', async () => {
    const { findings } = await check([{ kind: 'text', text: 'Olomouckého kraje' }]);
    expect(findings.find(({ code }) => code === 'redacted-in-metadata')?.detail).toContain('Zapojení Olomouckého kraje');
  });

  test('is looked for in other forms', async () => {
    const { formsLeft, findings } = await check([{ kind: 'text', text: 'Ing. Jiří Šťovíček' }]);
    expect([formsLeft, findings.find(({ code }) => code === 'form-left')?.detail]).toEqual([['Jiřím Šťovíčkem'], 'Jiřím Šťovíčkem']);
  });
});

describe('what is published already', () => {
  test('is not published again', async () => {
    const { client, id } = await published();
    expect(await client.register.prepare({ id, submission: publish })).toMatchObject({ ok: false, error: { findings: [{ code: 'published-already', detail: '4512345' }] } });
  });

  test.each([
    ['modifikace.xml', 'operace_modifikace', { kind: 'modify', record, attachments: [], subject: null, value: null }],
    ['znepristupneni.xml', 'operace_znepristupneni', { kind: 'withdraw', record }],
  ] as const)('is changed and withdrawn by its record (%s)', async (name, schema, submission) => {
    const { client, id } = await published();
    const xml = textIn(unpacked(valueOf(await client.register.prepare({ id, submission }))), name);
    expect(xml).toContain('<idSmlouvy>4512345</idSmlouvy>');
    expect(await schemaFaults(schema, [xml])).toEqual([]);
  });

  test('gets further attachments by its record', async () => {
    const { client, id } = await published();
    const attachment = valueOf(await client.records.attach({ id, fileName: 'Příloha č. 1.pdf', content: Buffer.from(aPdf).toString('base64') })).attachments.at(-1);
    if (attachment === undefined) throw new Error('no attachment');
    const prepared = valueOf(await client.register.prepare({ id, submission: { kind: 'add-attachment', record, attachments: [attachment.id] } }));
    const xml = textIn(unpacked(prepared), 'pridani_prilohy.xml');
    expect(xml).toContain('<nazevSouboru>priloha-c-1.pdf</nazevSouboru>');
    expect(await schemaFaults('operace_pridani_prilohy', [xml])).toEqual([]);
  });

  test('is not withdrawn by the record of another', async () => {
    const { client, id } = await published();
    expect(await client.register.prepare({ id, submission: { kind: 'withdraw', record: recordIdSchema.parse('1') } })).toMatchObject({ ok: false, error: { findings: [{ code: 'other-record' }] } });
  });

  test('is what an amendment of it links to, with the change of its value', async () => {
    const { client, id } = await published();
    const amendment = valueOf(await client.agreements.amend({ id }));
    valueOf(await client.agreements.update({ id: amendment.id, revision: amendment.revision, content: amendedFoundingContent(id), unparsed: nothingUnparsed }));
    valueOf(await client.agreements.finish({ id: amendment.id }));
    await signedByBoth(client, amendment.id, plainDate(2024, 1, 14));
    const files = unpacked(valueOf(await client.register.prepare({ id: amendment.id, submission: publish })));
    const xml = textIn(files, 'zverejneni.xml');
    expect(await schemaFaults('operace_zverejneni', [xml])).toEqual([]);
    expect(xml).toContain('<navazanyZaznam>4512345</navazanyZaznam>');
    expect(xml).toContain('<predmet>Dodatek č. 1 ke smlouvě č. KPBI/12/2024: zapojení');
    expect(/<hodnotaVcetneDph>(.*)</u.exec(xml)?.[1]).toBe('35000.00');
    expect([...files.keys()]).toContain('dodatek-c-1-kpbi-olomoucky-kraj.pdf');
  });
});
