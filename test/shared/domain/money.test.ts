import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, formatAmountExactly, halereSchema, korunas, maxPaymentHalere, parseAmount, shareOf } from '#shared/domain/money';

const halere = (value: number) => halereSchema.parse(value);

describe('an amount as clerks type it', () => {
  test.each([
    ['60000', 6_000_000],
    ['60 000', 6_000_000],
    ['60 000 Kč', 6_000_000],
    ['60.000,50', 6_000_050],
    ['60 000,-', 6_000_000],
    ['60 tis.', 6_000_000],
    ['1,5 mil. Kč', 150_000_000],
    ['12,5', 1250],
    ['0,01', 1],
    ['60 000,500', 6_000_050],
  ])('%s is understood', (typed, expected) => {
    expect(parseAmount(typed)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['0', 'amount-not-positive'],
    ['-1', 'amount-not-positive'],
    ['–1', 'amount-not-positive'],
    ['60 000,005', 'amount-too-fine'],
    ['1000000000000000', 'amount-too-large'],
    ['10000000', 'amount-too-large'],
    ['šedesát', 'not-an-amount'],
    ['', 'not-an-amount'],
    ['1e5', 'not-an-amount'],
    ['60,000.00', 'not-an-amount'],
  ])('%s is refused as %s', (typed, code) => {
    expect(parseAmount(typed)).toEqual({ ok: false, code });
  });
});

test('every amount that can be paid reads back from its own formatting', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: maxPaymentHalere }), (value) => {
      expect(parseAmount(formatAmount(halere(value)))).toEqual({ ok: true, value });
      expect(parseAmount(formatAmountExactly(halere(value)))).toEqual({ ok: true, value });
    }),
  );
});

test('amounts are grouped by non-breaking spaces, with haléře only where there are any', () => {
  expect([formatAmount(korunas(60_000)), formatAmount(halere(6_000_050)), formatAmountExactly(korunas(1_234_567))]).toEqual([
    '60\u00a0000\u00a0Kč',
    '60\u00a0000,50\u00a0Kč',
    '1\u00a0234\u00a0567,00\u00a0Kč',
  ]);
});

test('shares are rounded to whole korunas, halves up', () => {
  expect([shareOf(korunas(60_000), 7, 12), shareOf(korunas(1), 1, 2), shareOf(korunas(60_000), 100, 366)]).toEqual([korunas(35_000), korunas(1), korunas(16_393)]);
});
