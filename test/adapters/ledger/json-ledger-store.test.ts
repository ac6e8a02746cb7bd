import { rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJsonLedgerStore } from '#adapters/ledger/json-ledger-store';
import { adding, revisionsOf } from '#test/support/ledger-changes';
import { temporaryFolder } from '#test/support/temporary-folder';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no failure',
    (error: unknown) => (error as { readonly api?: { readonly code: string } }).api?.code ?? error,
  );

test('a change is on disk when it resolves, and nothing else is left in the folder', async () => {
  const folder = await temporaryFolder();
  await openJsonLedgerStore(folder).change(adding(7));
  expect([revisionsOf(await openJsonLedgerStore(folder).read()), await readdir(folder)]).toEqual([[7], ['ledger.json']]);
});

test('two hosts on one folder lose none of each other’s changes', async () => {
  const folder = await temporaryFolder();
  const [left, right] = [openJsonLedgerStore(folder), openJsonLedgerStore(folder)];
  await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? left : right).change(adding(index))));
  const seen = await Promise.all([left, right].map(async (host) => [...revisionsOf(await host.read())].sort((a, b) => a - b)));
  const all = Array.from({ length: 20 }, (_, index) => index);
  expect(seen).toEqual([all, all]);
});

test('reading makes neither folder nor file', async () => {
  const folder = join(await temporaryFolder(), 'not', 'yet');
  await openJsonLedgerStore(folder).read();
  expect(await codeOf(readdir(folder))).toMatchObject({ code: 'ENOENT' });
});

test.each([
  ['half a file', '{"version":1,"office":', 'storage-corrupt'],
  ['an empty file', '', 'storage-corrupt'],
  ['null', 'null', 'storage-corrupt'],
  ['a mere zero', '0', 'storage-corrupt'],
  ['another program’s JSON', '{"name":"x"}', 'storage-corrupt'],
  ['a valid shell with wrong content', '{"version":1,"office":{},"parties":[],"agreements":[]}', 'storage-corrupt'],
  ['a newer version', '{"version":99}', 'storage-newer'],
])('%s is refused and left untouched', async (_, text, code) => {
  const folder = await temporaryFolder();
  const path = join(folder, 'ledger.json');
  await writeFile(path, text);
  const store = openJsonLedgerStore(folder);
  expect([await codeOf(store.read()), await codeOf(store.change(adding(1))), await readFile(path, 'utf8')]).toEqual([code, code, text]);
});

test('a file where the folder should be is refused', async () => {
  const file = join(await temporaryFolder(), 'occupied');
  await writeFile(file, 'mine');
  expect([await codeOf(openJsonLedgerStore(file).change(adding(1))), await readFile(file, 'utf8')]).toEqual(['storage-not-a-folder', 'mine']);
});

test('when writing fails, memory and disk stay as they were, and the next change succeeds', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'ledger.json');
  const store = openJsonLedgerStore(folder);
  await store.change(adding(1));
  // A folder in the place of the file: nothing can be renamed onto it, by root either.
  await rename(path, join(folder, 'aside.json'));
  await mkdir(path);
  const refused = await codeOf(store.change(adding(2)));
  await rm(path, { recursive: true });
  await rename(join(folder, 'aside.json'), path);
  await store.change(adding(3));
  expect([refused, revisionsOf(await store.read()), revisionsOf(await openJsonLedgerStore(folder).read())]).toEqual(['storage-unreadable', [1, 3], [1, 3]]);
});

test('a folder that vanishes while the application runs is told, never taken for an empty ledger, and is as it was when it is back', async () => {
  const root = await temporaryFolder();
  const [folder, aside] = [join(root, 'ledger'), join(root, 'aside')];
  const store = openJsonLedgerStore(folder);
  await store.change(adding(1));
  await rename(folder, aside);
  const refused = [await codeOf(store.read()), await codeOf(store.change(adding(2)))];
  const made = await readdir(root);
  await rename(aside, folder);
  await store.change(adding(3));
  expect([refused, made, revisionsOf(await store.read())]).toEqual([['storage-unreadable', 'storage-unreadable'], ['aside'], [1, 3]]);
});

test('a ledger that must be there is not begun anew where it is not', async () => {
  const root = await temporaryFolder();
  const store = openJsonLedgerStore(join(root, 'gone'), true);
  expect([await codeOf(store.read()), await codeOf(store.change(adding(1))), await readdir(root)]).toEqual(['storage-unreadable', 'storage-unreadable', []]);
});

test('a host that lost its lock while it slept does not write over what another host wrote', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'ledger.json');
  const [sleeper, other] = [openJsonLedgerStore(folder), openJsonLedgerStore(await temporaryFolder())];
  await sleeper.change(adding(1));
  await other.change(adding(9));
  const written = JSON.stringify({ version: 1, ...(await other.read()) });
  const late = sleeper.change((ledger) => {
    rmSync(join(folder, 'ledger.lock'), { recursive: true });
    writeFileSync(path, written);
    return adding(2)(ledger);
  });
  expect([await codeOf(late), await readFile(path, 'utf8'), await readdir(folder), revisionsOf(await sleeper.read())]).toEqual(['storage-busy', written, ['ledger.json'], [9]]);
});
