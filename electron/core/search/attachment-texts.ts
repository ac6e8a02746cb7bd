import type { Ports } from '#core/ports';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import type { Attachment, Sha256, StoredFile } from '#shared/domain/record';
import { folded } from '#shared/domain/search/words';

/** What an attachment says, and the same as searching sees it: folding it anew for every key would take too long. */
export type AttachmentText = { readonly text: string; readonly folded: string };

/** Words of attachments, read one file after another beside whatever else goes on. */
export type AttachmentTexts = {
  /** Null while it has not been read. */
  readonly textOf: (file: Sha256) => AttachmentText | null;
  /** Has what is new of agreements read; answers at once. */
  readAlso(agreements: readonly Agreement[]): void;
  /** Resolves when nothing waits to be read. */
  settled(): Promise<void>;
  /** How many files wait to be read. */
  unread(): number;
  /** How many have been read and hold no words: scans without a text layer, and what could not be read. */
  wordless(): number;
};

/** A file that is attached, and to which agreements. */
type Waiting = { readonly file: StoredFile; readonly owners: Set<AgreementId> };

/** @param onRead told whose words there are more of */
export function createAttachmentTexts({ ledger, pdfText }: Pick<Ports, 'ledger' | 'pdfText'>, onRead: (owners: readonly AgreementId[]) => void): AttachmentTexts {
  const texts = new Map<Sha256, AttachmentText>();
  const waiting = new Map<Sha256, Waiting>();
  let reading: Promise<void> = Promise.resolve();

  const readOn = async (): Promise<void> => {
    for (const [sha256, { file, owners }] of waiting) {
      // A file that is missing or damaged is told where it is opened; here it has no words.
      const text = await ledger.files.derivedText(file, pdfText).catch(() => '');
      texts.set(sha256, { text, folded: folded(text) });
      waiting.delete(sha256);
      if (text !== '') onRead([...owners]);
    }
  };

  const wait = (id: AgreementId, file: StoredFile): void => {
    const { owners } = waiting.get(file.sha256) ?? { owners: new Set() };
    waiting.set(file.sha256, { file, owners: owners.add(id) });
  };

  return {
    textOf: (file) => texts.get(file) ?? null,
    readAlso: (agreements) => {
      for (const { id, attachments } of agreements) for (const { file } of attachments.filter(isReadable)) if (!texts.has(file.sha256)) wait(id, file);
      // One after another: a folder may hold many.
      if (waiting.size > 0) reading = reading.then(readOn);
    },
    settled: () => reading,
    unread: () => waiting.size,
    wordless: () => [...texts.values()].filter(({ text }) => text === '').length,
  };
}

/** Pictures have no words. */
const isReadable = ({ file, removedAt }: Attachment): boolean => removedAt === null && file.type === 'application/pdf';
