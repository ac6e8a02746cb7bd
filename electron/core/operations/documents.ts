import { findAgreement } from '#core/agreements/change-agreement';
import { desktopOf } from '#core/desktop-of';
import type { Ports, TypesetDocument } from '#core/ports';
import { dataOfEdition } from '#core/records/editions';
import type { AppHandlers, RenderedDocument } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import type { AgreementCase } from '#shared/documents/case';
import { caseOfAgreement, caseOfContent } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import type { DocumentKind } from '#shared/documents/document-kind';
import { fileNameOf } from '#shared/documents/file-name';
import { missingIn, type MissingDatum } from '#shared/documents/missing';
import { presentEdition, type Edition, type EditionDocument } from '#shared/domain/record';
import type { RegionCode } from '#shared/domain/region';

/** `anchors` are asked for where pages are shown; a document is saved without them. */
type Finished = Pick<TypesetDocument, 'pdf' | 'pages'> & { readonly fileName: string; readonly missing: readonly MissingDatum[]; readonly anchors: () => Promise<TypesetDocument['anchors']> };

/** Documents of an agreement: made, saved, opened. A finished agreement gives the very bytes that finishing fixed. */
export function documentOperations(ports: Ports): AppHandlers['documents'] {
  const { ledger } = ports;

  const stored = async (id: AgreementId, kind: DocumentKind): Promise<Finished> => {
    const present = await ledger.read();
    const agreement = findAgreement(present, id);
    const edition = presentEdition(agreement);
    const document = edition?.documents.find((each) => each.kind === kind);
    if (edition !== null && document !== undefined) return recorded(ports, edition, document);
    return make(ports, caseOfAgreement(present, agreement), kind, present.office.content.partyId);
  };

  return {
    render: async ({ id, kind }) => rendered(ports, await stored(id, kind)),
    preview: async ({ content, kind }) => {
      const { parties, office, templates } = await ledger.read();
      return rendered(ports, await make(ports, caseOfContent(content, parties, null, templates), kind, office.content.partyId));
    },
    save: async ({ id, kind }) => {
      const { fileName, pdf } = await stored(id, kind);
      return { path: await desktopOf(ports).saveFile(fileName, pdf) };
    },
    open: async ({ id, kind }) => {
      const { fileName, pdf } = await stored(id, kind);
      return { path: await desktopOf(ports).openFile(fileName, pdf) };
    },
  };
}

async function rendered({ base64 }: Ports, { pdf, anchors, missing, ...rest }: Finished): Promise<RenderedDocument> {
  return { ...rest, pdf: base64.encode(pdf), anchors: [...(await anchors())], missing: [...missing] };
}

async function make({ typeset, clock }: Ports, agreementCase: AgreementCase, kind: DocumentKind, office: RegionCode): Promise<Finished> {
  const content = composeDocument(agreementCase, kind, office);
  const { pdf, pages, anchors } = await typeset(content, clock.now());
  return { pdf, pages, fileName: fileNameOf(agreementCase, kind), missing: missingIn(content), anchors: async () => anchors };
}

async function recorded({ ledger }: Ports, edition: Edition, { kind, fileName, pages, file }: EditionDocument): Promise<Finished> {
  const anchors = async () => (await dataOfEdition(ledger.files, edition)).anchors[kind] ?? [];
  return { pdf: await ledger.files.read(file), pages, fileName, missing: [], anchors };
}
