import { expect, test } from 'vitest';
import { fileIn, inFolder, openssl } from '#test/signing/independent';
import { holder } from '#test/signing/keys';
import { openKey } from '#signing/open-key';
import { throwawayKey, type KeyAlgorithm } from '#signing/throwaway-key';

test.each<KeyAlgorithm>(['RSA', 'P-256', 'P-384', 'P-521'])('a throwaway key of the kind %s is a key file that openssl opens, its certificate vouched for by the one above', async (algorithm) => {
  const { p12, password } = await throwawayKey({ ...holder, algorithm });
  const verified = inFolder({ 'key.p12': p12 }, (folder) => {
    openssl(folder, 'pkcs12', '-in', 'key.p12', '-passin', `pass:${password}`, '-cacerts', '-nokeys', '-out', 'above.pem');
    openssl(folder, 'pkcs12', '-in', 'key.p12', '-passin', `pass:${password}`, '-clcerts', '-nodes', '-out', 'own.pem');
    openssl(folder, 'pkey', '-in', 'own.pem', '-check', '-noout');
    return [openssl(folder, 'verify', '-x509_strict', '-attime', '1700000000', '-CAfile', 'above.pem', 'own.pem').trim(), fileIn(folder, 'own.pem').length > 0];
  });
  expect(verified).toEqual(['own.pem: OK', true]);
});

test('the holder is the one asked for', async () => {
  const { p12, password } = await throwawayKey(holder);
  const opened = openKey(p12, password);
  expect(opened.ok && opened.value.facts).toMatchObject({
    subject: holder.commonName,
    organization: holder.organization,
    issuer: holder.issuerName,
    validFrom: holder.validFrom,
    validTo: holder.validTo,
    selfSigned: false,
    qualified: 'not-stated',
  });
});

test('dates beyond 2049 are kept', async () => {
  const { p12, password } = await throwawayKey({ ...holder, validTo: '2124-01-15T00:00:00.000Z' });
  const opened = openKey(p12, password);
  expect(opened.ok && opened.value.facts.validTo).toBe('2124-01-15T00:00:00.000Z');
});

test('no two are alike', async () => {
  const [one, other] = await Promise.all([throwawayKey(holder), throwawayKey(holder)]);
  expect([one.password === other.password, openKey(one.p12, other.password)]).toEqual([false, { ok: false, error: { code: 'key-wrong-password' } }]);
});
