import { findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { mustBeOpen } from '#core/payments/closing';
import type { OrderedTransfer, OrderToIssue } from '#shared/api/orders';
import { partyOf } from '#shared/documents/case';
import { amendmentsOf } from '#shared/domain/amendments';
import { roleOf } from '#shared/domain/office';
import { nextReference } from '#shared/domain/payment-orders/order-reference';
import { payablesOf, type Payable } from '#shared/domain/payment-orders/payable';
import type { CreditTransfer } from '#shared/domain/payment-orders/payment-order';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import type { IssuedOrder } from '#shared/domain/payments/issued-order';
import { partsOf, type PlainDate } from '#shared/domain/plain-date';

/** An order as it is going to be issued, and what it pays. */
export type MadeOrder = Pick<IssuedOrder, 'order' | 'pays'>;

/**
 * The payment order of what was asked for: whom it pays is looked up in the agreements, and no contribution is paid beyond what is missing of it.
 * @throws Failure `not-found` of a contribution that is not to be paid, `invalid-input`, `already-ordered`, `year-closed`
 */
export function madeOrder(ledger: Ledger, asked: OrderToIssue, { today, at }: { readonly today: PlainDate; readonly at: string }): MadeOrder {
  const { debtorAccount, executeOn, transfers } = asked;
  mustBeOpen(ledger.bookkeeping, [executeOn]);
  if (executeOn < today) throw invalid(['executeOn'], 'date-in-past');
  const pays = transfers.map(({ agreement, year }) => ({ agreement, year }));
  if (new Set(pays.map(({ agreement, year }) => `${agreement} ${String(year)}`)).size < pays.length) throw invalid(['transfers'], 'repeated');
  const paid = transfers.map((transfer, index) => checked(payableOf(ledger, transfer, today), transfer, index, asked.despiteEarlier));
  const reference = nextReference(ledger.bookkeeping.orders.map(({ order }) => order.reference), partsOf(today).year);
  const debtor = partyOf(ledger.parties, ledger.office.content.partyId)?.content.name.nominative ?? '';
  return { order: { reference, debtor, debtorAccount, executeOn, createdAt: at, transfers: transfers.map((transfer, index) => creditTransfer(transfer, paid[index]?.creditor ?? '')) }, pays };
}

/** Nothing is to be paid by the office that is paid. */
function payableOf(ledger: Ledger, { agreement: id, year }: OrderedTransfer, today: PlainDate): Payable {
  const { agreements, parties, bookkeeping, office } = ledger;
  const role = roleOf(office.content.partyId);
  const agreement = findAgreement(ledger, id);
  const states = role === 'region' ? contributionStates({ agreement, amendments: amendmentsOf(agreements, id), role, day: today }, bookkeeping) : [];
  const found = payablesOf([{ agreement, states: states.filter((state) => state.year === year) }], { agreements, parties, bookkeeping, today })[0];
  if (found === undefined) throw new Failure({ code: 'not-found', what: 'contribution', id: `${id} ${String(year)}` });
  return found;
}

function checked(payable: Payable, { amount, year }: OrderedTransfer, index: number, despiteEarlier: boolean): Payable {
  if (amount > payable.state.outstanding) throw invalid(['transfers', index, 'amount'], 'amount-too-large');
  if (payable.ordered !== null && !despiteEarlier) throw new Failure({ code: 'already-ordered', year, reference: payable.ordered.order.reference });
  return payable;
}

function creditTransfer({ creditorAccount, amount, variableSymbol, specificSymbol, constantSymbol, message }: OrderedTransfer, creditor: string): CreditTransfer {
  return { creditor, creditorAccount, amount, variableSymbol, specificSymbol, constantSymbol, message };
}

function invalid(path: readonly (string | number)[], code: 'date-in-past' | 'amount-too-large' | 'repeated'): Failure {
  return new Failure({ code: 'invalid-input', issues: [{ path: [...path], code }] });
}
