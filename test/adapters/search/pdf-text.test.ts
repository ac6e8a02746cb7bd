import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileStore } from '#adapters/file-store';
import { openPdfText } from '#adapters/search/pdf-text';
import { scannedPdf } from '#test/support/scans';
import { createTestClient } from '#test/support/application';
import { temporaryFolder } from '#test/support/temporary-folder';
import { valueOf } from '#test/support/value-of';

const textOf = openPdfText();

async function aPdf(): Promise<Uint8Array> {
  const client = createTestClient();
  const { id } = valueOf(await client.sample.load({}));
  return Buffer.from(valueOf(await client.documents.render({ id, kind: 'agreement' })).pdf, 'base64');
}

describe('the text layer of a PDF', () => {
  it('is read in the order of its pages, words broken at line ends whole again', async () => {
    const text = (await textOf(await aPdf())).replace(/\s+/gu, ' ');

    expect(text).toMatch(/^Smlouva o spolupráci.*Čl\. I .*Čl\. X /u);
    expect(text).not.toMatch(/\p{L}- \p{Ll}/u);
  });

  it('leaves the bytes to whoever gave them', async () => {
    const bytes = await aPdf();
    await textOf(bytes);

    expect(bytes.length).toBeGreaterThan(1000);
  });

  it.each([
    ['a scan', scannedPdf],
    ['no PDF', Buffer.from('nothing of the kind')],
    ['an empty file', new Uint8Array()],
  ])('of %s is empty', async (_, bytes) => {
    expect(await textOf(bytes)).toBe('');
  });

  it('of a file cut off is what can be read of it, and no failure', async () => {
    const bytes = await aPdf();

    expect(typeof (await textOf(bytes.subarray(0, bytes.length / 2)))).toBe('string');
  });
});

describe('a text made from a file of record', () => {
  it('is made once, kept beside the file, and made again when it was deleted', async () => {
    const folder = await temporaryFolder();
    const file = await openFileStore(() => folder).keep('obsah', 'application/json');
    let made = 0;
    const derive = () => openFileStore(() => folder).derivedText(file, async (content) => `${(made += 1)}: ${Buffer.from(content).toString()}`);
    expect([await derive(), await derive()]).toEqual(['1: obsah', '1: obsah']);

    const [kept = ''] = await readdir(join(folder, 'derived'));
    expect(await readFile(join(folder, 'derived', kept), 'utf8')).toBe('1: obsah');
    await rm(join(folder, 'derived', kept));
    expect(await derive()).toBe('2: obsah');
  });
});
