import { findAgreement, mustNotBeRemoved } from '#core/agreements/change-agreement';
import { sealed } from '#core/exchange/seal';
import type { Ledger } from '#core/ledger';
import type { PackedFile, Ports } from '#core/ports';
import { caseOfAgreement } from '#shared/documents/case-of';
import type { AgreementCase } from '#shared/documents/case';
import { composeDocument } from '#shared/documents/compose';
import type { DocumentKind } from '#shared/documents/document-kind';
import { fileNameOf } from '#shared/documents/file-name';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { exchangeFormat, exchangeMembers, exchangeVersion, type ExchangeData, type ExchangeManifest } from '#shared/domain/exchange/exchange-file';
import type { Party } from '#shared/domain/party';
import { presentEdition } from '#shared/domain/record';
import { nothingUnparsed } from '#shared/domain/unparsed';
import { sizeInUtf8 } from '#shared/domain/utf-8';
import { isSame } from '#shared/templates/newest';

/** A file another office reads. */
export type ExchangeFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** An agreement in one file for the other office: its data, its documents, and the fingerprint of each. @throws Failure `not-found`, `agreement-removed`, `unprintable-characters`, `stored-file-*` */
export async function writeExchange(ports: Ports, id: AgreementId): Promise<ExchangeFile> {
  const present = await ports.ledger.read();
  const agreement = findAgreement(present, id);
  mustNotBeRemoved(agreement);
  const agreementCase = caseOfAgreement(present, agreement);
  const documents = await documentsOf(ports, present, agreement, agreementCase);
  const data: PackedFile = { path: exchangeMembers.data, content: `${JSON.stringify(dataOf(present, agreement), null, 2)}\n` };
  const title = fileNameOf(agreementCase, mainKind(agreement)).replace(/\.pdf$/u, '');
  const manifest = manifestOf(ports, present, title, [data, ...documents], documents);
  const bytes = ports.archives.zip([...manifestFiles(ports, manifest), data, ...documents], 'stored');
  return { fileName: `${title}.kpbi`, bytes: sealed(ports.archives, bytes) };
}

function dataOf({ parties, templates }: Ledger, { id, content, finishedOn }: Agreement): ExchangeData {
  const sides = [content.coordinator.partyId, content.region.partyId];
  const isListed = (party: Party) => content.coordinatorList === 'participating' && party.content.participates;
  const named = parties.filter((party) => sides.includes(party.id) || isListed(party)).map((party) => ({ ...party, unparsed: nothingUnparsed }));
  const own = templates.filter((template) => {
    const ref = content.wording.templates[template.id];
    return ref !== undefined && isSame(template, ref);
  });
  return { id, content, finishedOn, parties: named, templates: own };
}

const mainKind = ({ content }: Agreement): DocumentKind => (content.amendment === null ? 'agreement-with-annexes' : 'amendment');

type ExchangedDocument = PackedFile & { readonly pages: number };

/** What the other side reads on paper: of a finished agreement the very documents, of a draft as it stands. */
async function documentsOf({ ledger, typeset, clock }: Ports, present: Ledger, agreement: Agreement, agreementCase: AgreementCase): Promise<readonly ExchangedDocument[]> {
  const kinds: readonly DocumentKind[] = agreement.content.amendment === null ? ['agreement-with-annexes'] : ['amendment', 'consolidated-text'];
  return Promise.all(
    kinds.map(async (kind) => {
      const fixed = presentEdition(agreement)?.documents.find((document) => document.kind === kind);
      const path = `${exchangeMembers.documents}${fileNameOf(agreementCase, kind)}`;
      if (fixed !== undefined) return { path, content: await ledger.files.read(fixed.file), pages: fixed.pages };
      const { pdf, pages } = await typeset(composeDocument(agreementCase, kind, present.office.content.partyId), clock.now());
      return { path, content: pdf, pages };
    }),
  );
}

function manifestOf({ archives, clock, userName, host }: Ports, { office }: Ledger, title: string, members: readonly PackedFile[], documents: readonly ExchangedDocument[]): ExchangeManifest {
  return {
    format: exchangeFormat,
    version: exchangeVersion,
    origin: { from: office.content.partyId, by: userName(), sentAt: clock.now(), product: host.version },
    title,
    members: members.map(({ path, content }) => ({ path, size: typeof content === 'string' ? sizeInUtf8(content) : content.length, sha256: archives.fingerprint(content) })),
    documents: documents.map(({ path, pages }) => ({ path, pages })),
  };
}

function manifestFiles({ archives }: Ports, manifest: ExchangeManifest): readonly PackedFile[] {
  const content = `${JSON.stringify(manifest, null, 2)}\n`;
  return [
    { path: exchangeMembers.manifest, content },
    { path: exchangeMembers.manifestFingerprint, content: archives.fingerprint(content) },
  ];
}
