import { Failure } from '#core/failure';
import type { Agreement } from '#shared/domain/agreement';
import type { Edition, Sha256, SignedCopy, StoredFile } from '#shared/domain/record';

/** A file of record and the name it is shown and saved under. */
export type RecordedFile = { readonly file: StoredFile; readonly fileName: string };

/** @throws Failure `not-found` when the agreement has no such file */
export function findFile(agreement: Agreement, sha256: Sha256): RecordedFile {
  const found = filesOf(agreement).find(({ file }) => file.sha256 === sha256);
  if (found === undefined) throw new Failure({ code: 'not-found', what: 'file', id: sha256 });
  return found;
}

function filesOf({ editions, attachments }: Agreement): readonly RecordedFile[] {
  return [...editions.flatMap(filesOfEdition), ...attachments];
}

function filesOfEdition(edition: Edition): readonly RecordedFile[] {
  return [...edition.documents, ...edition.signed.map((copy) => ({ file: copy.file, fileName: signedName(edition, copy) }))];
}

/** `Smlouva (podepsáno).pdf` */
export function signedName({ documents }: Edition, { kind }: Pick<SignedCopy, 'kind'>): string {
  const name = documents.find((document) => document.kind === kind)?.fileName ?? `${kind}.pdf`;
  return name.replace(/(?=\.pdf$)/u, ' (podepsáno)');
}
