import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * A text that can be made again from something else, kept in a file until that is deleted. Nothing depends on it, so it is written without
 * flushing; and a disk that will not take it is no failure.
 */
export async function derivedText(path: string, make: () => Promise<string>): Promise<string> {
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return kept;
  const text = await make();
  await keep(path, text).catch(() => undefined);
  return text;
}

/** Whole or not at all: a text cut off by the end of the program would pass for all of it. */
async function keep(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, path);
}
