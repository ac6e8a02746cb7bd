import type { Agreement } from '#shared/domain/agreement';
import type { DocumentKind } from '#shared/documents/document-kind';
import { listedAttachments, signableKinds, type Attachment, type Edition, type EditionDocument, type SignableKind, type SignedCopy, type StoredFile } from '#shared/domain/record';
import type { Signatory } from '#shared/domain/signature';

/** One line of the list of records: a document as it was printed, a signed copy of one, or a file that was attached. */
export type RecordEntry = DocumentEntry | SignedEntry | AttachmentEntry;

/** `key` tells a line from all others of the agreement: equal content may stand in several. */
type Entry = { readonly key: string; readonly file: StoredFile };

export type DocumentEntry = Entry & { readonly type: 'document'; readonly edition: Edition; readonly document: EditionDocument };
export type SignedEntry = Entry & {
  readonly type: 'signed';
  readonly edition: Edition;
  readonly copy: SignedCopy;
  /** All who signed it, in their order. */
  readonly signatories: readonly Signatory[];
};
export type AttachmentEntry = Entry & { readonly type: 'attachment'; readonly attachment: Attachment };

/** The records of an agreement in the order of the list. */
export function entriesOf(agreement: Agreement): readonly RecordEntry[] {
  return [...newestFirst(agreement.editions).flatMap(entriesOfEdition), ...attachmentEntries(agreement)];
}

/** The documents of an edition, each followed by its signed copies. */
export function entriesOfEdition(edition: Edition): readonly (DocumentEntry | SignedEntry)[] {
  const ordered = edition.documents.toSorted((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
  return ordered.flatMap((document) => [documentEntry(edition, document), ...signedEntries(edition, document.kind)]);
}

/** What is attached and on the list, the newest first. */
export function attachmentEntries({ attachments }: Agreement): readonly AttachmentEntry[] {
  return newestFirst(listedAttachments(attachments)).map((attachment) => ({ type: 'attachment', key: attachment.id, file: attachment.file, attachment }));
}

export const newestFirst = <T>(items: readonly T[]): readonly T[] => items.toReversed();

export const signedKey = ({ number }: Edition, { kind, signatory }: Pick<SignedCopy, 'kind' | 'signatory'>): string => `${number}.${kind}.${signatory}`;

/** The kind of the document behind a line, where it bears signatures. */
export function signableKindOf(entry: RecordEntry): SignableKind | null {
  if (entry.type === 'attachment') return null;
  const kind = entry.type === 'signed' ? entry.copy.kind : entry.document.kind;
  return signableKinds.find((signable) => signable === kind) ?? null;
}

/** What is printed whole comes before its parts. */
const order: readonly DocumentKind[] = ['agreement-with-annexes', 'agreement', 'annex-1', 'annex-2', 'annex-3', 'amendment', 'consolidated-text'];

function documentEntry(edition: Edition, document: EditionDocument): DocumentEntry {
  return { type: 'document', key: `${edition.number}.${document.kind}`, file: document.file, edition, document };
}

function signedEntries(edition: Edition, kind: DocumentKind): readonly SignedEntry[] {
  const copies = edition.signed.filter((copy) => copy.kind === kind);
  return copies.map((copy, index) => ({
    type: 'signed',
    key: signedKey(edition, copy),
    file: copy.file,
    edition,
    copy,
    signatories: copies.slice(0, index + 1).map(({ signatory }) => signatory),
  }));
}
