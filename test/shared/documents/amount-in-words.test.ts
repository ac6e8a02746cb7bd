import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords } from '#shared/documents/amount-in-words';
import { halereSchema } from '#shared/domain/money';

const words = (korunas: number, cents: number = 0) => amountInWords(halereSchema.parse(korunas * 100 + cents));

describe('amount in words', () => {
  it.each([
    [0, 'nula korun českých'],
    [1, 'jedna koruna česká'],
    [2, 'dvě koruny české'],
    [4, 'čtyři koruny české'],
    [5, 'pět korun českých'],
    [12, 'dvanáct korun českých'],
    [21, 'dvacet jedna korun českých'],
    [100, 'sto korun českých'],
    [101, 'sto jedna korun českých'],
    [200, 'dvě stě korun českých'],
    [1000, 'jeden tisíc korun českých'],
    [2000, 'dva tisíce korun českých'],
    [5000, 'pět tisíc korun českých'],
    [21_000, 'dvacet jedna tisíc korun českých'],
    [60_000, 'šedesát tisíc korun českých'],
    [61_250, 'šedesát jedna tisíc dvě stě padesát korun českých'],
    [1_000_000, 'jeden milion korun českých'],
    [3_000_001, 'tři miliony jedna korun českých'],
    [12_345_678, 'dvanáct milionů tři sta čtyřicet pět tisíc šest set sedmdesát osm korun českých'],
    [999_999_999, 'devět set devadesát devět milionů devět set devadesát devět tisíc devět set devadesát devět korun českých'],
  ])('writes %i Kč as „%s“', (korunas, expected) => {
    expect(words(korunas)).toBe(expected);
  });

  it.each([
    [1, 'jedna koruna česká a jeden haléř'],
    [2, 'jedna koruna česká a dva haléře'],
    [50, 'jedna koruna česká a padesát haléřů'],
  ])('adds %i haléřů', (cents, expected) => {
    expect(words(1, cents)).toBe(expected);
  });

  it('refuses what it has no words for', () => {
    expect(() => amountInWords(halereSchema.parse(100_000_000_000))).toThrow(RangeError);
  });

  it('writes different amounts differently', () => {
    const amount = fc.integer({ min: 0, max: 99_999_999_999 }).map((value) => halereSchema.parse(value));
    fc.assert(fc.property(amount, amount, (one, other) => (one === other) === (amountInWords(one) === amountInWords(other))));
  });

  it('writes only Czech words with single spaces between them', () => {
    const amount = fc.integer({ min: 0, max: 99_999_999_999 }).map((value) => halereSchema.parse(value));
    fc.assert(fc.property(amount, (value) => /^\p{Ll}+(?: \p{Ll}+)*$/u.test(amountInWords(value))));
  });
});
