import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankAccountSchema, ibanOf } from '#shared/domain/bank-account';
import { symbolSchema } from '#shared/domain/contact-details';
import { paymentAmountSchema } from '#shared/domain/money';
import { plainDateSchema } from '#shared/domain/plain-date';
import type { ShortPayment } from '#shared/domain/payments/short-payment';
import { crc32 } from '#shared/formats/crc-32';
import { spaydOf } from '#shared/formats/spayd/spayd';
import { anyShortPayment, aShortPayment } from '#test/shared/formats/payment-builder';

const checksum = (text: string): string => crc32(new TextEncoder().encode(text)).toString(16).toUpperCase().padStart(8, '0');

/** Reads a descriptor with nothing of what writes it: its pairs, and whether its checksum is right. */
function read(text: string): { readonly values: Readonly<Record<string, string>>; readonly sound: boolean } {
  const [magic, version, ...pairs] = text.split('*');
  const values = Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf(':')), decodeURIComponent(pair.slice(pair.indexOf(':') + 1))]));
  const counted = [magic, version, ...pairs.filter((pair) => !pair.startsWith('CRC32:')).sort()].join('*');
  return { values, sound: magic === 'SPD' && version === '1.0' && values['CRC32'] === checksum(counted) };
}

/** What must be told to the letter. */
function exactValuesOf({ account, amount, dueOn, variableSymbol, specificSymbol, constantSymbol }: ShortPayment): Readonly<Record<string, string>> {
  const digits = String(amount).padStart(3, '0');
  const values = { ACC: ibanOf(account), AM: `${digits.slice(0, -2)}.${digits.slice(-2)}`, CC: 'CZK', DT: dueOn?.split('-').join('') ?? null, 'X-VS': variableSymbol, 'X-SS': specificSymbol, 'X-KS': constantSymbol };
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

const sizeOf = (value: string | undefined): number => value?.length ?? 0;

describe('the checksum', () => {
  test.each([
    ['SPD*1.0*ACC:CZ5855000000001265098001*AM:100.00*CC:CZK', 'AAD80227'],
    ['SPD*1.0*ACC:CZ0301000000123456789012*AM:1234.56*CC:CZK*MSG:Duakritics*X-VS:2016001234', '15EF68DE'],
  ])('of %s is %s', (text, expected) => {
    expect(checksum(text)).toBe(expected);
  });

  test('ends the descriptor of a known payment', () => {
    expect(spaydOf(aShortPayment({ account: bankAccountSchema.parse('1265098001/5500'), amount: paymentAmountSchema.parse(10_000) }))).toBe('SPD*1.0*ACC:CZ5855000000001265098001*AM:100.00*CC:CZK*CRC32:AAD80227');
  });
});

describe('a descriptor', () => {
  test('holds all of a payment, its keys in the order of the alphabet', () => {
    const payment = aShortPayment({ recipient: 'Kraj Vysočina', dueOn: plainDateSchema.parse('2024-04-02'), message: 'Příspěvek KPBI 2024', variableSymbol: symbolSchema.parse('0024071'), specificSymbol: symbolSchema.parse('18'), constantSymbol: '0558' });
    expect(spaydOf(payment).replace(/\*CRC32.*/u, '')).toBe('SPD*1.0*ACC:CZ6508000000192000145399*AM:60000.00*CC:CZK*DT:20240402*MSG:PRISPEVEK KPBI 2024*RN:KRAJ VYSOCINA*X-KS:0558*X-SS:18*X-VS:0024071');
  });

  test.each([
    ['Žluťoučký kůň „úpěl“ – ďábelské ódy', 'ZLUTOUCKY KUN UPEL - DABELSKE ODY'],
    ['5 * 20 % z\u00a0ceny', '5 %2A 20 %25 Z CENY'],
    ['Novák & syn (s.r.o.), 漢字', 'NOVAK SYN S.R.O.'],
    ['Straße, Łódź, Ærø', 'STRASSE LODZ AERO'],
  ])('says %s as %s', (message, expected) => {
    expect(spaydOf(aShortPayment({ message }))).toContain(`*MSG:${expected}*`);
  });

  test('is without a message of which nothing can be written', () => {
    expect(spaydOf(aShortPayment({ message: '漢字' }))).not.toContain('MSG');
  });

  test('never cuts within an escape', () => {
    const { MSG, RN } = read(spaydOf(aShortPayment({ message: `${'A'.repeat(58)}*B`, recipient: `${'A'.repeat(32)}%B` }))).values;
    expect([MSG, RN]).toEqual(['A'.repeat(58), `${'A'.repeat(32)}%`]);
  });

  test('of any payment is sound and small, and says what the payment says', () => {
    fc.assert(
      fc.property(anyShortPayment, (payment) => {
        const text = spaydOf(payment);
        const { values, sound } = read(text);
        const { CRC32, RN, MSG, ...exact } = values;
        expect([sound, /^[0-9A-Z $%*+\-./:]+$/u.test(text), exact]).toEqual([true, true, exactValuesOf(payment)]);
        expect([sizeOf(RN) <= 35, sizeOf(MSG) <= 60, sizeOf(exact['AM']) <= 10, sizeOf(CRC32)]).toEqual([true, true, true, 8]);
      }),
    );
  });
});
