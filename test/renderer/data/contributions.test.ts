import { describe, expect, test } from 'vitest';
import { contributionsOf } from '#data/contributions';
import { agreementIdSchema } from '#shared/domain/agreement';
import { korunas } from '#shared/domain/money';
import { plainDate } from '#shared/domain/plain-date';
import { aDraft, finished, removed } from './records';

const amount = korunas(60_000);

describe('contributions of a year', () => {
  test('are told apart by whether the agreement is finished, and leave the bin out', () => {
    expect(contributionsOf([aDraft(), aDraft(finished), aDraft(finished), aDraft(removed)], 2024)).toEqual({ finished: korunas(120_000), drafts: amount, unknown: 0 });
  });

  test('go on past the years that the annex of an open-ended agreement lists', () => {
    expect(contributionsOf([aDraft()], 2060).drafts).toBe(amount);
  });

  test('are nothing before the first year and after the end', () => {
    const ending = aDraft({}, { term: { kind: 'until', until: plainDate(2025, 12, 31) } });
    expect([contributionsOf([ending], 2023).drafts, contributionsOf([ending], 2026).drafts]).toEqual([0, 0]);
  });

  test('leave out what has no region to pay it yet', () => {
    const { region } = aDraft().content;
    expect(contributionsOf([aDraft({}, { region: { ...region, partyId: null } })], 2024)).toEqual({ finished: 0, drafts: 0, unknown: 1 });
  });

  test('count the agreements whose amount is not known yet', () => {
    const { contribution } = aDraft().content;
    expect(contributionsOf([aDraft({}, { contribution: { ...contribution, annualAmount: null } })], 2024)).toEqual({ finished: 0, drafts: 0, unknown: 1 });
  });

  test('are those of the last finished amendment, and no amendment counts beside its agreement', () => {
    const agreement = aDraft(finished);
    const { contribution } = agreement.content;
    const amendment = (number: number, annualAmount: number, overrides = {}) =>
      aDraft(
        { id: agreementIdSchema.parse(`22222222-2222-4222-8222-22222222222${number}`), ...overrides },
        { contribution: { ...contribution, annualAmount: korunas(annualAmount) }, amendment: { of: agreement.id, number, effectiveOn: null, reason: null } },
      );
    expect(contributionsOf([agreement, amendment(1, 70_000, finished), amendment(2, 80_000, finished), amendment(3, 90_000)], 2024)).toEqual({ finished: korunas(80_000), drafts: 0, unknown: 0 });
  });
});
