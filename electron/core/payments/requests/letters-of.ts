import { letterOf } from './letter-of';
import { findAgreement } from '#core/agreements/change-agreement';
import type { Ledger } from '#core/ledger';
import type { RequestOrder } from '#shared/api/requests';
import type { DocumentContent } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import { caseOfAgreement } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import type { ComposedKind } from '#shared/documents/document-kind';
import type { PaymentLetter } from '#shared/documents/payment-letter';
import type { Agreement } from '#shared/domain/agreement';
import { contentOn, contentsInTime } from '#shared/domain/life/contents-in-time';
import type { RequestKind } from '#shared/domain/payments/payment-request';
import { nextRequestNumbers } from '#shared/domain/payments/requests/next-request-numbers';

/** A letter with what it is composed from. */
export type LetterCase = { readonly letter: PaymentLetter; readonly agreementCase: AgreementCase; readonly document: ComposedKind };

/** The document each kind of letter is. */
export const documentOf = { 'call-for-payment': 'call-for-payment', 'reminder': 'reminder', 'second-reminder': 'reminder', 'receipt': 'receipt' } as const satisfies Readonly<Record<RequestKind, ComposedKind>>;

/** The letters of an order as the ledger would have them now, numbered one after another. @throws Failure `not-found`, `request-not-possible` */
export function lettersOf(ledger: Ledger, order: RequestOrder): readonly LetterCase[] {
  const taken = ledger.bookkeeping.requests.map(({ number }) => number);
  const numbers = nextRequestNumbers(ledger.office.content.asking, taken, order.issuedOn, order.items.length);
  return order.items.map((item, index) => {
    const letter = letterOf(ledger, order, item, numbers[index] ?? null);
    return { letter, agreementCase: caseOf(ledger, findAgreement(ledger, item.agreement), letter), document: documentOf[order.kind] };
  });
}

export function contentOfLetter(ledger: Ledger, { agreementCase, document }: LetterCase): DocumentContent {
  return composeDocument(agreementCase, document, ledger.office.content.partyId);
}

/** The agreement as its amendments have it on the day the letter is issued on. */
function caseOf(ledger: Ledger, agreement: Agreement, letter: PaymentLetter): AgreementCase {
  const { number, issuedOn, signedBy, signedByTitle, state: { year } } = letter;
  const present = caseOfAgreement(ledger, agreement);
  const content = contentOn(contentsInTime(agreement, ledger.agreements, issuedOn), issuedOn);
  return { ...present, content, letter, papers: { ...present.papers, callForPayment: { number, year, issuedOn, signedBy, signedByTitle } } };
}
