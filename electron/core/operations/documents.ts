import { annexPagesOf } from '#core/annex-pages';
import { findAgreement } from '#core/agreements/change-agreement';
import { desktopOf } from '#core/desktop-of';
import type { Ledger } from '#core/ledger';
import type { Ports, TypesetDocument } from '#core/ports';
import { renderBundle } from '#core/render-bundle';
import { dataOfEdition } from '#core/records/editions';
import type { AppHandlers, RenderedDocument } from '#shared/api/api';
import type { AgreementContent, AgreementId } from '#shared/domain/agreement';
import type { DocumentContent } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import { caseOfAgreement, caseOfContent } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import { isPaper, type ComposedKind, type DocumentKind } from '#shared/documents/document-kind';
import { fileNameOf } from '#shared/documents/file-name';
import { leadingToParts } from '#shared/documents/lead-to-parts';
import { leadingToWording } from '#shared/documents/lead-to-wording';
import { missingIn, type MissingDatum } from '#shared/documents/missing';
import { sampleCase, withTemplate } from '#shared/documents/sample-case';
import { obstaclesOfPaper } from '#shared/documents/obstacles';
import { presentEdition, type Edition, type EditionDocument } from '#shared/domain/record';
import type { RegionCode } from '#shared/domain/region';
import { nothingUnparsed, type Unparsed } from '#shared/domain/unparsed';

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
    return make(ports, { ...caseOfAgreement(present, agreement), office: present.office.content.partyId, unparsed: agreement.papers.unparsed }, kind);
  };

  return {
    render: async ({ id, kind }) => rendered(ports, await stored(id, kind)),
    preview: async ({ id, content, kind }) => {
      const present = await ledger.read();
      return rendered(ports, await make(ports, previewed(present, id, content), kind, leadingToWording));
    },
    previewTemplate: async ({ template, content }) => {
      const present = await ledger.read();
      const sample = withTemplate(sampleCase(template.id, content, present), template);
      return rendered(ports, await make(ports, { ...sample, office: present.office.content.partyId, unparsed: nothingUnparsed }, template.id, (document) => leadingToParts(document, template.id)));
    },
    previewPaper: async ({ id, kind, content, unparsed }) => {
      const present = await ledger.read();
      const stored = caseOfAgreement(present, findAgreement(present, id));
      return rendered(ports, await make(ports, { ...stored, papers: content, office: present.office.content.partyId, unparsed }, kind));
    },
    save: async ({ id, kind }) => {
      const { fileName, pdf } = await stored(id, kind);
      return { path: await desktopOf(ports).saveFile(fileName, pdf) };
    },
    open: async ({ id, kind }) => {
      const { fileName, pdf } = await stored(id, kind);
      return { path: await desktopOf(ports).openFile(fileName, pdf) };
    },
    bundle: ({ id, kinds }) => renderBundle(ports, id, kinds),
  };
}

async function rendered({ base64 }: Ports, { pdf, anchors, missing, ...rest }: Finished): Promise<RenderedDocument> {
  return { ...rest, pdf: base64.encode(pdf), anchors: [...(await anchors())], missing: [...missing] };
}

/** A case with whose office makes its documents, and what was typed for its papers and not understood. */
type OfficeCase = AgreementCase & { readonly office: RegionCode; readonly unparsed: Unparsed };

/** Content that need not be stored; around it the papers of the stored agreement and what it amends. */
function previewed(present: Ledger, id: AgreementId | null, content: AgreementContent): OfficeCase {
  const office = present.office.content.partyId;
  if (id === null) return { ...caseOfContent(content, present.parties, null, present.templates), office, unparsed: nothingUnparsed };
  const agreement = findAgreement(present, id);
  return { ...caseOfAgreement(present, { ...agreement, content, finishedOn: null }), office, unparsed: agreement.papers.unparsed };
}

/** @param prepared what becomes of the document before its pages are set */
async function make(ports: Ports, agreementCase: OfficeCase, kind: ComposedKind, prepared: (document: DocumentContent) => DocumentContent = (document) => document): Promise<Finished> {
  const { office, unparsed } = agreementCase;
  const annexPages = kind === 'memorandum' || kind === 'resolution' ? await annexPagesOf(ports, agreementCase, office) : null;
  const content = prepared(composeDocument(agreementCase, kind, office, annexPages));
  const { pdf, pages, anchors } = await ports.typeset(content, ports.clock.now());
  const missing = isPaper(kind) ? obstaclesOfPaper(agreementCase, content, kind, unparsed) : missingIn(content);
  return { pdf, pages, fileName: fileNameOf(agreementCase, kind), missing, anchors: async () => anchors };
}

async function recorded({ ledger }: Ports, edition: Edition, { kind, fileName, pages, file }: EditionDocument): Promise<Finished> {
  const anchors = async () => (await dataOfEdition(ledger.files, edition)).anchors[kind] ?? [];
  return { pdf: await ledger.files.read(file), pages, fileName, missing: [], anchors };
}
