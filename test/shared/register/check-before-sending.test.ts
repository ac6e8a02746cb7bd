import { describe, expect, test } from 'vitest';
import { dataBoxSchema } from '#shared/domain/contact-details';
import { icoSchema } from '#shared/domain/ico';
import { recordIdSchema } from '#shared/domain/life/register-record';
import { korunas } from '#shared/domain/money';
import { plainDate } from '#shared/domain/plain-date';
import { attachmentIdSchema } from '#shared/domain/record';
import { canBeSent, checkBeforeSending, type CheckedSubmission } from '#shared/domain/register/check-before-sending';
import { largestPackage, type CheckedFile } from '#shared/domain/register/checks/file-findings';
import { findingCodes, finding } from '#shared/domain/register/finding';
import type { RegisterMetadata, RegisterParty } from '#shared/domain/register/metadata';
import type { Redaction, RedactionChoice } from '#shared/domain/register/redaction';
import type { Submission } from '#shared/domain/register/submission';
import { findingText } from '#text/register/register-findings';

const record = recordIdSchema.parse('4512345');
const phone: RedactionChoice = { redaction: { kind: 'field', field: 'region.overrides.coordinatorPhone' }, label: 'telefon krajského koordinátora', text: '585 508 111', personal: true };
const publish = (more: Partial<Extract<Submission, { readonly kind: 'publish' }>> = {}): Submission => ({ kind: 'publish', redactions: [phone.redaction], attachments: [], subject: null, value: null, ...more });

const vysocina: RegisterParty = { dataBox: dataBoxSchema.parse('ksab3eu'), name: 'Kraj Vysočina', ico: icoSchema.parse('70890749'), address: 'Jihlava', unit: null, pays: false };
const olomoucky: RegisterParty = { dataBox: dataBoxSchema.parse('qiabfmf'), name: 'Olomoucký kraj', ico: icoSchema.parse('60609460'), address: 'Olomouc', unit: null, pays: true };
const metadata: RegisterMetadata = {
  publisher: vysocina,
  counterparties: [olomoucky],
  subject: 'Zapojení kraje do projektu a úhrada příspěvku',
  concludedOn: plainDate(2024, 1, 12),
  number: 'KPBI/12/2024',
  approvedBy: null,
  value: { withoutVat: 6_000_000, withVat: 6_000_000 },
  parent: null,
};
const contract: CheckedFile = { fileName: 'smlouva.pdf', sentAs: 'smlouva.pdf', size: 100_000, textLayer: true, attachment: null, personal: [], signers: [] };
const attached: CheckedFile = { ...contract, attachment: attachmentIdSchema.parse('6f9619ff-8b86-4011-b42d-00c04fc964ff') };

/** A submission nothing can be said against, changed as the test needs. */
function checked(changes: Partial<CheckedSubmission> & { readonly saying?: Partial<RegisterMetadata> } = {}): readonly string[] {
  const { saying, ...rest } = changes;
  const findings = checkBeforeSending({
    submission: publish(),
    finished: true,
    inBin: false,
    record: null,
    amends: false,
    metadata: { ...metadata, ...saying },
    estimated: false,
    unverifiedDataBoxes: [],
    ours: true,
    choices: [phone],
    formsLeft: [],
    takenOutIn: [],
    files: [contract],
    unknownAttachments: 0,
    today: plainDate(2024, 1, 15),
    sendBy: plainDate(2024, 2, 12),
    publishBy: plainDate(2024, 4, 12),
    ...rest,
  });
  return findings.map(({ code, detail }) => (detail === null ? code : `${code}: ${detail}`));
}

test('a sound submission has no findings', () => {
  expect(checked()).toEqual([]);
});

describe('what a watchdog flags', () => {
  test.each<[string, Parameters<typeof checked>[0], readonly string[]]>([
    ['no counterparty', { saying: { counterparties: [{ ...olomoucky, name: null }] } }, ['counterparty-missing']],
    ['the same party on both sides', { saying: { counterparties: [{ ...vysocina, pays: true }] } }, ['same-party']],
    ['no subject', { saying: { subject: null } }, ['subject-missing']],
    ['a subject that says nothing', { saying: { subject: 'Smlouva o spolupráci' } }, ['subject-vague']],
    ['no day of conclusion', { saying: { concludedOn: null } }, ['conclusion-missing']],
    ['a conclusion in the future', { saying: { concludedOn: plainDate(2024, 1, 16) } }, ['concluded-in-future']],
    ['a conclusion more than forty years ago', { today: plainDate(2040, 1, 1), sendBy: null, publishBy: null, saying: { concludedOn: plainDate(1999, 1, 1) } }, ['concluded-long-ago']],
    ['no IČO', { saying: { counterparties: [{ ...olomoucky, ico: null }] } }, ['ico-missing: Olomoucký kraj']],
    ['no data box', { saying: { publisher: { ...vysocina, dataBox: null } } }, ['data-box-missing: Kraj Vysočina']],
    ['no value', { saying: { value: { withoutVat: null, withVat: null } } }, ['value-missing']],
    ['a value of nothing', { saying: { value: { withoutVat: 0, withVat: 0 } } }, ['value-missing']],
    ['a negative value', { saying: { value: { withoutVat: -1, withVat: -1 } } }, ['value-negative']],
    ['a value without tax above the one with it', { saying: { value: { withoutVat: 200, withVat: 100 } } }, ['value-without-vat-higher']],
    ['sending after thirty days', { today: plainDate(2024, 2, 13) }, ['sent-late: 2024-02-12']],
    ['sending after three months', { today: plainDate(2024, 4, 13) }, ['cancelled-from-beginning: 2024-04-12']],
    ['a name in another form', { formsLeft: ['Nováka', 'Novákem'] }, ['form-left: Nováka, Novákem']],
    ['a subject that says what is taken out', { takenOutIn: ['Dohoda s Janem Novákem'] }, ['redacted-in-metadata: Dohoda s Janem Novákem']],
    ['an attachment with personal data', { files: [{ ...attached, personal: ['a@b.cz', '1', '2', '3', '4', '5'] }] }, ['attachment-personal-data: smlouva.pdf – a@b.cz, 1, 2, 3, 4 a další', 'attachment-as-it-is: smlouva.pdf']],
    ['a signed attachment', { files: [{ ...attached, signers: ['Jan Novák'] }] }, ['attachment-signed: smlouva.pdf – Jan Novák', 'attachment-as-it-is: smlouva.pdf']],
    ['a file without a text layer', { files: [contract, { ...attached, fileName: 'sken.pdf', sentAs: 'sken.pdf', textLayer: false }] }, ['no-text-layer: sken.pdf', 'attachment-as-it-is: sken.pdf']],
  ])('%s', (_, changes, codes) => {
    expect(checked(changes)).toEqual(codes);
  });

  test('is allowed to an amendment: a lower value, or none', () => {
    const parent = record;
    expect([checked({ amends: true, saying: { parent, value: { withoutVat: -1, withVat: -1 } } }), checked({ amends: true, saying: { parent, value: { withoutVat: null, withVat: null } } })]).toEqual([[], []]);
  });

  test('is told on the last day not yet', () => {
    expect([checked({ today: plainDate(2024, 2, 12) }), checked({ today: plainDate(2024, 4, 12), sendBy: null })]).toEqual([[], []]);
  });
});

describe('what hinders sending', () => {
  test.each<[string, Parameters<typeof checked>[0], readonly string[]]>([
    ['a draft', { finished: false }, ['not-finished']],
    ['the bin', { inBin: true }, ['in-bin']],
    ['a record that is there already', { record }, ['published-already: 4512345']],
    ['no record to change', { submission: { kind: 'withdraw', record } }, ['not-published']],
    ['another record', { submission: { kind: 'withdraw', record: recordIdSchema.parse('7') }, record }, ['other-record: 4512345']],
    ['nothing to add', { submission: { kind: 'add-attachment', record, attachments: [] }, record, files: [] }, ['attachments-missing']],
    ['an attachment that is gone', { unknownAttachments: 1 }, ['attachment-unknown']],
    ['a picture', { files: [contract, { ...attached, fileName: 'sken.png', sentAs: 'sken.png', textLayer: null }] }, ['attachment-of-wrong-kind: sken.png']],
    ['too much', { files: [{ ...contract, size: largestPackage + 1 }] }, [`package-too-large: ${String(largestPackage + 1)}`]],
    ['a subject the register does not take', { submission: publish({ subject: 'a'.repeat(256) }), saying: { subject: `Zapojení kraje do projektu ${'a'.repeat(200)}` } }, ['subject-too-long: 256']],
  ])('%s', (_, changes, codes) => {
    expect(checked(changes)).toEqual(codes);
  });

  test('comes first', () => {
    expect(checked({ ours: false, finished: false, saying: { counterparties: [{ ...olomoucky, ico: null }] } })).toEqual(['not-finished', 'ico-missing: Olomoucký kraj', 'published-by-other']);
  });

  test('is told from what does not', () => {
    expect([canBeSent([finding('value-estimated'), finding('sent-late')]), canBeSent([finding('not-finished')])]).toEqual([true, false]);
  });
});

describe('what is worth a look', () => {
  test.each<[string, Parameters<typeof checked>[0], readonly string[]]>([
    ['nothing taken out', { submission: publish({ redactions: [] }) }, ['nothing-redacted']],
    ['a personal datum that stays', { submission: publish({ redactions: [{ kind: 'text', text: '585 508 111' } satisfies Redaction] }) }, ['personal-datum-left: telefon krajského koordinátora']],
    ['the value of an open-ended term', { estimated: true }, ['value-estimated']],
    ['a data box nobody checked', { unverifiedDataBoxes: ['Olomoucký kraj'] }, ['data-box-unverified: Olomoucký kraj']],
    ['the other party publishes', { ours: false }, ['published-by-other']],
    ['a name that changes', { files: [{ ...attached, fileName: 'Příloha.pdf', sentAs: 'priloha.pdf' }] }, ['attachment-as-it-is: Příloha.pdf', 'attachment-renamed: Příloha.pdf → priloha.pdf']],
  ])('%s', (_, changes, codes) => {
    expect(checked(changes)).toEqual(codes);
  });

  test('is no estimate where the clerk gave the value', () => {
    expect(checked({ estimated: true, submission: publish({ value: korunas(60_000) }) })).toEqual([]);
  });
});

test('what only adds a file or withdraws says nothing of metadata', () => {
  expect(checked({ submission: { kind: 'withdraw', record }, record, files: [], saying: { subject: null, concludedOn: null } })).toEqual([]);
});

test.each(findingCodes)('%s has words that say what it is and what to do', (code) => {
  const { title, advice } = findingText(finding(code, { detail: code === 'package-too-large' ? '31457280' : 'Kraj' }));
  expect([title, advice].map((sentence) => /^\S.{10,}\.$/u.test(sentence) && !/[!—]|undefined|NaN/u.test(sentence))).toEqual([true, true]);
});
