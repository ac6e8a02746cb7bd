import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completeSample, field, openSample, sitDown, typeInto, section, waitUntilSaved, type Clerk } from '#test/support/clerk';
import { png, scannedPdf } from '#test/support/scans';
import { violations } from '#test/support/violations';

let clerk: Clerk;
beforeAll(async () => {
  clerk = await sitDown();
  await openSample(clerk.page);
  await completeSample(clerk.page);
});
afterAll(() => clerk.leave());

const row = (page: Page, name: RegExp) => page.getByRole('navigation', { name: 'Seznam listin' }).getByRole('button', { name });
const storedScan = () => join(clerk.home, 'ledger/files', `${createHash('sha256').update(png).digest('hex')}.png`);

describe('signed paper comes back to a finished agreement', () => {
  test('finishing leads to the records, where the pages of the edition show', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: 'Dokončit' }).click();
    await page.getByRole('button', { name: 'Otevřít Listiny' }).click();
    await page.getByRole('heading', { level: 1, name: 'Listiny: Olomoucký kraj' }).waitFor();
    await page.locator('[data-stale="false"] canvas').first().waitFor();
  });

  test('a scan is chosen, kept under its fingerprint and shown; an empty one is refused by name', async () => {
    const { page } = clerk;
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Přiložit soubor…' }).click()]);
    await chooser.setFiles([
      { name: 'prázdný.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
      { name: 'sken.png', mimeType: 'image/png', buffer: Buffer.from(png) },
    ]);
    await page.getByText('Soubor prázdný.pdf je prázdný').waitFor();
    await page.waitForFunction(() => [...document.images].some(({ alt, naturalWidth }) => alt.includes('sken.png') && naturalWidth > 0));
    expect(Buffer.compare(await readFile(storedScan()), png)).toBe(0);
  });

  test('a scan is dropped onto the window, and its pages show, compressed as scanners compress', async () => {
    const { page } = clerk;
    await page.evaluate((content) => {
      const held = new DataTransfer();
      held.items.add(new File([Uint8Array.from(content)], 'podepsáno.pdf', { type: 'application/pdf' }));
      for (const name of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(name, { dataTransfer: held, bubbles: true, cancelable: true }));
    }, [...scannedPdf]);
    const canvas = page.getByRole('region', { name: 'Stránky: podepsáno.pdf' }).locator('canvas').first();
    await canvas.waitFor();
    const middle = await canvas.evaluate((element: HTMLCanvasElement) => [...(element.getContext('2d')?.getImageData(element.width / 2, element.height / 2, 1, 1).data ?? [])]);
    expect(middle).toEqual([0, 0, 0, 255]);
  });

  test('is accessible', async () => {
    expect(await violations(clerk.page)).toEqual([]);
  });

  test('a copy goes to the downloads of the browser', async () => {
    const { page } = clerk;
    await row(page, /^Smlouva s přílohami/u).click();
    await page.locator('[data-stale="false"] canvas').first().waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
    expect(download.suggestedFilename()).toBe('Smlouva KPBI – Olomoucký kraj – včetně příloh.pdf');
  });

  test('a file that changed on the disk is told of in place of its pages', async () => {
    const { page } = clerk;
    await writeFile(storedScan(), 'something else');
    await row(page, /^sken\.png/u).click();
    await page.getByText('se od uložení změnil').waitFor();
    await writeFile(storedScan(), png);
    await page.getByRole('button', { name: 'Zkusit znovu' }).click();
    await page.getByRole('img', { name: /sken\.png/u }).waitFor();
  });

  test('what was changed since is shown beside what was printed, and leads to its field', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: 'Zpět na smlouvu' }).click();
    await page.getByRole('button', { name: 'Vrátit do rozpracování' }).click();
    await page.getByRole('button', { name: 'Dokončit' }).waitFor();
    await typeInto(section(page, 'Příspěvek a platby'), { 'Roční příspěvek': '70 000' });
    await waitUntilSaved(page);
    await page.getByRole('button', { name: 'Listiny (3)' }).click();
    await page.getByRole('button', { name: 'Porovnat s dnešními údaji' }).click();
    const line = page.getByRole('row', { name: /^Roční příspěvek/u });
    await line.waitFor();
    const cells = await line.getByRole('cell').allInnerTexts();
    await line.getByRole('link').click();
    const amount = field(page, 'Příspěvek a platby', 'Roční příspěvek');
    await amount.waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') === 'contribution.annualAmount');
    expect([cells, clerk.complaints]).toEqual([['60\u00a0000\u00a0Kč', '70\u00a0000\u00a0Kč'], []]);
  });
});
