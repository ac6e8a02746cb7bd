import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankAccountSchema, ibanOf, parseBankAccount } from '#shared/domain/bank-account';
import { parseDataBox, parseEmail, parsePhone, parsePostalCode, parseSymbol } from '#shared/domain/contact-details';
import { icoSchema, parseDic, parseIco } from '#shared/domain/ico';
import { seededParties } from '#shared/domain/seeded-parties';

describe('IČO', () => {
  test.each(['60609460', '606 09 460', ' 60609460 '])('%s is understood', (typed) => {
    expect(parseIco(typed)).toEqual({ ok: true, value: '60609460' });
  });

  test('the capital may leave its leading zeros out', () => {
    expect(parseIco('64581')).toEqual({ ok: true, value: '00064581' });
  });

  test.each([
    ['60609461', 'ico-checksum'],
    ['1234', 'ico-shape'],
    ['606094600', 'ico-shape'],
    ['6060946O', 'ico-shape'],
  ])('%s is refused as %s', (typed, code) => {
    expect(parseIco(typed)).toEqual({ ok: false, code });
  });

  test('changing any one digit of a valid IČO makes it invalid, but for the check digit’s double sense of 0 and 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seededParties), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }), (party, place, shift) => {
        const ico = party.content.details.ico ?? '';
        const changed = ico.slice(0, place) + String((Number(ico[place]) + shift) % 10) + ico.slice(place + 1);
        fc.pre(!(ico.endsWith('0') || ico.endsWith('1')));
        expect(icoSchema.safeParse(changed).success).toBe(false);
      }),
    );
  });

  test('DIČ is CZ and digits', () => {
    expect([parseDic('cz 60609460'), parseDic('60609460')]).toEqual([
      { ok: true, value: 'CZ60609460' },
      { ok: false, code: 'dic-shape' },
    ]);
  });
});

describe('a bank account', () => {
  test.each([
    ['19-2000145399/0800', 'CZ6508000000192000145399'],
    ['178124-4159/0710', 'CZ6907101781240000004159'],
    ['1265098001/5500', 'CZ5855000000001265098001'],
    ['19-19/0300', 'CZ0603000000190000000019'],
  ])('%s has the IBAN %s, and reads back from it', (account, iban) => {
    expect([ibanOf(bankAccountSchema.parse(account)), parseBankAccount(iban)]).toEqual([iban, { ok: true, value: account }]);
  });

  test.each([
    ['000019-2000145399 / 0800', '19-2000145399/0800'],
    ['CZ65 0800 0000 1920 0014 5399', '19-2000145399/0800'],
  ])('%s is understood', (typed, value) => {
    expect(parseBankAccount(typed)).toEqual({ ok: true, value });
  });

  test.each([
    ['12-3456789012/0100', 'account-prefix-checksum'],
    ['3456789012/0100', 'account-number-checksum'],
    ['1265098001', 'account-shape'],
    ['0/0100', 'account-shape'],
    ['CZ6608000000192000145399', 'iban-checksum'],
    ['SK6508000000192000145399', 'iban-not-czech'],
    ['CZ65080000001920001453', 'account-shape'],
  ])('%s is refused as %s', (typed, code) => {
    expect(parseBankAccount(typed)).toEqual({ ok: false, code });
  });
});

test('contact details are stored in one shape, however they are typed', () => {
  expect([parseDataBox('QIABFMF'), parsePostalCode('77900'), parsePhone('+420585508111'), parsePhone('585 508 111'), parseEmail(' kpbi@kr-vysocina.cz '), parseSymbol('2024 071')]).toEqual(
    ['qiabfmf', '779\u00a000', '+420\u00a0585\u00a0508\u00a0111', '585\u00a0508\u00a0111', 'kpbi@kr-vysocina.cz', '2024071'].map((value) => ({ ok: true, value })),
  );
});

test.each([
  [parseDataBox('qiabfm'), 'data-box-shape'],
  [parsePostalCode('7790'), 'postal-code-shape'],
  [parsePhone('volejte'), 'phone-shape'],
  [parseEmail('kdo@nikde'), 'email-shape'],
  [parseEmail('dva@@zavináče.cz'), 'email-shape'],
  [parseSymbol('12345678901'), 'symbol-shape'],
])('%o is refused', (result, code) => {
  expect(result).toEqual({ ok: false, code });
});
