import { findRequest } from './undo-requests';
import { documentOf } from './letters-of';
import { findAgreement } from '#core/agreements/change-agreement';
import type { Ledger } from '#core/ledger';
import { partyOf } from '#shared/documents/case';
import { portableFileName } from '#shared/documents/file-name';
import { kindName } from '#shared/documents/kind-name';
import type { AgreementContent } from '#shared/domain/agreement';
import { emptyPapers } from '#shared/domain/papers';
import type { Party } from '#shared/domain/party';
import type { PaymentRequest, PaymentRequestId, RequestKind } from '#shared/domain/payments/payment-request';
import type { StoredFile } from '#shared/domain/record';

/** A letter as it was issued, with the name it is saved under. @throws Failure `not-found` */
export function requestFile(ledger: Ledger, id: PaymentRequestId): { readonly fileName: string; readonly file: StoredFile } {
  const request = findRequest(ledger.bookkeeping, id);
  const { content } = findAgreement(ledger, request.agreement);
  return { fileName: requestFileName(request, content, ledger.parties), file: request.file };
}

/** „Upomínka VU-2-2024 – Olomoucký kraj.pdf“: the number tells letters of one region apart. */
export function requestFileName({ kind, number }: Pick<PaymentRequest, 'kind'> & { readonly number: string | null }, content: AgreementContent, parties: readonly Party[]): string {
  const name = [nameOf(kind, content), number?.replaceAll(/[/\\]/gu, '-') ?? ''].filter((part) => part !== '').join(' ');
  const region = partyOf(parties, content.region.partyId)?.content.name.nominative;
  return portableFileName(`${[name, ...(region === undefined ? [] : [region])].join(' – ')}.pdf`);
}

function nameOf(kind: RequestKind, content: AgreementContent): string {
  return kind === 'second-reminder' ? 'Druhá upomínka' : kindName({ content, papers: emptyPapers }, documentOf[kind]);
}
