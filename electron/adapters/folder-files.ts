import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file of a folder by its name; folders inside it are passed over. */
export async function filesOf(folder: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(async ({ name }) => [name, new Uint8Array(await readFile(join(folder, name)))] as const);
  return Object.fromEntries(await Promise.all(files));
}
