import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPdfText } from '#adapters/search/pdf-text';
import { openPdfTextThread } from '#composition/threads/open-pdf-text-thread';
import { openTypesetter } from '#composition/open-typesetter';
import { bundle } from '#test/support/host-process';
import { scannedPdf } from '#test/support/scans';
import { testFonts } from '#test/support/test-fonts';
import { sample } from '#test/typesetting/sample';

const worker = bundle('pdf-text-worker');
const aDocument = async () => (await openTypesetter(testFonts)(sample, '2024-01-15T08:00:00.000Z')).pdf;

describe('the thread that reads text layers', () => {
  const textOf = openPdfTextThread(worker);

  it('reads what the host itself would', async () => {
    const pdf = await aDocument();

    expect(await textOf(pdf)).toBe(await openPdfText()(pdf));
  });

  it('finds nothing in a scan and in what is no PDF', async () => {
    expect([await textOf(scannedPdf), await textOf(await readFile(join(import.meta.dirname, 'pdf-text-thread.test.ts')))]).toEqual(['', '']);
  });

  it('leaves the host free meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    await textOf(await aDocument());
    clearInterval(timer);

    expect(ticks).toBeGreaterThan(10);
  });

  it.each([
    ['time', { time: 1, memory: Number.POSITIVE_INFINITY }],
    ['memory', { time: Number.POSITIVE_INFINITY, memory: 1024 ** 2 }],
  ])('gives up a file that takes more %s than it may, and reads the next one', async (_, few) => {
    const bounds = { ...few };
    const bounded = openPdfTextThread(worker, bounds);
    expect(await bounded(await aDocument())).toBe('');

    Object.assign(bounds, { time: 60_000, memory: Number.POSITIVE_INFINITY });
    expect(await bounded(await aDocument())).toContain('Smlouva');
  });

  it('rejects where there is no worker to start', async () => {
    await expect(openPdfTextThread(join(import.meta.dirname, 'nowhere.cjs'))(scannedPdf)).rejects.toThrow(/Cannot find module/u);
  });
});
