import { findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { amendmentNumber, amendmentsOf } from '#shared/domain/amendments';

/**
 * An amendment stays one of the same agreement, under a number no other one of it has.
 * @throws Failure `invalid-input`, `amendment-number-taken`
 */
export function keepAmendment(ledger: Ledger, { id, content: { amendment: was } }: Agreement, { amendment }: AgreementContent): void {
  if (was?.of !== amendment?.of) throw new Failure({ code: 'invalid-input', issues: [{ path: ['content', 'amendment', 'of'], code: 'not-a-choice' }] });
  if (amendment === null) return;
  const other = amendmentsOf(ledger.agreements, amendment.of).find((each) => each.id !== id && amendmentNumber(each) === amendment.number);
  if (other !== undefined) throw new Failure({ code: 'amendment-number-taken', number: amendment.number });
}

/**
 * What a later amendment is based on stays as it is.
 * @throws Failure `agreement-amended` with the first amendment that follows
 */
export function mustNotBeAmended(ledger: Ledger, agreement: Agreement): void {
  const { amendment } = agreement.content;
  const later = amendmentsOf(ledger.agreements, amendment?.of ?? agreement.id).find((each) => amendmentNumber(each) > amendmentNumber(agreement));
  if (later !== undefined) throw new Failure({ code: 'agreement-amended', agreementId: later.id });
}

/**
 * An amendment comes back from the bin only to an agreement that is finished.
 * @throws Failure `agreement-not-finished`, `not-found`
 */
export function mustAmendFinished(ledger: Ledger, { content: { amendment } }: Agreement): void {
  if (amendment !== null && findAgreement(ledger, amendment.of).finishedOn === null) throw new Failure({ code: 'agreement-not-finished' });
}
