import { findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import type { Signed } from '#core/payments/closing';
import { roleOf } from '#shared/domain/office';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { LearntAccountId } from '#shared/domain/payments/learnt-account';
import { learntFrom, type Lesson } from '#shared/domain/payments/matching/learnt-from';
import type { Payment } from '#shared/domain/payments/payment';

/** Who learns, and the id of what is learnt. */
export type Learner = { readonly newId: () => LearntAccountId; readonly signed: Signed };

/**
 * Learns from a payment that was allocated that its account belongs to the other party of the agreement; nothing where it names no account, where it is
 * allocated to several agreements, or where that is known.
 * @throws Failure `account-of-other-party`
 */
export function withLearnt(bookkeeping: Bookkeeping, ledger: Ledger, payment: Payment, learner: Learner): Bookkeeping {
  const lesson = lessonOf(payment, bookkeeping, ledger);
  const [contradiction] = lesson?.contradicts ?? [];
  if (contradiction !== undefined) throw new Failure({ code: 'account-of-other-party', party: contradiction.party });
  return lesson === null ? bookkeeping : withLesson(bookkeeping, payment, lesson, learner);
}

/** As {@link withLearnt}, of several at once; what contradicts is not learnt, and stops nothing. */
export function withAllLearnt(bookkeeping: Bookkeeping, ledger: Ledger, payments: readonly Payment[], learner: Learner): Bookkeeping {
  return payments.reduce((present, payment) => {
    const lesson = lessonOf(payment, present, ledger);
    return lesson === null || lesson.contradicts.length > 0 ? present : withLesson(present, payment, lesson, learner);
  }, bookkeeping);
}

/** @throws Failure `not-found` */
export function withoutLearnt(bookkeeping: Bookkeeping, id: LearntAccountId): Bookkeeping {
  const learnt = bookkeeping.learnt.filter((each) => each.id !== id);
  if (learnt.length === bookkeeping.learnt.length) throw new Failure({ code: 'not-found', what: 'learnt-account', id });
  return { ...bookkeeping, learnt };
}

function lessonOf(payment: Payment, { learnt }: Bookkeeping, ledger: Ledger): Lesson | null {
  const agreements = new Set(payment.allocations.map(({ agreement }) => agreement));
  const [agreement] = agreements;
  if (agreement === undefined || agreements.size > 1) return null;
  return learntFrom(payment, findAgreement(ledger, agreement), roleOf(ledger.office.content.partyId), learnt);
}

function withLesson(bookkeeping: Bookkeeping, { id }: Payment, { account, party }: Lesson, { newId, signed }: Learner): Bookkeeping {
  return { ...bookkeeping, learnt: [...bookkeeping.learnt, { id: newId(), account, party, from: id, ...signed }] };
}
