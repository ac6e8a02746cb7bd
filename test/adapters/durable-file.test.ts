import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDurably } from '#adapters/durable-file';
import { temporaryFolder } from '#test/support/temporary-folder';

test('a file may have as long a name as the system takes, and nothing else is left in its folder', async () => {
  const folder = await temporaryFolder();
  const name = `${'a'.repeat(251)}.pdf`;
  await writeDurably(join(folder, name), 'sken');
  expect([await readdir(folder), await readFile(join(folder, name), 'utf8')]).toEqual([[name], 'sken']);
});
