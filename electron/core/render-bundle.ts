import { annexPagesOf } from '#core/annex-pages';
import { findAgreement } from '#core/agreements/change-agreement';
import type { Ports } from '#core/ports';
import { settlePages } from '#core/settle-pages';
import type { RenderedDocument } from '#shared/api/api';
import { bundleFileName, composeBundle } from '#shared/documents/bundle/compose-bundle';
import { caseOfAgreement } from '#shared/documents/case-of';
import type { DocumentKind } from '#shared/documents/document-kind';
import { missingIn } from '#shared/documents/missing';
import type { AgreementId } from '#shared/domain/agreement';

/** Several documents of an agreement in one file behind a cover; the cover lists them with their pages. */
export async function renderBundle(ports: Ports, id: AgreementId, kinds: readonly DocumentKind[]): Promise<RenderedDocument> {
  const present = await ports.ledger.read();
  const agreementCase = caseOfAgreement(present, findAgreement(present, id));
  const office = present.office.content.partyId;
  const annexPages = kinds.some(namesAnnex) ? await annexPagesOf(ports, agreementCase, office) : null;
  const { content, typeset } = await settlePages(ports, (pages) => composeBundle(agreementCase, { kinds, office, annexPages }, pages?.slice(1) ?? null));
  const { pdf, pages, anchors } = typeset;
  return { fileName: bundleFileName(agreementCase), pdf: ports.base64.encode(pdf), pages, anchors: [...anchors], missing: [...missingIn(content)] };
}

const namesAnnex = (kind: DocumentKind): boolean => kind === 'memorandum' || kind === 'resolution';
