import { describe, expect, test } from 'vitest';
import { contributionsOf } from '#data/payments/contributions';
import { livesAmong } from '#data/lives';
import { agreementIdSchema, type Agreement } from '#shared/domain/agreement';
import { roleOf, initialOffice } from '#shared/domain/office';
import { korunas } from '#shared/domain/money';
import { accountsOn } from '#shared/domain/payments/accounts';
import { yearFigures } from '#shared/domain/payments/figures/year-figures';
import { noMoney, type MoneyTold } from '#shared/domain/payments/money-by-agreement';
import { plainDate } from '#shared/domain/plain-date';
import type { RegionCode } from '#shared/domain/region';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { allAgreements, idOf, someBooks } from '#test/support/books';
import { anAdjustment } from '#test/support/money';
import { aDraft, finished, removed } from '#test/renderer/data/records';

const amount = korunas(60_000);
const nothing = { concluded: 0, planned: 0, unknown: 0 };

function known(agreements: readonly Agreement[], moved: MoneyTold = noMoney, partyId: RegionCode = 'CZ063') {
  const today = day('2025-03-31');
  return { accounts: accountsOn(agreements, moved, roleOf(partyId), today), lifeOf: livesAmong(agreements, { ...initialOffice.content, partyId }, today, moved).lifeOf };
}

const brought = (agreements: readonly Agreement[], year: number) => contributionsOf(agreements, known(agreements), year);

describe('contributions of a year from agreements that bind nobody yet', () => {
  test('are as their texts have them, and leave the bin out', () => {
    const other = (last: number, overrides: Partial<Agreement>) => aDraft({ id: idOf(900 + last), ...overrides });
    expect(brought([other(1, {}), other(2, finished), other(3, removed)], 2024)).toEqual({ ...nothing, planned: korunas(120_000) });
  });

  test('go on past the years that the annex of an open-ended agreement lists', () => {
    expect(brought([aDraft()], 2060).planned).toBe(amount);
  });

  test('are nothing before the first year and after the end', () => {
    const ending = aDraft({}, { term: { kind: 'until', until: plainDate(2025, 12, 31) } });
    expect([brought([ending], 2023).planned, brought([ending], 2026).planned]).toEqual([0, 0]);
  });

  test('leave out what has no region to pay it yet', () => {
    const { region } = aDraft().content;
    expect(brought([aDraft({}, { region: { ...region, partyId: null } })], 2024)).toEqual({ ...nothing, unknown: 1 });
  });

  test('count the agreements whose amount is not known yet', () => {
    const { contribution } = aDraft().content;
    expect(brought([aDraft({}, { contribution: { ...contribution, annualAmount: null } })], 2024)).toEqual({ ...nothing, unknown: 1 });
  });

  test('are those of the last finished amendment, and no amendment counts beside its agreement', () => {
    const agreement = aDraft(finished);
    const { contribution } = agreement.content;
    const amendment = (number: number, annualAmount: number, overrides = {}) =>
      aDraft(
        { id: agreementIdSchema.parse(`22222222-2222-4222-8222-22222222222${number}`), ...overrides },
        { contribution: { ...contribution, annualAmount: korunas(annualAmount) }, amendment: { of: agreement.id, number, effectiveOn: null, reason: null } },
      );
    expect(brought([agreement, amendment(1, 70_000, finished), amendment(2, 80_000, finished), amendment(3, 90_000)], 2024)).toEqual({ ...nothing, planned: korunas(80_000) });
  });

  test('are none of an agreement that is void, for it was not published in time', () => {
    const late = aLivedAgreement({ facts: [aFact({ kind: 'signed', by: 'region', on: '2024-01-12', signatory: null, place: null }), aFact({ kind: 'signed', by: 'coordinator', on: '2024-01-15', signatory: null, place: null })] });
    expect(brought([late], 2025)).toEqual(nothing);
  });
});

describe('contributions of a year from agreements that bind the parties', () => {
  const settled = anAdjustment({ kind: 'settlement', on: '2024-05-02', year: 2024, due: 12_345.5 });
  const ended = aLivedAgreement({ number: 14, facts: [...boundBy('2024-01-12', '2024-01-15', '2024-01-20'), aFact({ kind: 'termination-agreed', endsOn: '2024-06-30', on: '2024-06-01' })] });

  test.each<readonly [string, RegionCode, number, readonly Agreement[]]>([
    ['the coordinator', 'CZ063', 792_345.5, [...allAgreements, ended]],
    ['a region', 'CZ071', 72_345.5, [allAgreements[0], ended].flatMap((agreement) => agreement ?? [])],
  ])('are to the haléř what payments by regions and years expect, for %s', (_, partyId, expected, agreements) => {
    const paid = [{ by: 1, year: 2024, on: '2024-03-01', amount: partyId === 'CZ063' ? 60_000.5 : -60_000.5 }];
    const moved = { ...noMoney, payments: someBooks({ paid }).bookkeeping.payments, adjustments: [settled] };
    const around = known(agreements, moved, partyId);
    const figures = yearFigures(around.accounts);
    expect(figures.map(({ year }) => contributionsOf(agreements, around, year).concluded)).toEqual(figures.map((figure) => figure.expected));
    expect(figures.find(({ year }) => year === 2024)?.expected).toBe(expected * 100);
  });
});
