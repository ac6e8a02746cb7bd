import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fixedClock } from '#adapters/clock';
import { openFolderMemory } from '#adapters/ledger/folder-memory';
import { openLedgerFolder } from '#adapters/ledger/ledger-folder';
import { plainDate } from '#shared/domain/plain-date';
import { adding, revisionsOf } from '#test/support/ledger-changes';
import { temporaryFolder } from '#test/support/temporary-folder';

async function open() {
  const root = await temporaryFolder();
  const memory = openFolderMemory(join(root, 'location.json'));
  const folder = openLedgerFolder(join(root, 'old'), fixedClock(plainDate(2024, 1, 15)), memory);
  await folder.change(adding(1));
  return { root, memory, folder };
}

test('an empty folder receives a copy, and the old one keeps its own', async () => {
  const { root, memory, folder } = await open();
  const target = join(root, 'new');
  await mkdir(target);
  const moved = await folder.use(target);
  await folder.change(adding(2));
  const old = openLedgerFolder(join(root, 'old'), fixedClock(plainDate(2024, 1, 15)), memory);
  expect([moved, revisionsOf(await folder.read()), revisionsOf(await old.read()), await memory.recall()]).toEqual([{ folder: target, outcome: 'copied' }, [1, 2], [1], target]);
});

test('a folder with a ledger is opened as it is', async () => {
  const { root, memory, folder } = await open();
  const other = openLedgerFolder(join(root, 'other'), fixedClock(plainDate(2024, 1, 15)), memory);
  await other.change(adding(9));
  expect([await folder.use(join(root, 'other')), revisionsOf(await folder.read())]).toEqual([{ folder: join(root, 'other'), outcome: 'opened' }, [9]]);
});

test('a damaged ledger, a file, a relative path and a missing folder are refused, and the ledger stays where it is', async () => {
  const { root, folder } = await open();
  const damaged = join(root, 'damaged');
  await mkdir(damaged);
  await writeFile(join(damaged, 'ledger.json'), '{');
  const codes = await Promise.all(
    [damaged, join(damaged, 'ledger.json'), 'somewhere', join(root, 'missing')].map((target) =>
      folder.use(target).catch((error: unknown) => (error as { readonly api: { readonly code: string } }).api.code),
    ),
  );
  expect([codes, folder.location(), revisionsOf(await folder.read())]).toEqual([
    ['storage-corrupt', 'storage-not-a-folder', 'storage-not-a-folder', 'storage-not-a-folder'],
    join(root, 'old'),
    [1],
  ]);
});

test('a damaged ledger can be set aside: it is kept under another name and work goes on with an empty one', async () => {
  const { root, folder } = await open();
  await writeFile(join(root, 'old', 'ledger.json'), '{ damaged');
  const keptAs = await folder.setAside();
  await folder.change(adding(3));
  expect([await readFile(keptAs, 'utf8'), revisionsOf(await folder.read()), (await readdir(join(root, 'old'))).length]).toEqual(['{ damaged', [3], 2]);
});

test('a ledger that can be read is not set aside', async () => {
  const { folder } = await open();
  await expect(folder.setAside()).rejects.toMatchObject({ api: { code: 'storage-healthy' } });
});

test('two ledgers set aside at the same instant are both kept', async () => {
  const { root, folder } = await open();
  const file = join(root, 'old', 'ledger.json');
  await writeFile(file, 'first');
  const first = await folder.setAside();
  await writeFile(file, 'second');
  const second = await folder.setAside();
  expect([await readFile(first, 'utf8'), await readFile(second, 'utf8')]).toEqual(['first', 'second']);
});

test('a ledger that another host set aside a moment ago is not set aside again', async () => {
  const { root, memory, folder } = await open();
  const other = openLedgerFolder(join(root, 'old'), fixedClock(plainDate(2024, 1, 15)), memory);
  await writeFile(join(root, 'old', 'ledger.json'), '{ damaged');
  const results = await Promise.allSettled([folder.setAside(), other.setAside()]);
  expect([results.map(({ status }) => status).sort(), (await readdir(join(root, 'old'))).length]).toEqual([['fulfilled', 'rejected'], 2]);
});

test('a ledger that cannot be read for another reason is not set aside, and the reason is told', async () => {
  const { root, folder } = await open();
  await rm(join(root, 'old'), { recursive: true });
  await expect(folder.setAside()).rejects.toMatchObject({ api: { code: 'storage-unreadable' } });
});

test('changes made while the folder is exchanged are lost in neither', async () => {
  const { root, folder } = await open();
  const target = join(root, 'new');
  await mkdir(target);
  const moving = folder.use(target);
  const changes: Promise<number>[] = [];
  for (let revision = 2; revision < 30; revision += 1) {
    changes.push(folder.change(adding(revision)));
    await nextTurn();
  }
  await Promise.all([moving, ...changes]);
  expect(revisionsOf(await folder.read())).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
});

test.each([
  ['damaged', (root: string) => writeFile(join(root, 'old', 'ledger.json'), '{')],
  ['gone', (root: string) => rm(join(root, 'old'), { recursive: true })],
])('from a ledger that is %s one can go on in an empty folder with an empty ledger', async (_, break_) => {
  const { root, folder } = await open();
  const target = join(root, 'new');
  await mkdir(target);
  await break_(root);
  expect([await folder.use(target), revisionsOf(await folder.read()), await readdir(target)]).toEqual([{ folder: target, outcome: 'started' }, [], ['ledger.json']]);
});
