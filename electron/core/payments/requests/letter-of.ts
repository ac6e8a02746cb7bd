import { findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import type { RequestOrder } from '#shared/api/requests';
import type { EarlierLetter, LetterPayment, PaymentLetter } from '#shared/documents/payment-letter';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { roleOf } from '#shared/domain/office';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import type { ContributionState, ContributionView } from '#shared/domain/payments/contribution';
import { lateInterest, type LateInterest } from '#shared/domain/payments/late-interest';
import type { PaymentRequest, RequestKind } from '#shared/domain/payments/payment-request';
import { owedSince } from '#shared/domain/payments/requests/owed-since';
import { askedOf, possibleRequests, requestsAbout } from '#shared/domain/payments/requests/possible-requests';
import { compareDays } from '#shared/domain/plain-date';
import { accountText } from '#shared/domain/statements/named-account';

type Item = RequestOrder['items'][number];

/** What one letter of an order says on the day it is issued on. @throws Failure `not-found`, `request-not-possible` */
export function letterOf(ledger: Ledger, order: RequestOrder, item: Item, number: string | null): PaymentLetter {
  const { kind, issuedOn, signedBy, signedByTitle } = order;
  const view = viewOf(ledger, item.agreement, order);
  const state = stateFor(ledger, view, item, kind);
  const before = requestsAbout(item, ledger.bookkeeping.requests);
  const isReminder = kind === 'reminder' || kind === 'second-reminder';
  return {
    kind,
    number,
    issuedOn,
    signedBy,
    signedByTitle,
    state,
    call: earlier(before, 'call-for-payment'),
    reminder: earlier(before, 'reminder'),
    payBy: isReminder ? order.payBy : null,
    interest: isReminder ? interestOf(ledger, view, state) : null,
    payments: paymentsOf(ledger, view, item.year),
  };
}

function viewOf(ledger: Ledger, id: AgreementId, { issuedOn }: RequestOrder): ContributionView {
  return { agreement: findAgreement(ledger, id), amendments: ledger.agreements, role: roleOf(ledger.office.content.partyId), day: issuedOn };
}

/** @throws Failure `request-not-possible` where no such letter can be issued about the year on that day */
function stateFor({ bookkeeping }: Ledger, view: ContributionView, { year }: Item, kind: RequestKind): ContributionState {
  const { agreement, day, role } = view;
  const asked = askedOf({ agreement, requests: bookkeeping.requests, day }, contributionStates(view, bookkeeping)).find(({ state }) => state.year === year);
  if (role === 'region' || !isOwn(agreement) || asked === undefined || !possibleRequests(asked).includes(kind)) throw new Failure({ code: 'request-not-possible', kind, year });
  return asked.state;
}

const isOwn = ({ content, removedAt }: Agreement): boolean => content.amendment === null && removedAt === null;

function earlier(before: readonly PaymentRequest[], kind: RequestKind): EarlierLetter | null {
  const found = before.find((request) => request.kind === kind);
  return found === undefined ? null : { number: found.number, issuedOn: found.issuedOn };
}

function interestOf({ office, bookkeeping }: Ledger, view: ContributionView, state: ContributionState): LateInterest | null {
  const { interestRate } = office.content.asking;
  return interestRate === null ? null : lateInterest(owedSince(state, view, bookkeeping), view.day, interestRate);
}

function paymentsOf({ bookkeeping }: Ledger, { agreement, day }: ContributionView, year: number): readonly LetterPayment[] {
  return bookkeeping.payments
    .filter(({ bookedOn }) => bookedOn <= day)
    .flatMap(({ bookedOn, account, symbols, allocations }) => {
      const allocated = allocations.find((each) => each.agreement === agreement.id && each.year === year);
      return allocated === undefined ? [] : [{ on: bookedOn, amount: allocated.amount, account: account === null ? null : accountText(account), variableSymbol: symbols.variable }];
    })
    .toSorted((one, other) => compareDays(one.on, other.on));
}
