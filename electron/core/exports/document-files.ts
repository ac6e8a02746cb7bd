import { withOwnPaths, type FolderFile } from '#core/exports/folder-file';
import type { Ledger } from '#core/ledger';
import type { Ports } from '#core/ports';
import { signedName } from '#core/records/files-of';
import { caseOfAgreement } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import { kindsOfEdition } from '#shared/documents/document-kind';
import { fileNameOf, portableFileName } from '#shared/documents/file-name';
import type { Agreement } from '#shared/domain/agreement';
import { formatDate } from '#shared/domain/plain-date';
import { listedAttachments, type Edition, type StoredFile } from '#shared/domain/record';

/** A file of record, before its content is read. */
type Kept = { readonly path: string; readonly about: string; readonly file: StoredFile };

/** Documents of an agreement: those that finishing fixed with their signed copies, attachments, and of a draft what it says today. */
export async function documentFiles(ports: Ports, ledger: Ledger, agreement: Agreement): Promise<readonly FolderFile[]> {
  const kept = [...agreement.editions.flatMap(filesOfEdition), ...attachmentsOf(agreement)];
  const read = await Promise.all(kept.map(async ({ path, about, file }): Promise<FolderFile> => ({ path, about, content: await ports.ledger.files.read(file) })));
  return withOwnPaths([...read, ...(agreement.finishedOn === null ? await draftFiles(ports, ledger, agreement) : [])]);
}

function filesOfEdition(edition: Edition): readonly Kept[] {
  const { number, finishedOn, documents, signed, data } = edition;
  const folder = `dokumenty/vyhotoveni-${number}`;
  const finished = `vyhotovení č. ${number}, dokončeno ${formatDate(finishedOn)}`;
  return [
    ...documents.map(({ fileName, file }) => ({ path: `${folder}/${portableFileName(fileName)}`, about: finished, file })),
    ...signed.map((copy) => ({ path: `${folder}/${portableFileName(signedName(edition, copy))}`, about: `${finished}; elektronicky podepsáno`, file: copy.file })),
    { path: `data/vyhotoveni-${number}.json`, about: `údaje, ze kterých bylo zhotoveno vyhotovení č. ${number}`, file: data },
  ];
}

function attachmentsOf({ attachments }: Agreement): readonly Kept[] {
  return listedAttachments(attachments).map(({ fileName, file }) => ({ path: `prilohy/${portableFileName(fileName)}`, about: `přiložený soubor „${fileName}“`, file }));
}

async function draftFiles({ typeset, clock }: Ports, ledger: Ledger, agreement: Agreement): Promise<readonly FolderFile[]> {
  const agreementCase = caseOfAgreement(ledger, agreement);
  const made: FolderFile[] = [];
  for (const kind of kindsOfEdition(agreement.content)) {
    const { pdf } = await typeset(composeDocument(agreementCase, kind, ledger.office.content.partyId), clock.now());
    made.push({ path: `dokumenty/koncept/${portableFileName(fileNameOf(agreementCase, kind))}`, about: 'koncept v dnešním znění', content: pdf });
  }
  return made;
}
