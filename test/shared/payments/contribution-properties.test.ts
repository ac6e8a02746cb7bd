import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agreement } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import { korunas } from '#shared/domain/money';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import type { ContributionState } from '#shared/domain/payments/contribution';
import type { MoneyMoved } from '#shared/domain/payments/movement';
import { addDays, type PlainDate } from '#shared/domain/plain-date';
import { aFact, aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';
import { aPayment, anAdjustment } from '#test/support/money';

const start = day('2024-01-01');
const days = fc.integer({ min: 0, max: 1400 }).map((count) => addDays(start, count));
const years = fc.integer({ min: 2023, max: 2028 });
const amounts = fc.oneof(fc.constantFrom(60_000, 30_000, 20_000), fc.integer({ min: 1, max: 200_000 }));

const payments = fc
  .array(fc.record({ on: days, year: years, amount: amounts, kept: fc.integer({ min: 0, max: 5000 }), out: fc.boolean(), reversal: fc.boolean() }), { maxLength: 8 })
  .map((made) =>
    made.map(({ on, year, amount, kept, out, reversal }, index) => {
      const sign = out ? -1 : 1;
      return aPayment({ number: index + 1, on, amount: sign * (amount + kept), reversal, allocated: { [year]: sign * amount } });
    }),
  );

const adjustments = fc
  .array(fc.record({ on: days, year: years, amount: amounts, settles: fc.boolean() }), { maxLength: 3 })
  .map((made) => made.map(({ on, year, amount, settles }, number) => (settles ? anAdjustment({ number, kind: 'settlement', on, year, due: amount }) : anAdjustment({ number, kind: 'waiver', on, year, amount }))));

const moved: fc.Arbitrary<MoneyMoved> = fc.record({ payments, adjustments });

const agreements: fc.Arbitrary<{ readonly agreement: Agreement; readonly amendments: readonly Agreement[] }> = fc
  .record({ requested: fc.option(days), ends: fc.option(days), raisedOn: fc.option(days), rule: fc.constantFrom('whole' as const, 'by-months' as const, 'by-days' as const) })
  .map(({ requested, ends, raisedOn, rule }) => {
    const facts = [
      ...boundBy('2024-01-20', '2024-01-25', '2024-02-01'),
      ...(requested === null ? [] : [aFact({ kind: 'payment-requested', year: 2024, on: requested })]),
      ...(ends === null ? [] : [aFact({ kind: 'termination-agreed', on: '2024-02-10', endsOn: ends })]),
    ];
    const agreement = aLivedAgreement({ facts });
    const contribution = { ...agreement.content.contribution, annualAmount: korunas(90_000), partialYear: rule };
    const amendments = raisedOn === null ? [] : [anAmendmentOf(agreement, { effectiveOn: raisedOn, content: { contribution }, facts: boundBy('2024-03-01', '2024-03-05', '2024-03-10') })];
    return { agreement, amendments };
  });

const roles = fc.constantFrom<OfficeRole>('coordinator', 'region');

const money = ({ paid, refunded, waived }: ContributionState) => ({ paid, refunded, waived });
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const statesOn = (made: { readonly agreement: Agreement; readonly amendments: readonly Agreement[] }, role: OfficeRole, on: PlainDate, what: MoneyMoved) => contributionStates({ ...made, role, day: on }, what);

test('expected is paid, outstanding and waived less refunded, to the haléř, at every day', () => {
  fc.assert(
    fc.property(agreements, roles, days, moved, (made, role, on, what) => {
      for (const { expected, paid, outstanding, waived, refunded } of statesOn(made, role, on, what)) {
        expect(expected).toBe(paid + outstanding + waived - refunded);
        expect([expected, paid, outstanding, waived, refunded].every(Number.isSafeInteger)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('every haléř that was allocated until the day is counted once', () => {
  fc.assert(
    fc.property(agreements, roles, days, moved, (made, role, on, what) => {
      const allocated = what.payments.filter(({ bookedOn }) => bookedOn <= on).flatMap(({ allocations }) => allocations.map(({ amount }) => amount));
      const stood = statesOn(made, role, on, what).map(({ paid, refunded }) => (role === 'coordinator' ? paid - refunded : refunded - paid));
      expect(sum(stood)).toBe(sum(allocated));
    }),
    { numRuns: 150 },
  );
});

test('the order payments came in does not matter', () => {
  fc.assert(
    fc.property(agreements, roles, days, moved, (made, role, on, what) => {
      const backwards = { ...what, payments: what.payments.toReversed() };
      const sorted = (states: readonly ContributionState[]) => states.map((state) => ({ ...state, payments: state.payments.toSorted() }));
      expect(sorted(statesOn(made, role, on, backwards))).toEqual(sorted(statesOn(made, role, on, what)));
    }),
    { numRuns: 100 },
  );
});

test('no amendment and no end changes what was paid, refunded and waived', () => {
  fc.assert(
    fc.property(agreements, roles, days, moved, ({ agreement, amendments }, role, on, what) => {
      const touched = (states: readonly ContributionState[]) => states.filter(({ paid, refunded, waived }) => paid !== 0 || refunded !== 0 || waived !== 0);
      const before = touched(statesOn({ agreement, amendments: [] }, role, on, what)).map(money);
      expect(touched(statesOn({ agreement, amendments }, role, on, what)).map(money)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
