import type { BankAccount } from '#shared/domain/bank-account';
import { caseOfContent } from '#shared/documents/case-of';
import { partyOf, resolveSide } from '#shared/documents/case';
import type { Agreement } from '#shared/domain/agreement';
import type { PaymentSymbol } from '#shared/domain/contact-details';
import { contentOn, contentsInTime } from '#shared/domain/life/contents-in-time';
import type { Party } from '#shared/domain/party';
import { followedOrders, waitingOrder } from '#shared/domain/payment-orders/confirmations';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { ContributionState } from '#shared/domain/payments/contribution';
import type { IssuedOrder } from '#shared/domain/payments/issued-order';
import { partsOf, type PlainDate } from '#shared/domain/plain-date';
import { coordinatorRegion } from '#shared/domain/region';

/** A contribution the office has still to pay, and where to by the agreement in force; null is what it does not say. */
export type Payable = {
  readonly state: ContributionState;
  readonly number: string | null;
  readonly creditor: string;
  readonly account: BankAccount | null;
  readonly variableSymbol: PaymentSymbol | null;
  readonly specificSymbol: PaymentSymbol | null;
  /** The order that waits for the bank to pay it; null where none does. */
  readonly ordered: IssuedOrder | null;
};

type Account = { readonly agreement: Agreement; readonly states: readonly ContributionState[] };

/** What payables are derived from. */
export type PayableView = { readonly agreements: readonly Agreement[]; readonly parties: readonly Party[]; readonly bookkeeping: Pick<Bookkeeping, 'orders' | 'payments'>; readonly today: PlainDate };

/** What is to be paid, the oldest year first: also a contribution of this year that nobody has asked for yet. */
export function payablesOf(accounts: readonly Account[], view: PayableView): readonly Payable[] {
  const followed = followedOrders(view.bookkeeping.orders, view.bookkeeping.payments, view.today);
  const isPayable = ({ outstanding, status, year }: ContributionState) => outstanding > 0 && (status !== 'expected' || year <= partsOf(view.today).year);
  return accounts
    .flatMap(({ agreement, states }) => states.filter(isPayable).map((state) => ({ ...namedIn(agreement, view), state, ordered: waitingOrder(followed, state) })))
    .toSorted((one, other) => one.state.year - other.state.year);
}

function namedIn(agreement: Agreement, { agreements, parties, today }: PayableView): Omit<Payable, 'state' | 'ordered'> {
  const content = contentOn(contentsInTime(agreement, agreements, today), today);
  const creditor = resolveSide(caseOfContent(content, parties), 'coordinator');
  const { variableSymbol, specificSymbol } = content.payment;
  return {
    number: content.region.number ?? content.coordinator.number,
    creditor: (creditor.party ?? partyOf(parties, coordinatorRegion))?.content.name.nominative ?? '',
    account: creditor.details.account,
    variableSymbol,
    specificSymbol,
  };
}
