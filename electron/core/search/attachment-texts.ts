import type { Ports } from '#core/ports';
import type { Agreement } from '#shared/domain/agreement';
import type { Attachment, Sha256, StoredFile } from '#shared/domain/record';

/** Words of attachments, read one file after another beside whatever else goes on. */
export type AttachmentTexts = {
  /** Null while it has not been read. */
  readonly textOf: (file: Sha256) => string | null;
  /** How many files have been read in all. */
  read(): number;
  /** How many attachments of an agreement have been read. */
  readonly readOf: (agreement: Agreement) => number;
  /** Has what is new read; answers at once. */
  readAlso(agreements: readonly Agreement[]): void;
  /** Resolves when nothing waits to be read. */
  settled(): Promise<void>;
  /** How many wait to be read. */
  unread(): number;
};

export function createAttachmentTexts({ ledger, pdfText }: Pick<Ports, 'ledger' | 'pdfText'>): AttachmentTexts {
  const texts = new Map<Sha256, string>();
  const waiting = new Map<Sha256, StoredFile>();
  let reading: Promise<void> = Promise.resolve();

  const readOn = async (): Promise<void> => {
    for (const [sha256, file] of waiting) {
      // A file that is missing or damaged is told where it is opened; here it has no words.
      texts.set(sha256, await ledger.files.derivedText(file, pdfText).catch(() => ''));
      waiting.delete(sha256);
    }
  };

  return {
    textOf: (file) => texts.get(file) ?? null,
    read: () => texts.size,
    readOf: ({ attachments }) => attachments.filter(({ file }) => texts.has(file.sha256)).length,
    readAlso: (agreements) => {
      for (const { file } of agreements.flatMap(({ attachments }) => attachments.filter(isReadable))) if (!texts.has(file.sha256)) waiting.set(file.sha256, file);
      // One after another: a folder may hold many.
      reading = reading.then(readOn);
    },
    settled: () => reading,
    unread: () => waiting.size,
  };
}

/** Pictures have no words. */
const isReadable = ({ file, removedAt }: Attachment): boolean => removedAt === null && file.type === 'application/pdf';
