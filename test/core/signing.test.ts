import { expect, test } from 'vitest';
import { freshLedger } from '#core/ledger';
import { throwawayKey } from '#signing/throwaway-key';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { plainDate } from '#shared/domain/plain-date';
import type { Signatory } from '#shared/domain/signature';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestApplication } from '#test/support/application';
import { anAgreementNumbered } from '#test/support/ledger-changes';
import { valueOf } from '#test/support/value-of';

type KeyInput = { readonly key: string; readonly password: string };

/** A key in force on the day the clock of the tests stands at, or in another year. */
async function aKey(commonName: string, year = 2024): Promise<KeyInput> {
  const { p12, password } = await throwawayKey({
    commonName,
    organization: 'Ukázkový kraj',
    issuerName: 'Zkušební autorita Příklad, s. p.',
    validFrom: `${year}-01-01T00:00:00.000Z`,
    validTo: `${year}-12-31T00:00:00.000Z`,
    algorithm: 'P-256',
  });
  return { key: Buffer.from(p12).toString('base64'), password };
}

async function finished(): Promise<{ readonly client: AppClient; readonly id: AgreementId; readonly sign: (signatory: Signatory, key: KeyInput) => ReturnType<AppClient['signatures']['sign']> }> {
  const { client } = createTestApplication();
  const { id, revision } = valueOf(await client.sample.load({}));
  valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} }));
  valueOf(await client.agreements.finish({ id }));
  return { client, id, sign: (signatory, key) => client.signatures.sign({ id, kind: 'agreement', signatory, ...key, reason: 'Souhlasím s obsahem smlouvy' }) };
}

test('both parties sign in turn; the printed document stays as it was and every copy is kept', async () => {
  const { client, id, sign } = await finished();
  const printed = valueOf(await client.documents.render({ id, kind: 'agreement' }));
  await sign('coordinator', await aKey('Ing. Jiří Šťovíček'));
  const [edition] = valueOf(await sign('region', await aKey('Mgr. Vít Žďárský'))).editions;
  const last = edition?.signed.at(-1);
  if (last === undefined) throw new Error('nothing signed');
  const { signatures, emptyFields } = valueOf(await client.signatures.verifyStored({ id, sha256: last.file.sha256 }));
  expect(signatures.map(({ signatory, integrity, covers, certificate, claimedTime }) => [signatory, integrity, covers, certificate?.subject, claimedTime])).toEqual([
    ['coordinator', 'intact', 'earlier-revision', 'Ing. Jiří Šťovíček', '2024-01-15T12:00:00.000Z'],
    ['region', 'intact', 'whole-file', 'Mgr. Vít Žďárský', '2024-01-15T12:00:00.000Z'],
  ]);
  expect([emptyFields, edition?.signed.map(({ signatory }) => signatory)]).toEqual([[], ['coordinator', 'region']]);
  expect(valueOf(await client.documents.render({ id, kind: 'agreement' }))).toEqual(printed);
});

test('each party signs a document once', async () => {
  const { sign } = await finished();
  const key = await aKey('Ing. Jiří Šťovíček');
  await sign('coordinator', key);
  expect(await sign('coordinator', key)).toEqual({ ok: false, error: { code: 'already-signed', signatory: 'coordinator' } });
});

test('of two who sign at the same moment one is told to look first', async () => {
  const { client, id, sign } = await finished();
  const results = await Promise.all([sign('coordinator', await aKey('Ing. Jiří Šťovíček')), sign('region', await aKey('Mgr. Vít Žďárský'))]);
  const signed = valueOf(await client.agreements.get({ id })).editions[0]?.signed;
  expect([results.map((result) => (result.ok ? 'signed' : result.error.code)).toSorted(), signed?.length]).toEqual([['changed-meanwhile', 'signed'], 1]);
});

test('an agreement returned to drafting is not signed, and keeps what was signed before', async () => {
  const { client, id, sign } = await finished();
  const { editions } = valueOf(await sign('coordinator', await aKey('Ing. Jiří Šťovíček')));
  valueOf(await client.agreements.reopen({ id }));
  const result = await sign('region', await aKey('Mgr. Vít Žďárský'));
  expect([result, valueOf(await client.agreements.get({ id })).editions]).toEqual([{ ok: false, error: { code: 'agreement-not-finished' } }, editions]);
});

test('an agreement finished before editions were kept gets its edition when it is signed', async () => {
  const old = { ...anAgreementNumbered(7), content: anAgreement(), finishedOn: plainDate(2023, 10, 9) };
  const { client } = createTestApplication({ ledger: { ...freshLedger, agreements: [old] } });
  const signed = await client.signatures.sign({ id: old.id, kind: 'agreement', signatory: 'region', ...(await aKey('Mgr. Vít Žďárský')), reason: null });
  expect(valueOf(signed).editions).toMatchObject([{ number: 1, finishedOn: '2023-10-09', signed: [{ signatory: 'region' }] }]);
});

test('a draft is not signed', async () => {
  const { client } = createTestApplication();
  const { id } = valueOf(await client.sample.load({}));
  const result = await client.signatures.sign({ id, kind: 'agreement', signatory: 'region', ...(await aKey('Mgr. Vít Žďárský')), reason: null });
  expect(result).toEqual({ ok: false, error: { code: 'agreement-not-finished' } });
});

test.each([
  ['expired', 2022, 'certificate-expired'],
  ['not yet valid', 2025, 'certificate-not-yet-valid'],
] as const)('nothing is signed with a certificate that is %s', async (_name, year, code) => {
  const { client, id, sign } = await finished();
  const result = await sign('region', await aKey('Mgr. Vít Žďárský', year));
  expect([result, valueOf(await client.agreements.get({ id })).editions[0]?.signed]).toMatchObject([{ ok: false, error: { code } }, []]);
});

test('a wrong password is told, and is in no answer', async () => {
  const { sign } = await finished();
  const { key } = await aKey('Mgr. Vít Žďárský');
  const result = await sign('region', { key, password: 'špatné heslo' });
  expect([result, JSON.stringify(result).includes('heslo')]).toEqual([{ ok: false, error: { code: 'key-wrong-password' } }, false]);
});

test('a copy one party signed is signed by the other as a file', async () => {
  const { client, id, sign } = await finished();
  const [edition] = valueOf(await sign('coordinator', await aKey('Ing. Jiří Šťovíček'))).editions;
  const sha256 = edition?.signed[0]?.file.sha256;
  if (sha256 === undefined) throw new Error('nothing signed');
  const { content, fileName } = valueOf(await client.records.read({ id, sha256 }));
  const both = valueOf(await client.signatures.signFile({ fileName, content, signatory: 'region', ...(await aKey('Mgr. Vít Žďárský')), reason: null }));
  const report = valueOf(await client.signatures.verify({ fileName, content: both.pdf }));
  expect(report.signatures.map(({ signatory, integrity }) => [signatory, integrity])).toEqual([
    ['coordinator', 'intact'],
    ['region', 'intact'],
  ]);
});

test.each(['describeKey', 'sign'] as const)('%s takes no key file beyond one megabyte', async (verb) => {
  const { client, id } = await finished();
  const key = { key: 'A'.repeat(1_398_108), password: '' };
  const result = verb === 'sign' ? client.signatures.sign({ id, kind: 'agreement', signatory: 'region', ...key, reason: null }) : client.signatures.describeKey(key);
  expect(await result).toEqual({ ok: false, error: { code: 'invalid-input', issues: [{ path: ['key'], code: 'too-long', limit: 1_398_104 }] } });
});
