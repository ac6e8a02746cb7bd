import { findAgreement } from '#core/agreements/change-agreement';
import { toBase64 } from '#core/base64';
import { desktopOf } from '#core/desktop-of';
import type { Ports } from '#core/ports';
import type { AppHandlers, RenderedDocument } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import type { AgreementCase } from '#shared/documents/case';
import { composeDocument } from '#shared/documents/compose';
import type { DocumentKind } from '#shared/documents/document-kind';
import { fileNameOf } from '#shared/documents/file-name';
import { missingIn } from '#shared/documents/missing';

/** Documents of an agreement: made, saved, opened. */
export function documentOperations(ports: Ports): AppHandlers['documents'] {
  const { ledger } = ports;

  const storedCase = async (id: AgreementId): Promise<AgreementCase> => {
    const present = await ledger.read();
    const { content, finishedOn } = findAgreement(present, id);
    return { content, finishedOn, parties: present.parties };
  };

  return {
    render: async ({ id, kind }) => render(ports, await storedCase(id), kind),
    preview: async ({ content, kind }) => render(ports, { content, finishedOn: null, parties: (await ledger.read()).parties }, kind),
    save: async ({ id, kind }) => {
      const { fileName, pdf } = await makeDocument(ports, await storedCase(id), kind);
      return { path: await desktopOf(ports).saveFile(fileName, pdf) };
    },
    open: async ({ id, kind }) => {
      const { fileName, pdf } = await makeDocument(ports, await storedCase(id), kind);
      return { path: await desktopOf(ports).openFile(fileName, pdf) };
    },
  };
}

async function render(ports: Ports, agreementCase: AgreementCase, kind: DocumentKind): Promise<RenderedDocument> {
  const { pdf, anchors, ...rest } = await makeDocument(ports, agreementCase, kind);
  return { ...rest, pdf: toBase64(pdf), anchors: [...anchors] };
}

async function makeDocument({ typeset, clock }: Ports, agreementCase: AgreementCase, kind: DocumentKind) {
  const content = composeDocument(agreementCase, kind);
  const { pdf, pages, anchors } = await typeset(content, clock.now());
  return { fileName: fileNameOf(agreementCase, kind), pdf, pages, anchors, missing: [...missingIn(content)] };
}
