import { describe, expect, test } from 'vitest';
import { apiErrorSchema, type ApiError } from '#shared/api/errors';
import { agreementIdSchema } from '#shared/domain/agreement';
import { plainDate } from '#shared/domain/plain-date';
import { finding } from '#shared/domain/register/finding';
import { errorText } from '#text/errors/errors';

const folder = 'S:\\Smlouvy';
const file = 'S:\\Smlouvy\\ledger.json';

/** One error of every code; a new code does not compile until it is here. */
const errors: { readonly [Code in ApiError['code']]: Extract<ApiError, { readonly code: Code }> } = {
  'unknown-operation': { code: 'unknown-operation', operation: 'a.b' },
  'invalid-json': { code: 'invalid-json', reason: 'x' },
  'invalid-input': { code: 'invalid-input', issues: [] },
  'not-found': { code: 'not-found', what: 'agreement', id: 'x' },
  'changed-meanwhile': { code: 'changed-meanwhile', revision: 3 },
  'region-has-agreement': { code: 'region-has-agreement', agreementId: agreementIdSchema.parse('11111111-1111-4111-8111-111111111111') },
  'agreement-finished': { code: 'agreement-finished' },
  'agreement-incomplete': { code: 'agreement-incomplete', missing: [{ field: 'region.number', label: 'číslo smlouvy' }] },
  'agreement-removed': { code: 'agreement-removed' },
  'unprintable-characters': { code: 'unprintable-characters', characters: [{ character: '漢', codePoint: 'U+6F22', field: null, excerpt: 'Kraj 漢' }] },
  'file-empty': { code: 'file-empty', fileName: 'sken.pdf' },
  'file-too-large': { code: 'file-too-large', fileName: 'sken.pdf', limit: 50 * 1024 * 1024 },
  'file-of-unknown-kind': { code: 'file-of-unknown-kind', fileName: 'sken.tif' },
  'file-not-what-it-says': { code: 'file-not-what-it-says', fileName: 'sken.pdf', found: 'png' },
  'file-damaged': { code: 'file-damaged', fileName: 'sken.pdf' },
  'word-file-unknown': { code: 'word-file-unknown', fileName: 'tabulka.xlsx' },
  'word-file-old': { code: 'word-file-old', fileName: 'smlouva.doc' },
  'word-file-encrypted': { code: 'word-file-encrypted', fileName: 'smlouva.docx' },
  'word-file-unsafe': { code: 'word-file-unsafe', fileName: 'smlouva.docx' },
  'pdf-encrypted': { code: 'pdf-encrypted', fileName: 'sken.pdf' },
  'stored-file-missing': { code: 'stored-file-missing', file },
  'stored-file-damaged': { code: 'stored-file-damaged', file },
  'agreement-not-finished': { code: 'agreement-not-finished' },
  'key-wrong-password': { code: 'key-wrong-password' },
  'key-file-unreadable': { code: 'key-file-unreadable' },
  'key-file-without-key': { code: 'key-file-without-key' },
  'key-unsupported': { code: 'key-unsupported', algorithm: 'DSA' },
  'certificate-expired': { code: 'certificate-expired', validTo: '2024-01-15T08:00:00.000Z' },
  'certificate-not-yet-valid': { code: 'certificate-not-yet-valid', validFrom: '2024-01-15T08:00:00.000Z' },
  'certificate-not-for-signing': { code: 'certificate-not-for-signing' },
  'already-signed': { code: 'already-signed', signatory: 'region' },
  'no-signature-field': { code: 'no-signature-field' },
  'table-of-unknown-kind': { code: 'table-of-unknown-kind', fileName: 'kraje.ods' },
  'table-old-or-locked': { code: 'table-old-or-locked', fileName: 'kraje.xls' },
  'table-not-what-it-says': { code: 'table-not-what-it-says', fileName: 'kraje.xlsx' },
  'table-without-rows': { code: 'table-without-rows', fileName: 'kraje.csv' },
  'table-too-large': { code: 'table-too-large', fileName: 'kraje.xlsx', what: 'rows', limit: 500 },
  'template-not-json': { code: 'template-not-json', fileName: 'sablona.json' },
  'template-of-other-program': { code: 'template-of-other-program', fileName: 'sablona.json' },
  'template-newer': { code: 'template-newer', fileName: 'sablona.json', version: 9 },
  'template-damaged': { code: 'template-damaged', fileName: 'sablona.json', path: 'template.parts.3' },
  'template-faulty': { code: 'template-faulty', template: 'agreement', faults: [] },
  'amendment-unfinished': { code: 'amendment-unfinished', agreementId: agreementIdSchema.parse('11111111-1111-4111-8111-111111111111') },
  'amendment-number-taken': { code: 'amendment-number-taken', number: 2 },
  'agreement-amended': { code: 'agreement-amended', agreementId: agreementIdSchema.parse('11111111-1111-4111-8111-111111111111') },
  'register-not-ready': { code: 'register-not-ready', findings: [finding('conclusion-missing'), finding('package-too-large', { detail: '30000000' })] },
  'register-answer-unreadable': { code: 'register-answer-unreadable', fileName: 'odpoved_zverejneni.xml' },
  'register-answer-unsafe': { code: 'register-answer-unsafe', fileName: 'odpoved_zverejneni.xml' },
  'register-answer-unknown': { code: 'register-answer-unknown', fileName: 'faktura.xml', root: 'Invoice' },
  'register-answer-of-other-record': { code: 'register-answer-of-other-record', fileName: 'odpoved_zverejneni.xml', candidates: 0, differences: [{ what: 'number', here: 'KPBI/12/2024', there: null }] },
  'register-answer-in-future': { code: 'register-answer-in-future', fileName: 'odpoved_zverejneni.xml', on: plainDate(2024, 2, 1) },
  'exchange-unreadable': { code: 'exchange-unreadable', fileName: 'smlouva.kpbi' },
  'exchange-seen-otherwise': { code: 'exchange-seen-otherwise', fileName: 'smlouva.kpbi' },
  'exchange-newer': { code: 'exchange-newer', fileName: 'smlouva.kpbi', version: 9 },
  'exchange-altered': { code: 'exchange-altered', fileName: 'smlouva.kpbi', member: 'data.json' },
  'exchange-of-other-region': { code: 'exchange-of-other-region', fileName: 'smlouva.kpbi', region: 'CZ071' },
  'exchange-base-missing': { code: 'exchange-base-missing', fileName: 'dodatek.kpbi' },
  'year-closed': { code: 'year-closed', year: 2024 },
  'year-not-closed': { code: 'year-not-closed', year: 2024 },
  'year-not-over': { code: 'year-not-over', year: 2024 },
  'payment-of-statement': { code: 'payment-of-statement', fileName: 'vypis.gpc' },
  'account-of-other-party': { code: 'account-of-other-party', party: 'CZ071' },
  'statement-unreadable': { code: 'statement-unreadable', fileName: 'vypis.gpc', problems: [] },
  'statement-mismatch': { code: 'statement-mismatch', fileName: 'vypis.gpc', problems: [] },
  'statement-of-other-account': { code: 'statement-of-other-account', fileName: 'vypis.gpc', account: '19-2000145399/0800' },
  'request-not-possible': { code: 'request-not-possible', kind: 'reminder', year: 2024 },
  'request-incomplete': { code: 'request-incomplete', missing: [{ field: 'letter.signedBy', label: 'jméno osoby, která dopis podepisuje' }] },
  'request-followed': { code: 'request-followed', number: 'VU/1/2024' },
  'already-ordered': { code: 'already-ordered', year: 2026, reference: 'KPBI-2026-001' },
  'not-on-this-host': { code: 'not-on-this-host' },
  'storage-unreadable': { code: 'storage-unreadable', folder },
  'storage-not-writable': { code: 'storage-not-writable', folder },
  'storage-full': { code: 'storage-full', folder },
  'storage-not-a-folder': { code: 'storage-not-a-folder', folder },
  'storage-busy': { code: 'storage-busy', folder },
  'storage-corrupt': { code: 'storage-corrupt', file },
  'storage-newer': { code: 'storage-newer', file, version: 9 },
  'storage-healthy': { code: 'storage-healthy' },
  'unreachable': { code: 'unreachable' },
  'unexpected': { code: 'unexpected', incident: '20240115-1' },
};
const all = Object.values(errors);

describe('the words for an error', () => {
  test.each(all.map((error) => [error.code, error] as const))('%s says what happened and what to do', (_code, error) => {
    const { title, advice } = errorText(apiErrorSchema.parse(error));
    expect([title, advice].map((sentence) => /^\S.{10,}\.$/u.test(sentence) && !/[!—]|undefined/u.test(sentence))).toEqual([true, true]);
  });

  test('differ from code to code', () => {
    expect(new Set(all.map((error) => errorText(error).title)).size).toBe(all.length);
  });

  test('name the folder or the file concerned', () => {
    const titles = all.filter(({ code }) => code.startsWith('storage-') && code !== 'storage-healthy').map((error) => errorText(error).title);
    expect(titles.filter((title) => !title.includes(folder))).toEqual([]);
  });

  test('say of every failed save that passes by itself that nothing typed is lost', () => {
    const passing = ['storage-not-writable', 'storage-full', 'storage-not-a-folder', 'unreachable'] as const;
    expect(passing.filter((code) => !errorText(errors[code], 'save').advice.includes('Co jste napsali, zůstává v okně.'))).toEqual([]);
  });

  test('name what hinders an agreement from being finished', () => {
    expect(errorText(errors['agreement-incomplete']).advice).toBe('Chybí 1\u00a0údaj: číslo smlouvy.');
  });

  test('name every character the font lacks and the text around it', () => {
    expect(errorText(errors['unprintable-characters']).title).toContain('znak „漢“ (U+6F22) v textu „Kraj 漢“');
  });

  test('give the number of the incident only where there is one', () => {
    const advice = (incident: string) => errorText({ code: 'unexpected', incident }).advice;
    expect([advice('7').includes('číslo 7'), advice('').includes('číslo')]).toEqual([true, false]);
  });
});
