import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixedClock } from '#adapters/clock';
import { openFileStore } from '#adapters/file-store';
import { openLedgerFolder } from '#adapters/ledger/ledger-folder';
import { createMemoryFileStore } from '#adapters/memory-file-store';
import { plainDate } from '#shared/domain/plain-date';
import { temporaryFolder } from '#test/support/temporary-folder';

const scan = Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d);
/** By an independent tool: printf '%%PDF-' | sha256sum. */
const scanName = '38523c087796e5d5dd1cf9bad1fb026781a838dd9dd2cf8af58b9f6502a46778';

test.each(['disk', 'memory'] as const)('what was kept comes back unchanged (%s)', async (where) => {
  const folder = await temporaryFolder();
  const store = where === 'disk' ? openFileStore(() => folder) : createMemoryFileStore();
  const pdf = await store.keep(scan, 'application/pdf');
  const text = await store.keep('{"kraj":"Vysočina"}', 'application/json');
  expect([Uint8Array.from(await store.read(pdf)), await store.readText(text), pdf.size, text.size]).toEqual([scan, '{"kraj":"Vysočina"}', 5, 20]);
});

test('a file lies in the folder under the fingerprint of its content, once', async () => {
  const folder = await temporaryFolder();
  const store = openFileStore(() => folder);
  await store.keep(scan, 'application/pdf');
  await store.keep(scan, 'application/pdf');
  expect(await readdir(join(folder, 'files'))).toEqual([`${scanName}.pdf`]);
});

test('a file that is gone is told by its path', async () => {
  const folder = await temporaryFolder();
  const store = openFileStore(() => folder);
  const file = await store.keep(scan, 'application/pdf');
  const path = join(folder, 'files', `${scanName}.pdf`);
  await rm(path);
  await expect(store.read(file)).rejects.toMatchObject({ api: { code: 'stored-file-missing', file: path } });
});

test('a file that was changed behind our back is told, and keeping it again mends it', async () => {
  const folder = await temporaryFolder();
  const store = openFileStore(() => folder);
  const file = await store.keep(scan, 'application/pdf');
  const path = join(folder, 'files', `${scanName}.pdf`);
  await writeFile(path, 'PDF-%');
  await expect(store.read(file)).rejects.toMatchObject({ api: { code: 'stored-file-damaged', file: path } });
  await store.keep(scan, 'application/pdf');
  expect(Uint8Array.from(await readFile(path))).toEqual(scan);
});

test('files of record move with the ledger to a new folder', async () => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  const ledger = openLedgerFolder(first, fixedClock(plainDate(2024, 1, 15)), { remember: async () => undefined });
  await ledger.change((present) => ({ next: present, value: null }));
  const file = await ledger.files.keep(scan, 'application/pdf');
  await writeFile(join(first, 'files', 'note.txt'), 'somebody’s own');
  await ledger.use(second);
  expect([Uint8Array.from(await ledger.files.read(file)), await readdir(join(second, 'files'))]).toEqual([scan, [`${scanName}.pdf`]]);
});
