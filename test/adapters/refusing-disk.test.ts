import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openJsonLedgerStore } from '#adapters/ledger/json-ledger-store';
import { adding, revisionsOf, withAgreement } from '#test/support/ledger-changes';
import { temporaryFolder } from '#test/support/temporary-folder';

/** Small file systems of their own can be mounted by root on Linux only. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

async function mountedFolder(options: string): Promise<string> {
  const folder = await temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

test.runIf(canMount)('a full disk is told as such, and the ledger that was there stands', async () => {
  const folder = await mountedFolder('size=96k');
  const store = openJsonLedgerStore(folder);
  await store.change(adding(1));
  const before = await readFile(join(folder, 'ledger.json'), 'utf8');
  const tooMuch = store.change((ledger) => ({ next: Array.from({ length: 60 }, (_, index) => index + 2).reduce(withAgreement, ledger), value: undefined }));
  await expect(tooMuch).rejects.toMatchObject({ api: { code: 'storage-full', folder } });
  expect([await readFile(join(folder, 'ledger.json'), 'utf8'), revisionsOf(await store.read())]).toEqual([before, [1]]);
});

test.runIf(canMount)('a folder that may only be read is told as such, and can still be read', async () => {
  const folder = await mountedFolder('size=1m');
  const store = openJsonLedgerStore(folder);
  await store.change(adding(1));
  execFileSync('mount', ['-o', 'remount,ro', folder]);
  await expect(store.change(adding(2))).rejects.toMatchObject({ api: { code: 'storage-not-writable', folder } });
  expect(revisionsOf(await store.read())).toEqual([1]);
});
