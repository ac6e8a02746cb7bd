import { describe, expect, test } from 'vitest';
import { coverageVerdict, holderText, issuerText, reportSummary, timeText } from '#text/records/signatures';
import type { Certificate, Signature } from '#shared/domain/signature';

const certificate: Certificate = {
  subject: 'Ing. Jana Nováková',
  organization: 'Kraj Vysočina',
  issuer: 'PostSignum Qualified CA 4',
  serialNumber: '0A',
  validFrom: '2023-06-01T00:00:00Z',
  validTo: '2025-06-01T00:00:00Z',
  selfSigned: false,
  qualified: 'signature',
};

const aSignature = (more: Partial<Signature> = {}): Signature => ({
  field: 'coordinator',
  signatory: 'coordinator',
  integrity: 'intact',
  covers: 'whole-file',
  format: 'ETSI.CAdES.detached',
  claimedTime: '2024-01-15T12:00:00Z',
  timeStamped: false,
  reason: null,
  certificate,
  certificateThen: 'in-force',
  ...more,
});

const summary = (...signatures: readonly Partial<Signature>[]) => reportSummary({ signatures: signatures.map(aSignature), emptyFields: [] });
const earlier = { covers: 'earlier-revision' } as const;
const intact = (count: number) => [...Array.from({ length: count - 1 }, () => earlier), {}];

describe('a report in one line', () => {
  test.each([
    [1, 'Jeden podpis, neporušený'],
    [2, 'Dva podpisy, oba neporušené'],
    [3, 'Tři podpisy, všechny neporušené'],
    [5, '5 podpisů, všechny neporušené'],
  ])('of %d intact', (count, text) => {
    expect(summary(...intact(count))).toEqual({ tone: 'good', text, remark: null });
  });

  test('tells the bad news first', () => {
    const found = summary({ ...earlier }, { ...earlier, integrity: 'altered' }, { integrity: 'unreadable' });
    expect([found.tone, found.text]).toEqual(['bad', 'Tři podpisy: jeden porušený, jeden nečitelný, jeden neporušený']);
  });

  test('is no good news when something was added after the last signature', () => {
    expect(summary({ ...earlier })).toEqual({ tone: 'caution', text: 'Jeden podpis, neporušený', remark: 'Po posledním podpisu bylo k souboru připojeno něco, co žádný podpis nekryje.' });
  });

  test('is bad news when a certificate was not in force', () => {
    expect(summary({ certificateThen: 'expired' })).toEqual({ tone: 'bad', text: 'Jeden podpis, neporušený', remark: 'Certifikát v uvedeném čase podpisu neplatil.' });
  });

  test('says when there is none', () => {
    expect(summary()).toEqual({ tone: 'plain', text: 'V souboru není žádný elektronický podpis.', remark: null });
  });
});

test('an earlier revision is told apart by whether a signature followed', () => {
  const verdicts = [true, false].map((followed) => coverageVerdict(aSignature({ ...earlier }), followed));
  expect(verdicts.map(({ tone }) => tone)).toEqual(['plain', 'caution']);
});

test('what a broken signature covers is not praised', () => {
  expect(coverageVerdict(aSignature({ integrity: 'altered' }), false).tone).toBe('plain');
});

test('the time is the claim of the signer, that of a time stamp of its authority', () => {
  const said = ['ETSI.CAdES.detached', 'ETSI.RFC3161'].map((format) => /\((.*)\)/u.exec(timeText(aSignature({ format })))?.[1]);
  expect(said).toEqual(['podle počítače podepisujícího', 'podle autority časového razítka']);
});

test('a holder that is the organisation itself is named once', () => {
  expect(holderText({ subject: 'Kraj Vysočina', organization: 'Kraj Vysočina' })).toBe('Kraj Vysočina');
});

test('nobody vouches for a certificate its holder made', () => {
  expect(issuerText({ issuer: 'Jana Nováková', selfSigned: true })).toBe('držitel sám, žádná autorita za certifikát neručí');
});
