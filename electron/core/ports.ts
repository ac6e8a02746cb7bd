import type { Ledger } from '#core/ledger';
import type { DocumentContent } from '#shared/documents/block';
import type { AgreementId } from '#shared/domain/agreement';
import type { Table, TableFormat } from '#shared/domain/batch/table';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import type { Workbook } from '#shared/domain/export/workbook';
import type { FactId } from '#shared/domain/life/fact';
import type { AdjustmentId } from '#shared/domain/payments/adjustment';
import type { IssuedOrderId } from '#shared/domain/payments/issued-order';
import type { LearntAccountId } from '#shared/domain/payments/learnt-account';
import type { PaymentId, TakenStatementId } from '#shared/domain/payments/payment';
import type { PaymentRequestId } from '#shared/domain/payments/payment-request';
import type { PlainDate } from '#shared/domain/plain-date';
import type { Preferences } from '#shared/domain/preferences';
import type { AttachmentId, Sha256, StoredFile, StoredType } from '#shared/domain/record';
import type { Certificate, Signatory, SignatureReport } from '#shared/domain/signature';
import type { WordDocument } from '#shared/documents/word/word-document';
import type { ReadZip } from '#shared/formats/zip/zip-fault';

/** A step of the ledger: pure; from the present state to the next one and a value for the caller. */
export type Step<T> = (ledger: Ledger) => { readonly next: Ledger; readonly value: T };

/**
 * Where the ledger lives.
 *
 * Changes are applied one at a time, in the order they were asked for, also among several hosts on one folder. A change
 * is all or nothing: when it resolves, its bytes are on disk (file and folder flushed); when it rejects, nothing moved, in
 * memory or on disk. A step that throws rejects with what it threw. Readers get deeply readonly data. A damaged file and
 * one of a newer version are refused with `storage-corrupt` and `storage-newer` and left untouched; a ledger that was
 * there and is not any more is `storage-unreadable`, never an empty one; other failures of the disk are `storage-*` too.
 */
export type LedgerStore = {
  read(): Promise<Ledger>;
  change<T>(step: Step<T>): Promise<T>;
};

/** What became of a chosen folder: its ledger was opened, it got a copy of the present one, or an empty one; or nothing changed. */
export type FolderOutcome = 'opened' | 'copied' | 'started' | 'unchanged';

/** Files of record beside the ledger, each under the SHA-256 of its content. Failures of the disk are `storage-*`. */
export type FileStore = {
  /** When it resolves, the file is on disk; equal content is kept once. A text is kept as UTF-8. */
  keep(content: Uint8Array | string, type: StoredType): Promise<StoredFile>;
  /** @throws Failure `stored-file-missing`, or `stored-file-damaged` when the content is not what the name says */
  read(file: StoredFile): Promise<Uint8Array>;
  /** As {@link FileStore.read}, of a text. */
  readText(file: StoredFile): Promise<string>;
  /**
   * A text made from a file of record, such as the words of a PDF: made once and kept beside it, from where it may be deleted at any time. Where it
   * cannot be kept, it is made each time.
   * @throws as {@link FileStore.read}, and what `make` throws
   */
  derivedText(file: StoredFile, make: (content: Uint8Array) => Promise<string>): Promise<string>;
};

/** The ledger store together with its place, which can be changed while the application runs. */
export type LedgerFolder = LedgerStore & {
  readonly files: FileStore;
  /** Absolute path of the folder. */
  location(): string;
  /**
   * Moves to another folder: opens the ledger that is there, or copies the present one with its files of record; where the present one cannot be
   * read, an empty one begins. The old folder is left as it was. Changes asked for meanwhile go to the new folder. The
   * choice is remembered for the next start. Fails with `storage-*` and stays where it is.
   */
  use(folder: string): Promise<{ readonly folder: string; readonly outcome: FolderOutcome }>;
  /**
   * The way out of `storage-corrupt` and `storage-newer`: keeps the file under another name and starts an empty ledger.
   * Answers with the path it is kept at, where nothing was before; fails with `storage-healthy` when the ledger can be
   * read, and with the reason when it cannot be read for another one.
   */
  setAside(): Promise<string>;
};

export type PreferencesStore = {
  read(): Promise<Preferences>;
  write(preferences: Preferences): Promise<void>;
};

export type Clock = {
  /** UTC, ISO 8601 with milliseconds. */
  now(): string;
  /** The day in the time zone of the office. */
  today(): PlainDate;
  /** The day of an instant (UTC, ISO 8601), in the same time zone. */
  dayOf(instant: string): PlainDate;
};

export type Ids = {
  agreementId(): AgreementId;
  attachmentId(): AttachmentId;
  factId(): FactId;
  statementId(): TakenStatementId;
  paymentId(): PaymentId;
  adjustmentId(): AdjustmentId;
  learntAccountId(): LearntAccountId;
  requestId(): PaymentRequestId;
  orderId(): IssuedOrderId;
};

/** Bytes that cross the api as text (RFC 4648, section 4). */
export type Base64 = {
  encode(bytes: Uint8Array): string;
  /** Null when the text is no base64 with padding. */
  decode(text: string): Uint8Array | null;
};

export type Log = {
  /** Records a bug with its stack and answers with the number the user can quote. */
  bug(error: unknown): string;
};

/** Where something stands on a page, in points from the top left corner. */
export type Placement = { readonly field: string; readonly page: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type TypesetDocument = {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** How many pages each part of the document takes; they follow each other. */
  readonly partPages: readonly number[];
  readonly anchors: readonly Placement[];
};

/**
 * Sets a document into pages. Equal content and time give equal bytes.
 * @throws Failure `unprintable-characters` naming every character the fonts lack
 */
export type Typesetter = (document: DocumentContent, producedAt: string) => Promise<TypesetDocument>;

/** A file from outside, by the name it has there: failures name it. */
export type NamedFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** A key file and what opens it. */
export type KeyFile = { readonly key: Uint8Array; readonly password: string };

/** Electronic signatures of PDF files. Passwords and keys are used during the call and kept nowhere. */
export type Signing = {
  /** @throws Failure of {@link ApiError} `key-*` */
  describeKey(file: KeyFile): Promise<Certificate>;
  /**
   * The PDF with one signature more, its own bytes unchanged before it.
   * @param at UTC, ISO 8601: the time the signature claims
   * @throws Failure `key-*`, `certificate-*`, `already-signed`, `no-signature-field`, `file-*`, `pdf-encrypted`
   */
  sign(pdf: NamedFile, key: KeyFile, how: { readonly signatory: Signatory; readonly reason: string | null; readonly at: string }): Promise<Uint8Array>;
  /** @throws Failure `file-*`, `pdf-encrypted` */
  verify(pdf: NamedFile): Promise<SignatureReport>;
};

/** Tables in files: CSV and XLSX. */
export type Spreadsheets = {
  /**
   * @param sheet of a workbook; the first one where it is null or not there
   * @throws Failure `file-empty`, `file-damaged`, `table-*`
   */
  read(file: NamedFile, sheet: string | null): Promise<Table>;
  /** A file whose first row is the titles; every cell is text. */
  write(format: TableFormat, table: { readonly sheet: string; readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] }): Promise<Uint8Array>;
  /** A list as an XLSX file with real numbers, amounts and days. @param on the day it is of */
  writeList(list: ExportedTable, on: PlainDate): Promise<Uint8Array>;
  /** A workbook as an XLSX file whose sums are formulas; equal workbooks give equal bytes. */
  writeWorkbook(workbook: Workbook): Promise<Uint8Array>;
};

/** Files of word processors (DOCX). */
export type WordProcessing = {
  /**
   * A document as a file that is edited by its styles, lists and bookmarks. Equal content, time and properties give equal bytes.
   * @param how `producedAt` in UTC, ISO 8601; `properties` are kept in the file by name
   */
  write(content: DocumentContent, how: { readonly producedAt: string; readonly properties: Readonly<Record<string, string>> }): Promise<Uint8Array>;
  /**
   * The texts of a file of any program, tracked changes accepted.
   * @throws Failure `file-empty`, `file-damaged`, `word-file-*`
   */
  read(file: NamedFile): Promise<WordDocument>;
};

/** A file to be packed: its path inside with `/`, and what it holds; a text becomes UTF-8. */
export type PackedFile = { readonly path: string; readonly content: Uint8Array | string };

/** Most members, most bytes of one of them and of all together when they are unpacked. */
export type ArchiveLimits = { readonly members: number; readonly each: number; readonly whole: number };

/** Many files in one (ZIP). */
export type Archives = {
  /** Packs files in their order; equal files give equal bytes. Stored ones keep their bytes as they are. Paths must differ. */
  zip(files: readonly PackedFile[], how?: 'deflated' | 'stored'): Uint8Array;
  /** All files, in the order of the archive; a text is read by `textOfUtf8`. */
  unzip(bytes: Uint8Array, limits: ArchiveLimits): ReadZip<readonly { readonly path: string; readonly bytes: Uint8Array }[]>;
  /** SHA-256 of a content; of a text as UTF-8. */
  readonly fingerprint: (content: Uint8Array | string) => Sha256;
};

/** A text of a document and how much a word in it counts; more is better. */
export type WeighedText = { readonly text: string; readonly weight: number };

/** A full-text index in memory that takes no heed of diacritics and capitals. */
export type TextIndex = {
  /** Adds a document, or puts it in the place of the one of the same id. */
  put(id: string, texts: readonly WeighedText[]): void;
  remove(id: string): void;
  /** Documents that hold, for every word of the query, a word that begins so; the best first, and how many there are in all. */
  find(query: string, limit: number): { readonly ids: readonly string[]; readonly total: number };
};

/** Resolves when the host has done what else waited, so that work of many parts holds up nobody. */
export type Pause = () => Promise<void>;

/** The text layer of a PDF, page after page; empty where it has none, and where the file cannot be read. */
export type PdfText = (pdf: Uint8Array) => Promise<string>;

/** What the application may ask of the desktop; a browser and the command line have none of it. */
export type Desktop = {
  /** Asks where to save and writes the file there; null when the person cancelled. */
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<string | null>;
  /** Writes the file to a temporary folder and opens it in the program for its kind; answers with its path. */
  openFile(name: string, bytes: Uint8Array): Promise<string>;
  chooseFolder(present: string): Promise<string | null>;
  revealFolder(folder: string): Promise<void>;
  /** Asks for a folder to write many files into; null when the person cancelled. */
  chooseTarget(): Promise<string | null>;
  /** Writes a new file into a folder that was chosen so; where the name is taken, under one with a number. Answers with its path. */
  saveInto(folder: string, name: string, bytes: Uint8Array): Promise<string>;
  /** Shows a file that was written in this run in its folder. */
  showFile(path: string): Promise<void>;
};

export type HostKind = 'desktop' | 'browser' | 'command-line';

export type Ports = {
  readonly host: { readonly kind: HostKind; readonly version: string; readonly desktop: Desktop | null };
  readonly ledger: LedgerFolder;
  readonly preferences: PreferencesStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** The name the person has on this workstation, for the history. */
  readonly userName: () => string;
  readonly base64: Base64;
  readonly typeset: Typesetter;
  readonly signing: Signing;
  readonly wordProcessing: WordProcessing;
  readonly spreadsheets: Spreadsheets;
  readonly archives: Archives;
  /** A new index, empty. */
  readonly textIndex: () => TextIndex;
  readonly pdfText: PdfText;
  readonly pause: Pause;
};
