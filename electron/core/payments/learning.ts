import { findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { findPayment } from '#core/payments/change-payments';
import type { Signed } from '#core/payments/closing';
import { roleOf } from '#shared/domain/office';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { LearntAccount, LearntAccountId } from '#shared/domain/payments/learnt-account';
import type { PaymentId } from '#shared/domain/payments/payment';
import { isSameAccount } from '#shared/domain/statements/named-account';

/**
 * Learns from a payment that was allocated that its account belongs to the other party of the agreement; nothing where it names no account, where it is
 * allocated to several parties, or where that is known.
 * @throws Failure `account-of-other-party`
 */
export function withLearnt(bookkeeping: Bookkeeping, ledger: Ledger, id: PaymentId, newId: LearntAccountId, signed: Signed): Bookkeeping {
  const { account, allocations } = findPayment(bookkeeping, id);
  const side = roleOf(ledger.office.content.partyId) === 'coordinator' ? 'region' : 'coordinator';
  const parties = new Set(allocations.map(({ agreement }) => findAgreement(ledger, agreement).content[side].partyId));
  const [party] = parties;
  if (account === null || party === null || party === undefined || parties.size > 1) return bookkeeping;
  const known = bookkeeping.learnt.find((each) => isSameAccount(each.account, account));
  if (known === undefined) return { ...bookkeeping, learnt: [...bookkeeping.learnt, { id: newId, account, party, from: id, ...signed }] };
  if (known.party !== party) throw new Failure({ code: 'account-of-other-party', party: known.party });
  return bookkeeping;
}

/** @throws Failure `not-found` */
export function withoutLearnt(bookkeeping: Bookkeeping, id: LearntAccountId): Bookkeeping {
  return { ...bookkeeping, learnt: without(bookkeeping.learnt, id) };
}

function without(learnt: readonly LearntAccount[], id: LearntAccountId): readonly LearntAccount[] {
  const left = learnt.filter((each) => each.id !== id);
  if (left.length === learnt.length) throw new Failure({ code: 'not-found', what: 'learnt-account', id });
  return left;
}
