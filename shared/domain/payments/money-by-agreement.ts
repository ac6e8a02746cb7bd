import type { AgreementId } from '#shared/domain/agreement';
import type { Adjustment } from '#shared/domain/payments/adjustment';
import type { MoneyMoved } from '#shared/domain/payments/movement';
import type { Payment } from '#shared/domain/payments/payment';

/** What moved and what was decided of one agreement; a payment for several is told of each. */
export type MoneyByAgreement = (agreement: AgreementId) => MoneyMoved;

export const noMoney: MoneyMoved = { payments: [], adjustments: [] };

/** Sorts money out once, so that nobody goes through all payments for every agreement. */
export function moneyByAgreement({ payments, adjustments }: MoneyMoved): MoneyByAgreement {
  const known = new Map<AgreementId, { readonly payments: Payment[]; readonly adjustments: Adjustment[] }>();
  const moneyOf = (agreement: AgreementId) => {
    const money = known.get(agreement) ?? { payments: [], adjustments: [] };
    known.set(agreement, money);
    return money;
  };
  for (const payment of payments) for (const agreement of new Set(payment.allocations.map((allocation) => allocation.agreement))) moneyOf(agreement).payments.push(payment);
  for (const adjustment of adjustments) moneyOf(adjustment.agreement).adjustments.push(adjustment);
  return (agreement) => known.get(agreement) ?? noMoney;
}
