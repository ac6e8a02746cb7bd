import type { AgreementId } from '#shared/domain/agreement';
import type { Adjustment } from '#shared/domain/payments/adjustment';
import type { MoneyMoved } from '#shared/domain/payments/movement';
import type { PaymentRequest } from '#shared/domain/payments/payment-request';
import type { Payment } from '#shared/domain/payments/payment';

/** What moved and what was decided, and the letters about it. */
export type MoneyTold = MoneyMoved & { readonly requests: readonly PaymentRequest[] };

/** What is told of one agreement; a payment for several is told of each. */
export type MoneyByAgreement = (agreement: AgreementId) => MoneyTold;

export const noMoney: MoneyTold = { payments: [], adjustments: [], requests: [] };

/** Sorts money out once, so that nobody goes through all payments for every agreement. */
export function moneyByAgreement({ payments, adjustments, requests = [] }: MoneyMoved & Partial<MoneyTold>): MoneyByAgreement {
  const known = new Map<AgreementId, { readonly payments: Payment[]; readonly adjustments: Adjustment[]; readonly requests: PaymentRequest[] }>();
  const moneyOf = (agreement: AgreementId) => {
    const money = known.get(agreement) ?? { payments: [], adjustments: [], requests: [] };
    known.set(agreement, money);
    return money;
  };
  for (const payment of payments) for (const agreement of new Set(payment.allocations.map((allocation) => allocation.agreement))) moneyOf(agreement).payments.push(payment);
  for (const adjustment of adjustments) moneyOf(adjustment.agreement).adjustments.push(adjustment);
  for (const request of requests) moneyOf(request.agreement).requests.push(request);
  return (agreement) => known.get(agreement) ?? noMoney;
}
