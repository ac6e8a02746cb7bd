import { annexPagesOf } from '#core/annex-pages';
import { findAgreement } from '#core/agreements/change-agreement';
import type { Ports } from '#core/ports';
import { fixedCase } from '#core/records/fixed-case';
import { settlePages } from '#core/settle-pages';
import type { RenderedDocument } from '#shared/api/api';
import { bundleFileName, composeBundle, isConcluded } from '#shared/documents/bundle/compose-bundle';
import { documentPages } from '#shared/documents/bundle/document-pages';
import { caseOfAgreement } from '#shared/documents/case-of';
import type { DocumentKind } from '#shared/documents/document-kind';
import { missingIn } from '#shared/documents/missing';
import type { AgreementId } from '#shared/domain/agreement';

/** Several documents of an agreement in one file behind a cover; the cover lists them with their pages. */
export async function renderBundle(ports: Ports, id: AgreementId, kinds: readonly DocumentKind[]): Promise<RenderedDocument> {
  const { ledger, typeset, clock, base64 } = ports;
  const present = await ledger.read();
  const agreement = findAgreement(present, id);
  const agreementCase = caseOfAgreement(present, agreement);
  const fixed = await fixedCase(ledger.files, agreement, agreementCase);
  const office = present.office.content.partyId;
  const annexPages = kinds.some(namesAnnex) && !kinds.some(isConcluded) ? await annexPagesOf(ports, agreementCase, office) : null;
  const producedAt = clock.now();
  const { value } = await settlePages(async (counted) => {
    const content = composeBundle(agreementCase, { kinds, office, annexPages, fixed }, counted?.slice(1) ?? null);
    const set = await typeset(content, producedAt);
    return { value: { content, set }, pages: documentPages(content, set.partPages) };
  });
  const { pdf, pages, anchors } = value.set;
  return { fileName: bundleFileName(agreementCase), pdf: base64.encode(pdf), pages, anchors: [...anchors], missing: [...missingIn(value.content)] };
}

const namesAnnex = (kind: DocumentKind): boolean => kind === 'memorandum' || kind === 'resolution';
