import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineKey, urgencyOn } from '#shared/domain/deadlines/deadline';
import { deadlinesOf } from '#shared/domain/deadlines/deadlines-of';
import { emptyFiling } from '#shared/domain/filing';
import type { Fact } from '#shared/domain/life/fact';
import { initialOffice } from '#shared/domain/office';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import { paymentRequestSchema } from '#shared/domain/payments/payment-request';
import { addDays } from '#shared/domain/plain-date';
import { aFact, aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';
import { aPayment, anAdjustment } from '#test/support/money';
import { deadlineCases, type DeadlineCase } from '#test/shared/deadlines/cases/deadlines';

const office = initialOffice.content;

function agreementOf({ facts, content = {}, retentionYears }: Pick<DeadlineCase, 'facts' | 'content' | 'retentionYears'>) {
  const agreement = aLivedAgreement({ facts, content });
  return { ...agreement, filing: { ...agreement.filing, content: { ...emptyFiling, retentionYears: retentionYears ?? null } } };
}

describe('deadlines of an agreement', () => {
  it.each(deadlineCases)('$kind on $today: $why', (given) => {
    const { today, kind, year = null, office: partyId = 'CZ063', expected } = given;

    const found = deadlinesOf(agreementOf(given), { amendments: [], office: { ...office, partyId }, today: day(today), moved: noMoney }).filter((each) => each.kind === kind && each.year === year);

    expect(found.map(({ on, movedFrom, metOn }) => ({ on, movedFrom, metOn }))).toEqual(expected === null ? [] : [{ movedFrom: null, metOn: null, ...expected }]);
  });

  describe('for paying a contribution', () => {
    const agreement = agreementOf({ facts: [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'payment-requested', year: 2024, on: '2024-03-10' })] });
    const paid = aPayment({ on: '2024-05-02', amount: 60_000, allocated: { 2024: 60_000 } });
    const part = aPayment({ on: '2024-05-02', amount: 20_000, allocated: { 2024: 20_000 } });
    const waived = anAdjustment({ kind: 'waiver', on: '2024-03-20', year: 2024, amount: 60_000 });
    const settled = anAdjustment({ kind: 'settlement', on: '2024-03-20', year: 2024, due: 0 });

    it.each([
      ['waits while nothing came', { payments: [], adjustments: [] }, ['overdue']],
      ['is met on the day it was covered', { payments: [paid], adjustments: [] }, ['met-late']],
      ['waits for what is missing', { payments: [part], adjustments: [] }, ['overdue']],
      ['is met by a waiver', { payments: [], adjustments: [waived] }, ['met']],
      ['is none where nothing is due', { payments: [], adjustments: [settled] }, []],
    ] as const)('%s', (_, moved, expected) => {
      const told = deadlinesOf(agreement, { amendments: [], office, today: day('2024-06-01'), moved: { ...noMoney, ...moved } }).filter(({ kind, year }) => kind === 'pay' && year === 2024);

      expect(told.map((deadline) => urgencyOn(deadline, day('2024-06-01')))).toEqual(expected);
    });
  });

  describe('for asking for a contribution', () => {
    const agreement = agreementOf({ facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') });
    const call = paymentRequestSchema.parse({
      ...{ id: '00000000-0000-4000-b000-000000000001', kind: 'call-for-payment', agreement: agreement.id, year: 2025, number: 'VU/1/2025', issuedOn: '2025-01-20', amount: 6_000_000, interest: 0, dueOn: null },
      ...{ file: { sha256: 'a'.repeat(64), type: 'application/pdf', size: 1 }, by: 'novakova', at: '2025-01-20T12:00:00.000Z' },
    });

    it.each([
      ['is met by the call that was issued', [call], '2025-01-20'],
      ['is not met by a reminder', [{ ...call, kind: 'reminder' }], null],
      ['is not met by the call of another year', [{ ...call, year: 2026 }], null],
    ] as const)('%s', (_, requests, metOn) => {
      const told = deadlinesOf(agreement, { amendments: [], office, today: day('2025-01-22'), moved: { ...noMoney, requests } });

      expect(told.find(({ kind, year }) => kind === 'request-payment' && year === 2025)?.metOn).toBe(metOn);
    });

    it('is met by what covered the contribution without it', () => {
      const paid = aPayment({ on: '2025-01-18', amount: 60_000, allocated: { 2025: 60_000 } });
      const told = deadlinesOf(agreement, { amendments: [], office, today: day('2025-01-22'), moved: { ...noMoney, payments: [paid] } });

      expect(told.find(({ kind, year }) => kind === 'request-payment' && year === 2025)?.metOn).toBe('2025-01-18');
    });
  });

  describe('for the budget of a contribution', () => {
    const agreement = agreementOf({ facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') });
    const settled = anAdjustment({ kind: 'settlement', on: '2024-03-20', year: 2025, due: 0 });
    const written = agreementOf({ facts: [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'budgeted', year: 2025, on: '2024-09-12' })] });

    it.each([
      ['waits while the budget has no room for it', agreement, [2024], noMoney, [null]],
      ['is none where the budget has room for it', agreement, [2025], noMoney, []],
      ['is none where nothing is to be paid', agreement, [], { ...noMoney, adjustments: [settled] }, []],
      ['keeps the day that was written down', written, [2025], noMoney, ['2024-09-12']],
    ] as const)('%s', (_, of, budgeted, moved, expected) => {
      const told = deadlinesOf(of, { amendments: [], office: { ...office, partyId: 'CZ071' }, today: day('2024-10-02'), moved, budgeted });

      expect(told.filter(({ kind, year }) => kind === 'budget' && year === 2025).map(({ metOn }) => metOn)).toEqual(expected);
    });
  });

  it('state the paragraph where the law sets them, and none where the office does', () => {
    const agreement = aLivedAgreement({ facts: boundBy('2024-02-10', '2024-02-12', '2024-02-20') });
    const told = deadlinesOf(agreement, { amendments: [], office, today: day('2024-02-21'), moved: noMoney });

    const sources = Object.fromEntries(told.map(({ kind, basis, source }) => [kind, `${basis}: ${(source ?? 'none').replaceAll('\u00a0', ' ')}`]));
    expect(sources).toEqual({
      'send-to-register': 'law: § 5 odst. 2 zákona č. 340/2015 Sb.',
      'publish-or-void': 'law: § 7 odst. 1 zákona č. 340/2015 Sb.',
      'correct-register': 'law: § 5 a § 7 zákona č. 340/2015 Sb.',
      'request-payment': 'habit: none',
      'budget': 'habit: none',
      'last-day-of-notice': 'agreement: ujednání o výpovědní době',
      'anniversary': 'habit: none',
    });
  });

  it('of an amendment are those of its own publication only', () => {
    const agreement = aLivedAgreement({ facts: boundBy('2024-02-10', '2024-02-12', '2024-02-20') });
    const amendment = anAmendmentOf(agreement, { facts: boundBy('2024-09-24', '2024-09-24') });

    const told = deadlinesOf(amendment, { amendments: [agreement], office, today: day('2024-10-01'), moved: noMoney });

    expect(told.map(({ kind, on }) => [kind, on])).toEqual([['send-to-register', '2024-10-24'], ['publish-or-void', '2024-12-27']]);
  });

  it('are none in the bin', () => {
    const agreement = aLivedAgreement({ facts: boundBy('2024-02-10', '2024-02-12'), removedAt: '2024-02-13T10:00:00.000Z' });

    expect(deadlinesOf(agreement, { amendments: [], office, today: day('2024-02-14'), moved: noMoney })).toEqual([]);
  });

  it('come by their days and differ by their keys, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 12 }), fc.integer({ min: 0, max: 1500 }), (facts, days) => {
        const told = deadlinesOf(agreementOf({ facts, retentionYears: 5 }), { amendments: [], office, today: addDays(day('2024-01-15'), days), moved: noMoney });
        const keys = told.map(deadlineKey);
        return new Set(keys).size === keys.length && told.every(({ on }, index) => index === 0 || (told[index - 1]?.on ?? '') <= on);
      }),
    );
  });
});

describe('the urgency of a deadline', () => {
  it.each([
    ['later', null, '2024-03-01'],
    ['soon', null, '2024-03-02'],
    ['soon', null, '2024-03-16'],
    ['overdue', null, '2024-03-17'],
    ['met', '2024-03-16', '2024-03-20'],
    ['met-late', '2024-03-17', '2024-03-20'],
  ] as const)('is %s when met on %s and looked at on %s', (urgency, metOn, today) => {
    expect(urgencyOn({ on: day('2024-03-16'), metOn: metOn === null ? null : day(metOn) }, day(today))).toBe(urgency);
  });
});

const anyDayOf = (from: string) => fc.integer({ min: 0, max: 1200 }).map((days) => addDays(day(from), days));

const anyFact: fc.Arbitrary<Fact> = fc
  .tuple(fc.constantFrom('dispatched', 'received', 'signed', 'published', 'register-modified', 'withdrawn-from-register', 'notice-delivered', 'termination-agreed', 'payment-requested', 'budgeted', 'archived'), anyDayOf('2024-01-15'), fc.constantFrom('coordinator', 'region'))
  .map(([kind, on, party]) => aFact({ kind, on, ...(kind === 'dispatched' ? { from: party } : kind === 'signed' || kind === 'received' || kind === 'notice-delivered' ? { by: party } : {}) }));
