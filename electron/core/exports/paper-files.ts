import { annexPagesOf } from '#core/annex-pages';
import { withOwnPaths, type FolderFile } from '#core/exports/folder-file';
import type { Ledger } from '#core/ledger';
import type { Ports } from '#core/ports';
import { caseOfAgreement } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import { paperKinds } from '#shared/documents/document-kind';
import { fileNameOf, portableFileName } from '#shared/documents/file-name';
import { paperOf } from '#shared/documents/obstacles';
import type { Agreement } from '#shared/domain/agreement';
import { changedPaths } from '#shared/domain/changed-paths';
import { emptyPapers } from '#shared/domain/papers';

/** The papers somebody has written something for, as they are today. */
export async function paperFiles(ports: Ports, ledger: Ledger, agreement: Agreement): Promise<readonly FolderFile[]> {
  const agreementCase = caseOfAgreement(ledger, agreement);
  const office = ledger.office.content.partyId;
  const written = paperKinds.filter((kind) => changedPaths(emptyPapers[paperOf[kind]], agreement.papers.content[paperOf[kind]]).length > 0);
  const made: FolderFile[] = [];
  for (const kind of written) {
    const annexPages = kind === 'memorandum' || kind === 'resolution' ? await annexPagesOf(ports, agreementCase, office) : null;
    const { pdf } = await ports.typeset(composeDocument(agreementCase, kind, office, annexPages), ports.clock.now());
    made.push({ path: `pisemnosti/${portableFileName(fileNameOf(agreementCase, kind))}`, about: 'písemnost v dnešním znění', content: pdf });
  }
  return withOwnPaths(made);
}
