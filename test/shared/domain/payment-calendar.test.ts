import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementContentSchema, type AgreementContent } from '#shared/domain/agreement';
import { foundingContent } from '#shared/domain/founding-case';
import { korunas } from '#shared/domain/money';
import { paymentCalendar } from '#shared/domain/payment-calendar';
import { addDays, plainDate } from '#shared/domain/plain-date';

function content(changes: { readonly [Key in keyof AgreementContent]?: object | number }): AgreementContent {
  const founding = foundingContent();
  return agreementContentSchema.parse({
    ...founding,
    ...changes,
    contribution: { ...founding.contribution, ...(changes.contribution as object | undefined) },
    payment: { ...founding.payment, ...(changes.payment as object | undefined) },
  });
}

test('the founding case pays 60 000 Kč for each of the listed years', () => {
  expect(paymentCalendar(foundingContent())).toEqual(
    [2024, 2025, 2026, 2027, 2028].map((year) => ({ year, from: plainDate(year, 1, 1), to: plainDate(year, 12, 31), amount: korunas(60_000), dueOn: null })),
  );
});

describe('a first year that begins on 15 June', () => {
  test.each([
    ['whole', 60_000],
    ['by-months', 35_000],
    ['by-days', 32_787],
  ])('is paid %s as %i Kč', (partialYear, amount) => {
    const [first, second] = paymentCalendar(content({ contribution: { startsOn: '2024-06-15', partialYear } }));
    expect([first?.amount, second?.amount]).toEqual([korunas(amount), korunas(60_000)]);
  });
});

test('an amount agreed for one year stands whatever the rule of partial years', () => {
  const [first, second] = paymentCalendar(content({ contribution: { exceptions: [{ year: 2025, amount: 5_000_000 }], partialYear: 'by-days' } }));
  expect([first?.amount, second?.amount]).toEqual([korunas(60_000), korunas(50_000)]);
});

test.each(['whole', 'by-months', 'by-days'])('a year that is whole is paid to the haléř (%s)', (partialYear) => {
  const instalments = paymentCalendar(content({ contribution: { annualAmount: 6_000_050, partialYear } }));
  expect(instalments.map(({ amount }) => amount)).toEqual([1, 2, 3, 4, 5].map(() => 6_000_050));
});

test('a due day on a weekend or holiday moves to the next working day', () => {
  const days = paymentCalendar(content({ payment: { due: { kind: 'fixed-day', day: 31, month: 3 } } })).map(({ dueOn }) => dueOn);
  expect(days).toEqual(['2024-04-02', '2025-03-31', '2026-03-31', '2027-03-31', '2028-03-31']);
});

test('a fixed term is listed to its end, the last year by its share', () => {
  const instalments = paymentCalendar(content({ term: { kind: 'until', until: '2026-06-30' }, contribution: { partialYear: 'by-months' } }));
  expect(instalments.map(({ year, amount }) => [year, amount])).toEqual([
    [2024, korunas(60_000)],
    [2025, korunas(60_000)],
    [2026, korunas(30_000)],
  ]);
});

test('a term that ends before it starts, or no amount, leaves the calendar empty', () => {
  expect([
    paymentCalendar(content({ term: { kind: 'until', until: '2024-01-31' }, contribution: { startsOn: '2024-06-01' } })),
    paymentCalendar(content({ contribution: { annualAmount: null } })),
  ]).toEqual([[], []]);
});

test('shares never exceed the annual amount and never fall with a longer year', () => {
  const start = fc.integer({ min: 0, max: 364 }).map((days) => addDays(plainDate(2025, 1, 1), days));
  fc.assert(
    fc.property(start, fc.constantFrom('by-months', 'by-days'), (startsOn, partialYear) => {
      const first = (day: string) => paymentCalendar(content({ contribution: { firstYear: 2025, startsOn: day, partialYear } }))[0]?.amount ?? -1;
      const share = first(startsOn);
      expect(share).toBeLessThanOrEqual(korunas(60_000));
      expect(share).toBeLessThanOrEqual(first('2025-01-01'));
    }),
  );
});
