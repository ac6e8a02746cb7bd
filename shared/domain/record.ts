import { z } from 'zod';
import { documentKindSchema } from '#shared/documents/document-kind';
import { instantSchema } from '#shared/domain/instant';
import { plainDateSchema, type PlainDate } from '#shared/domain/plain-date';
import { signatorySchema } from '#shared/domain/signature';
import { lineSchema } from '#shared/domain/text';

/** SHA-256 of a file's content, lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u).brand<'Sha256'>();
export type Sha256 = z.infer<typeof sha256Schema>;

/** Kinds of files a person may attach. */
const attachmentTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** Of answers of the register of contracts, which are kept as they came. */
export const answerType = 'application/xml';

export const storedTypeSchema = z.enum([...attachmentTypes, answerType, 'application/json', 'text/plain']);
export type StoredType = z.infer<typeof storedTypeSchema>;

/** A file of record: it lies in the ledger's folder under the SHA-256 of its content and is checked against it when it is opened. */
export const storedFileSchema = z.strictObject({
  sha256: sha256Schema,
  type: storedTypeSchema,
  /** Bytes. */
  size: z.int().positive(),
});
export type StoredFile = Readonly<z.infer<typeof storedFileSchema>>;

/** One document of an edition, exactly as it was printed. */
const editionDocumentSchema = z.strictObject({ kind: documentKindSchema, fileName: z.string(), pages: z.int().positive(), file: storedFileSchema });
export type EditionDocument = Readonly<z.infer<typeof editionDocumentSchema>>;

/** Documents that bear signatures. */
export const signableKinds = ['agreement-with-annexes', 'agreement', 'amendment'] as const;
export const signableKindSchema = z.enum(signableKinds);
export type SignableKind = z.infer<typeof signableKindSchema>;

/** A document of an edition with one signature more than before. */
const signedCopySchema = z.strictObject({ kind: signableKindSchema, signatory: signatorySchema, signedAt: instantSchema, file: storedFileSchema });
export type SignedCopy = Readonly<z.infer<typeof signedCopySchema>>;

/**
 * An edition (vyhotovení): what one finishing of an agreement fixed for good, its data and the bytes of its documents.
 * Returning to drafting leaves it as it is; finishing again makes the next one.
 */
export const editionSchema = z.strictObject({
  number: z.int().positive(),
  finishedOn: plainDateSchema,
  finishedAt: instantSchema,
  /** The data, as JSON. */
  data: storedFileSchema,
  documents: z.array(editionDocumentSchema).readonly(),
  /** In the order of signing. */
  signed: z.array(signedCopySchema).readonly(),
});
export type Edition = Readonly<z.infer<typeof editionSchema>>;

/** The edition a finished agreement stands in; null for a draft, and for what was finished before editions were kept. */
export function presentEdition({ finishedOn, editions }: { readonly finishedOn: PlainDate | null; readonly editions: readonly Edition[] }): Edition | null {
  return finishedOn === null ? null : (editions.at(-1) ?? null);
}

export const attachmentIdSchema = z.uuid().brand<'AttachmentId'>();
export type AttachmentId = z.infer<typeof attachmentIdSchema>;

/** A file that belongs to the agreement: the scan of the signed paper, a resolution, an answer of the register of contracts. */
export const attachmentSchema = z.strictObject({
  id: attachmentIdSchema,
  /** Its name when it came, with the extension. */
  fileName: lineSchema,
  file: storedFileSchema,
  addedAt: instantSchema,
  /** When it was taken off the list; it can be put back, for the file stays. */
  removedAt: instantSchema.nullable(),
});
export type Attachment = Readonly<z.infer<typeof attachmentSchema>>;

/** Attachments that are on the list. */
export function listedAttachments(attachments: readonly Attachment[]): readonly Attachment[] {
  return attachments.filter(({ removedAt }) => removedAt === null);
}

/** Whether it is what the register of contracts answered. */
export const isAnswer = ({ file }: Pick<Attachment, 'file'>): boolean => file.type === answerType;

/** Largest attachment, in bytes: 50 MB. */
export const largestAttachment = 50 * 1024 * 1024;
