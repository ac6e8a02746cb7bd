import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { mustBeOpen } from '#core/payments/closing';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { PaymentRequest, PaymentRequestId } from '#shared/domain/payments/payment-request';
import { requestsAbout } from '#shared/domain/payments/requests/possible-requests';

/** @throws Failure `not-found` */
export function findRequest({ requests }: Bookkeeping, id: PaymentRequestId): PaymentRequest {
  const found = requests.find((request) => request.id === id);
  if (found === undefined) throw new Failure({ code: 'not-found', what: 'request', id });
  return found;
}

/**
 * Takes letters back; their files stay among the files of record. Nothing may have followed: no later letter about the same contribution that stays, and of a
 * call no delivery that is written down.
 * @throws Failure `not-found`, `request-followed`, `year-closed`
 */
export function withoutRequests(bookkeeping: Bookkeeping, ledger: Ledger, ids: readonly PaymentRequestId[]): Bookkeeping {
  const taken = ids.map((id) => findRequest(bookkeeping, id));
  mustBeOpen(bookkeeping, taken.map(({ issuedOn }) => issuedOn));
  const staying = bookkeeping.requests.filter((request) => !taken.includes(request));
  const followed = taken.find((request) => isDelivered(request, ledger) || hasLater(request, bookkeeping.requests, staying));
  if (followed !== undefined) throw new Failure({ code: 'request-followed', number: followed.number });
  return { ...bookkeeping, requests: staying };
}

function hasLater(request: PaymentRequest, all: readonly PaymentRequest[], staying: readonly PaymentRequest[]): boolean {
  const about = requestsAbout(request, all);
  return about.slice(about.indexOf(request) + 1).some((later) => staying.includes(later));
}

function isDelivered({ kind, agreement, year }: PaymentRequest, { agreements }: Ledger): boolean {
  const facts = agreements.find(({ id }) => id === agreement)?.facts ?? [];
  return kind === 'call-for-payment' && factsOfKind(standingFacts(facts), 'payment-requested').some((fact) => fact.year === year);
}
