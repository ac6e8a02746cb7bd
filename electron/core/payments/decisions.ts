import { findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { mustBeOpen } from '#core/payments/closing';
import type { Adjustment, AdjustmentId } from '#shared/domain/payments/adjustment';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { PlainDate } from '#shared/domain/plain-date';

/** @throws Failure `not-found`, `year-closed`, `invalid-input` where the day lies in the future */
export function withDecision(bookkeeping: Bookkeeping, ledger: Ledger, decision: Adjustment, today: PlainDate): Bookkeeping {
  findAgreement(ledger, decision.agreement);
  if (decision.on > today) throw new Failure({ code: 'invalid-input', issues: [{ path: ['decision', 'on'], code: 'date-in-future' }] });
  mustBeOpen(bookkeeping, [decision.on]);
  return { ...bookkeeping, adjustments: [...bookkeeping.adjustments, decision] };
}

/** @throws Failure `not-found`, `year-closed` */
export function withoutDecision(bookkeeping: Bookkeeping, id: AdjustmentId): Bookkeeping {
  const found = bookkeeping.adjustments.find((decision) => decision.id === id);
  if (found === undefined) throw new Failure({ code: 'not-found', what: 'decision', id });
  mustBeOpen(bookkeeping, [found.on]);
  return { ...bookkeeping, adjustments: bookkeeping.adjustments.filter((decision) => decision !== found) };
}
