import { describe, expect, test } from 'vitest';
import type { Agreement, AgreementContent, PartialYearRule } from '#shared/domain/agreement';
import { calendarOn } from '#shared/domain/life/calendar-on';
import { korunas } from '#shared/domain/money';
import { paymentCalendar, type Instalment } from '#shared/domain/payment-calendar';
import { aFact, aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';

const effective = boundBy('2024-01-20', '2024-01-25', '2024-02-01');
const agreement = aLivedAgreement({ facts: effective });

/** An amendment that raises 60 000 Kč to 90 000 Kč a year and says how a year that is not whole is paid. */
function raised(effectiveOn: string, partialYear: PartialYearRule, changes: Partial<AgreementContent['contribution']> = {}): Agreement {
  const contribution = { ...agreement.content.contribution, annualAmount: korunas(90_000), partialYear, ...changes };
  return anAmendmentOf(agreement, { effectiveOn, content: { contribution }, facts: boundBy('2024-11-01', '2024-11-05', '2024-11-20') });
}

const amounts = (made: Agreement, amendments: readonly Agreement[], paid: readonly Instalment[] = []) => calendarOn(made, amendments, { today: day('2025-12-01'), paid }).map(({ year, amount }) => [year, amount / 100]);

test('without amendments and an end it is the calendar of the agreement', () => {
  expect(calendarOn(agreement, [], { today: day('2025-01-01') })).toEqual(paymentCalendar(agreement.content));
});

describe('an amount raised from 60 000 Kč to 90 000 Kč', () => {
  test.each([
    ['from the first day of 2026', '2026-01-01', 'whole', [60_000, 90_000]],
    ['within a year that is paid whole', '2025-07-01', 'whole', [60_000, 90_000]],
    ['in July of a year paid by months', '2025-07-01', 'by-months', [75_000, 90_000]],
    // July began under the old amount: seven months of the old one, five of the new one.
    ['in the middle of July of a year paid by months', '2025-07-15', 'by-months', [72_500, 90_000]],
    // 181 days at 60 000 Kč are 29 753 Kč, 184 days at 90 000 Kč are 45 370 Kč.
    ['in July of a year paid by days', '2025-07-01', 'by-days', [75_123, 90_000]],
  ] as const)('%s', (_, effectiveOn, rule, [then, next]) => {
    expect(amounts(agreement, [raised(effectiveOn, rule)]).slice(0, 3)).toEqual([
      [2024, 60_000],
      [2025, then],
      [2026, next],
    ]);
  });

  test('an amount named for that very year is that year’s amount', () => {
    const named = raised('2025-07-01', 'by-months', { exceptions: [{ year: 2025, amount: korunas(70_000) }] });
    expect(amounts(agreement, [named])[1]).toEqual([2025, 70_000]);
  });

  test('touches nothing that was paid', () => {
    const paid = calendarOn(agreement, [], { today: day('2025-02-01') }).slice(1, 2);
    expect(amounts(agreement, [raised('2025-07-01', 'by-months')], paid).slice(0, 3)).toEqual([
      [2024, 60_000],
      [2025, 60_000],
      [2026, 90_000],
    ]);
  });

  test('counts for nothing while it is not published', () => {
    const unpublished = { ...raised('2025-07-01', 'by-months'), facts: aLivedAgreement({ facts: boundBy('2025-11-01', '2025-11-05') }).facts };
    expect(amounts(agreement, [unpublished])[1]).toEqual([2025, 60_000]);
  });
});

test('an amendment of something else leaves a year whole to the koruna', () => {
  const odd = aLivedAgreement({ content: { contribution: { ...agreement.content.contribution, annualAmount: korunas(60_001), partialYear: 'by-months' } }, facts: effective });
  const other = anAmendmentOf(odd, { effectiveOn: '2025-06-01', content: { calendarYears: 4 }, facts: boundBy('2024-11-01', '2024-11-05', '2024-11-20') });
  expect(amounts(odd, [other])[1]).toEqual([2025, 60_001]);
});

test('the calendar ends with the agreement', () => {
  const ending = aLivedAgreement({ content: { contribution: { ...agreement.content.contribution, partialYear: 'by-months' } }, facts: [...effective, aFact({ kind: 'notice-delivered', on: '2025-03-10' })] });
  expect(amounts(ending, [])).toEqual([
    [2024, 60_000],
    [2025, 45_000],
  ]);
});
