import { ownPageOf } from '#data/own-page';
import { isrsNamespace } from '#shared/formats/isrs/isrs';

/** What a dropped file is: a bank statement, an answer of the register of contracts, or neither as far as its beginning tells. */
export type DroppedKind = 'statement' | 'answer' | 'unknown';

/** So much of a file tells its kind, in bytes: tables of banks begin with lines that are no table. */
const headLength = 64 * 1024;

/** Tells a dropped file by its beginning; its name counts only where it can mean nothing else. */
export async function droppedKind(file: File): Promise<DroppedKind> {
  if (ownPageOf(file) === 'statements') return 'statement';
  const head = await headOf(file);
  if (new TextDecoder().decode(head).includes(isrsNamespace)) return 'answer';
  // Reading statements is much code, and not needed to show a page.
  const { readStatementFile } = await import('#shared/formats/statements/read-statement-file');
  return readStatementFile(head, { fileName: file.name }).format === null ? 'unknown' : 'statement';
}

/** Nothing of a file that cannot be read: who takes it tells so. */
async function headOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}

/** The first bank statement among dropped files; null where none is. */
export async function statementAmong(files: readonly File[]): Promise<File | null> {
  for (const file of files) if ((await droppedKind(file)) === 'statement') return file;
  return null;
}
