import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { derivedText } from '#adapters/derived-text';
import { copyDurably, writeDurably } from '#adapters/durable-file';
import { errorCodeOf, storageFailure } from '#adapters/storage-failure';
import { Failure } from '#core/failure';
import type { FileStore } from '#core/ports';
import { sha256Schema, type Sha256, type StoredFile, type StoredType } from '#shared/domain/record';

const extensions: Readonly<Record<StoredType, string>> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg', 'application/xml': 'xml', 'application/json': 'json', 'text/plain': 'txt' };

/** The folder of the files of record beside the ledger; the extension is for people who look into it. */
const filesIn = (folder: string): string => join(folder, 'files');
const pathOf = (folder: string, { sha256, type }: Pick<StoredFile, 'sha256' | 'type'>): string => join(filesIn(folder), `${sha256}.${extensions[type]}`);

/** Files of record in a folder. @param folder asked for at every call, for it may be exchanged */
export function openFileStore(folder: () => string): FileStore {
  const answering = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
    const present = folder();
    try {
      return await work(present);
    } catch (error) {
      throw storageFailure(error, present);
    }
  };
  const read = (file: StoredFile) => answering((present) => checked(present, file));
  return {
    keep: (content, type) => answering((present) => keep(present, typeof content === 'string' ? Buffer.from(content, 'utf8') : content, type)),
    read,
    readText: async (file) => Buffer.from(await read(file)).toString('utf8'),
    derivedText: (file, make) => derivedText(join(folder(), 'derived', `${file.sha256}.txt`), async () => make(await read(file))),
  };
}

/** Copies what the other folder has not got yet. */
export async function copyFiles(from: string, to: string): Promise<void> {
  const present = new Set(await namesIn(filesIn(to)));
  for (const name of await namesIn(filesIn(from))) if (!present.has(name)) await copyDurably(join(filesIn(from), name), join(filesIn(to), name));
}

export function fingerprintOf(content: Uint8Array): Sha256 {
  return sha256Schema.parse(createHash('sha256').update(content).digest('hex'));
}

async function keep(folder: string, content: Uint8Array, type: StoredType): Promise<StoredFile> {
  const file: StoredFile = { sha256: fingerprintOf(content), type, size: content.length };
  const path = pathOf(folder, file);
  // What lies there damaged is written anew: these are the bytes it should have.
  if (!(await holds(path, file))) await writeDurably(path, content);
  return file;
}

async function holds(path: string, { size, sha256 }: StoredFile): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  return there?.size === size && fingerprintOf(await readFile(path)) === sha256;
}

async function checked(folder: string, file: StoredFile): Promise<Uint8Array> {
  const path = pathOf(folder, file);
  const content = await readFile(path).catch((error: unknown) => {
    throw errorCodeOf(error) === 'ENOENT' ? new Failure({ code: 'stored-file-missing', file: path }, { cause: error }) : error;
  });
  if (fingerprintOf(content) !== file.sha256) throw new Failure({ code: 'stored-file-damaged', file: path });
  return content;
}

/** Temporary names of writings that were cut off are no files of record. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => /^[0-9a-f]{64}\.[a-z]+$/u.test(name));
}
