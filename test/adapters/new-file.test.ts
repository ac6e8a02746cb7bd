import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeNewFile } from '#adapters/new-file';
import { temporaryFolder } from '#test/support/temporary-folder';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a new file', () => {
  test('never takes the place of another one: a number makes its name free', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'Smlouva.pdf'), 'old');
    const paths = [await writeNewFile(folder, 'Smlouva.pdf', bytes('new')), await writeNewFile(folder, 'Smlouva.pdf', bytes('newer'))];
    expect([paths, await readFile(join(folder, 'Smlouva.pdf'), 'utf8'), await readFile(join(folder, 'Smlouva (3).pdf'), 'utf8')]).toEqual([[join(folder, 'Smlouva (2).pdf'), join(folder, 'Smlouva (3).pdf')], 'old', 'newer']);
  });

  test('of one name written many times at once is there as often', async () => {
    const folder = await temporaryFolder();
    await Promise.all(Array.from({ length: 8 }, (_, order) => writeNewFile(folder, 'a.pdf', bytes(String(order)))));
    const contents = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    expect(contents.sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  });

  test('is refused with the folder where there is none', async () => {
    const folder = join(await temporaryFolder(), 'none');
    await expect(writeNewFile(folder, 'a.pdf', bytes('x'))).rejects.toMatchObject({ api: { code: 'storage-unreadable', folder } });
  });
});
