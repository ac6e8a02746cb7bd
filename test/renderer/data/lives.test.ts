import { describe, expect, test } from 'vitest';
import { livesAmong } from '#data/lives';
import { initialOffice } from '#shared/domain/office';
import { korunas } from '#shared/domain/money';
import { emptyBudget } from '#shared/domain/payments/budget-year';
import type { Payment } from '#shared/domain/payments/payment';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import { aPayment } from '#test/support/money';
import { aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';

const today = day('2024-06-03');
const office = initialOffice.content;
const agreement = aLivedAgreement({ facts: boundBy('2024-01-22', '2024-01-29', '2024-02-05') });
const other = aLivedAgreement({ number: 2 });

describe('lives among agreements', () => {
  test('are found out once as long as nothing they come from changes', () => {
    const [one, again] = [livesAmong([agreement, other], office, today, noMoney), livesAmong([agreement], office, today, noMoney)];
    expect([again.lifeOf(agreement) === one.lifeOf(agreement), again.deadlinesOf(agreement) === one.deadlinesOf(agreement)]).toEqual([true, true]);
  });

  test('are found out anew on another day', () => {
    expect(livesAmong([agreement], office, day('2024-01-25'), noMoney).lifeOf(agreement).status).toBe('half-signed');
  });

  test('are found out anew with an amendment', () => {
    const before = livesAmong([agreement], office, today, noMoney).lifeOf(agreement);
    const amendment = anAmendmentOf(agreement, { effectiveOn: '2024-05-01', facts: boundBy('2024-03-04', '2024-03-11', '2024-03-18') });
    const after = livesAmong([agreement, amendment], office, today, noMoney).lifeOf(agreement);
    expect([before, after].map(({ line }) => line.some(({ what }) => what === 'amended'))).toEqual([false, true]);
  });

  test('are found out anew when money of the agreement moves, and not when money of others does', () => {
    const paid = aPayment({ on: '2024-05-02', amount: 60_000, allocated: { 2024: 60_000 } });
    const dutiesOf = (of: typeof agreement, payments: readonly Payment[]) => livesAmong([agreement, other], office, today, { ...noMoney, payments }).deadlinesOf(of);
    const [mine, others] = [dutiesOf(agreement, []), dutiesOf(other, [])];
    expect([dutiesOf(agreement, [paid]) === mine, dutiesOf(other, [paid]) === others]).toEqual([false, true]);
  });

  test('stop reminding of the budget of a year as soon as it has room for the contribution', () => {
    const remindedOf = (approved: number) =>
      livesAmong([agreement], office, today, { ...noMoney, budgets: [{ year: 2025, revision: 1, content: { ...emptyBudget, approved: korunas(approved) }, unparsed: {} }] })
        .deadlinesOf(agreement)
        .some(({ kind, year }) => kind === 'budget' && year === 2025);
    expect([remindedOf(59_999), remindedOf(60_000)]).toEqual([true, false]);
  });

  test('count deadlines by the days the office sets now', () => {
    const dayOf = (requestPaymentBy: { readonly day: number; readonly month: number }) =>
      livesAmong([agreement], { ...office, habits: { ...office.habits, requestPaymentBy } }, today, noMoney)
        .deadlinesOf(agreement)
        .find(({ kind, year }) => kind === 'request-payment' && year === 2025)?.on;
    expect([dayOf({ day: 31, month: 1 }), dayOf({ day: 15, month: 2 })]).toEqual(['2025-01-31', '2025-02-15']);
  });
});
