import { describe, expect, test } from 'vitest';
import type { AgreementContent, DueRule } from '#shared/domain/agreement';
import type { Fact } from '#shared/domain/life/fact';
import { dueDayOf } from '#shared/domain/payments/due-day';
import { aFact, aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';
import { anAgreement } from '#test/support/agreement-builder';

const { payment, contribution } = anAgreement();
const lastOfMarch: DueRule = { kind: 'fixed-day', day: 31, month: 3 };
const lastOfJune: DueRule = { kind: 'fixed-day', day: 30, month: 6 };
const afterRequest = (days: number): DueRule => ({ kind: 'after-request', days });
const paidBy = (due: DueRule): Partial<AgreementContent> => ({ payment: { ...payment, due } });

const bound = boundBy('2024-01-20', '2024-01-25', '2024-02-01');
const requested = (year: number, on: string): Fact => aFact({ kind: 'payment-requested', year, on });
const on = (year: number, today: string, agreement: ReturnType<typeof aLivedAgreement>, amendments: readonly ReturnType<typeof aLivedAgreement>[] = []) => dueDayOf(year, agreement, amendments, day(today))?.on ?? null;

test('a fixed day moves from a weekend or holiday to the next working day', () => {
  const agreement = aLivedAgreement({ content: paidBy(lastOfMarch), facts: bound });
  expect(dueDayOf(2024, agreement, [], day('2024-12-31'))).toEqual({ on: '2024-04-02', movedFrom: '2024-03-31', from: null });
});

describe('a fixed day that passed before anything could be paid', () => {
  const late = aLivedAgreement({ content: paidBy(lastOfMarch), facts: boundBy('2024-05-20', '2024-05-25', '2024-06-01') });
  const lateAndAsked = aLivedAgreement({ content: paidBy(lastOfMarch), facts: [...boundBy('2024-05-20', '2024-05-25', '2024-06-01'), requested(2024, '2024-06-10')] });
  const startsLate = aLivedAgreement({ content: { ...paidBy(lastOfMarch), contribution: { ...contribution, startsOn: day('2024-07-01') } }, facts: bound });

  test('makes nothing late: before effect', () => {
    expect([on(2024, '2024-06-30', late), on(2025, '2024-06-30', late)]).toEqual([null, '2025-03-31']);
  });

  test('makes nothing late: before the day the contribution is counted from', () => {
    expect(on(2024, '2024-06-30', startsLate)).toBeNull();
  });

  test('makes nothing late: while nobody published the agreement', () => {
    const unpublished = aLivedAgreement({ content: paidBy(lastOfMarch), facts: boundBy('2024-03-01', '2024-03-05') });
    expect([on(2024, '2024-03-10', unpublished), on(2024, '2024-04-20', unpublished)]).toEqual(['2024-04-02', null]);
  });

  test('gives thirty days from the delivery of the request', () => {
    expect(dueDayOf(2024, lateAndAsked, [], day('2024-06-30'))).toEqual({ on: '2024-07-10', movedFrom: null, from: '2024-06-10' });
  });
});

describe('an amendment of the due day', () => {
  const agreement = aLivedAgreement({ content: paidBy(lastOfMarch), facts: bound });
  const from = (effectiveOn: string, due: DueRule) => [anAmendmentOf(agreement, { effectiveOn, content: paidBy(due), facts: boundBy('2024-12-01', '2024-12-05', '2024-12-10') })];

  test('counts for the year in which it takes effect before the day came', () => {
    expect([on(2024, '2025-12-31', agreement, from('2025-02-01', lastOfJune)), on(2025, '2025-12-31', agreement, from('2025-02-01', lastOfJune))]).toEqual(['2024-04-02', '2025-06-30']);
  });

  test('leaves a day that has passed where it was', () => {
    expect([2025, 2026].map((year) => on(year, '2026-12-31', agreement, from('2025-04-15', lastOfJune)))).toEqual(['2025-03-31', '2026-06-30']);
  });

  test('never makes a contribution late on the day it takes effect', () => {
    const inJune = aLivedAgreement({ content: paidBy(lastOfJune), facts: bound });
    const earlier = anAmendmentOf(inJune, { effectiveOn: '2025-05-01', content: paidBy(lastOfMarch), facts: boundBy('2024-12-01', '2024-12-05', '2024-12-10') });
    expect([2025, 2026].map((year) => on(year, '2026-12-31', inJune, [earlier]))).toEqual(['2025-06-30', '2026-03-31']);
  });

  test('counts days by the agreement as it was when the request was delivered', () => {
    const asked = aLivedAgreement({ content: paidBy(afterRequest(30)), facts: [...bound, requested(2024, '2024-03-10'), requested(2025, '2025-03-10')] });
    const shorter = anAmendmentOf(asked, { effectiveOn: '2025-01-01', content: paidBy(afterRequest(14)), facts: boundBy('2024-12-01', '2024-12-05', '2024-12-10') });
    expect([2024, 2025].map((year) => on(year, '2025-12-31', asked, [shorter]))).toEqual(['2024-04-09', '2025-03-24']);
  });

  test('that names a day leaves what was asked for before it', () => {
    const asked = aLivedAgreement({ content: paidBy(afterRequest(30)), facts: [...bound, requested(2025, '2025-01-10')] });
    const named = anAmendmentOf(asked, { effectiveOn: '2025-02-01', content: paidBy(lastOfJune), facts: boundBy('2024-12-01', '2024-12-05', '2024-12-10') });
    expect([2024, 2025, 2026].map((year) => on(year, '2026-12-31', asked, [named]))).toEqual([null, '2025-02-10', '2026-06-30']);
  });
});
