import { describe, expect, test } from 'vitest';
import { fileIn, inFolder, openssl } from '#test/signing/independent';
import type { Certificate } from '#shared/domain/signature';
import { factsOf } from '#signing/certificates/certificate-facts';
import { isForSigning, readCertificate } from '#signing/certificates/read-certificate';

/** A certificate made by openssl with these settings of its request and of its extensions. */
function certificate({ subject = '/CN=Jiří', mask = 'utf8only', extensions = [] as readonly string[] }): ReturnType<typeof readCertificate> {
  const settings = ['[req]', 'distinguished_name=dn', `string_mask=${mask}`, '[dn]', '[ext]', 'subjectKeyIdentifier=hash', ...extensions];
  return inFolder({ 'made.cnf': settings.join('\n') }, (folder) => {
    openssl(folder, 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'key.pem', '-config', 'made.cnf', '-extensions', 'ext', '-utf8', '-subj', subject, '-outform', 'DER', '-out', 'own.der');
    return readCertificate(fileIn(folder, 'own.der'));
  });
}

describe('a name is read', () => {
  test.each([
    ['in UTF-8', 'utf8only', 'Příliš žluťoučký kůň'],
    ['in two octets a character', 'default', 'Příliš žluťoučký kůň'],
    ['in the teletex set of old', 'MASK:0x4', 'Café Zürich'],
    ['in plain letters', 'default', 'Jan Novak'],
  ])('%s', (_, mask, name) => {
    expect(factsOf(certificate({ subject: `/CN=${name}`, mask })).subject).toBe(name);
  });

  test('as a whole where it has no common name', () => {
    expect(factsOf(certificate({ subject: '/C=CZ/O=Česká pošta, s.p./OU=Řízení' }))).toMatchObject({ subject: 'C=CZ, O=Česká pošta, s.p., OU=Řízení', organization: 'Česká pošta, s.p.' });
  });
});

/** Statements of ETSI EN 319 412-5: compliance, and types by the last number of their identifiers. */
const statements = (compliant: boolean, types: readonly number[]): readonly string[] => [
  '1.3.6.1.5.5.7.1.3=ASN1:SEQUENCE:statements',
  '[statements]',
  'device=SEQUENCE:device',
  ...(compliant ? ['compliance=SEQUENCE:compliance'] : []),
  ...(types.length > 0 ? ['type=SEQUENCE:type'] : []),
  '[device]',
  'id=OID:0.4.0.1862.1.4',
  '[compliance]',
  'id=OID:0.4.0.1862.1.1',
  '[type]',
  'id=OID:0.4.0.1862.1.6',
  'types=SEQUENCE:types',
  '[types]',
  ...types.map((type) => `t${type}=OID:0.4.0.1862.1.6.${type}`),
];

test.each<[string, readonly string[], Certificate['qualified']]>([
  ['that states nothing', [], 'not-stated'],
  ['that states a device only', statements(false, []), 'not-stated'],
  ['that states a type without compliance', statements(false, [1]), 'not-stated'],
  ['that is qualified for signatures', statements(true, [1]), 'signature'],
  ['that is qualified for seals', statements(true, [2]), 'seal'],
  ['that is qualified for web sites', statements(true, [3]), 'unspecified'],
  ['that is qualified and states no type', statements(true, []), 'unspecified'],
])('a certificate %s is told so', (_, extensions, qualified) => {
  expect(factsOf(certificate({ extensions })).qualified).toBe(qualified);
});

test.each([
  [[], true],
  [['keyUsage=digitalSignature'], true],
  [['keyUsage=critical,nonRepudiation'], true],
  [['keyUsage=keyEncipherment,dataEncipherment'], false],
  [['keyUsage=keyCertSign,cRLSign'], false],
])('a certificate with %s may sign documents: %s', (extensions, may) => {
  expect(isForSigning(certificate({ extensions }))).toBe(may);
});
