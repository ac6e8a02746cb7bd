import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { factSchema } from '#shared/domain/life/fact';
import { call, completeSample, goTo, openSample, sitDown, type Clerk } from '#test/support/clerk';
import { violations } from '#test/support/violations';

let clerk: Clerk;
beforeEach(async () => {
  clerk = await sitDown();
});
afterEach(() => clerk.leave());

/** The sample, finished and signed by both parties: it waits to be published. */
async function concludeSample(page: Page): Promise<void> {
  await openSample(page);
  await completeSample(page);
  const id = /smlouvy\/(?<id>[^/?]+)/u.exec(page.url())?.groups?.['id'];
  await call(page, 'agreements.finish', { id });
  for (const by of ['coordinator', 'region']) await call(page, 'life.record', { id, fact: factSchema.parse({ kind: 'signed', by, signatory: null, place: null, on: '2024-02-05', note: null }) });
}


const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ') ?? '');

test('the map is walked by arrows, shows where one is, and Enter opens the agreement of the region', async () => {
  const { page } = clerk;
  await concludeSample(page);
  await goTo(page, '#/');
  const map = page.getByRole('group', { name: 'Mapa krajů podle stavu smlouvy' });
  await map.getByRole('button', { name: /^Pardubický kraj/u }).focus();
  await page.keyboard.press('ArrowRight');
  const name = await focusedName(page);
  const outlined = await map.locator('> path').count();
  await page.keyboard.press('Enter');
  await page.locator('[data-stale="false"] canvas').first().waitFor();
  expect([name, outlined, new URL(page.url()).hash]).toEqual([expect.stringMatching(/^Olomoucký kraj: (?:uzavřeno|zrušeno)/u), 1, expect.stringMatching(/^#\/smlouvy\/./u)]);
});

test('the calendar is walked by keys and remembers the day over a visit elsewhere', async () => {
  const { page } = clerk;
  await concludeSample(page);
  await goTo(page, '#/kalendar?den=2024-02-29');
  await page.getByRole('gridcell', { name: /^čtvrtek 29\.\s2\. 2024/u }).focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-day') === '2024-03-30');
  await page.keyboard.press('ArrowLeft');
  const name = await focusedName(page);
  await page.getByRole('link', { name: 'Smlouvy' }).first().click();
  await page.getByRole('row', { name: /Olomoucký/u }).waitFor();
  await page.goBack();
  await page.getByRole('region', { name: /^pátek 29/u }).waitFor();
  expect([name, new URL(page.url()).hash]).toEqual(['pátek 29. 3. 2024, státní svátek', '#/kalendar?den=2024-03-29']);
});

test('deadlines are taken to Outlook as a file', async () => {
  const { page } = clerk;
  await concludeSample(page);
  await goTo(page, '#/kalendar');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Uložit pro Outlook (.ics)' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect([download.suggestedFilename(), text.startsWith('BEGIN:VCALENDAR\r\n')]).toEqual(['Termíny smluv KPBI.ics', true]);
});

describe('what is shown is accessible', () => {
  test.each([
    ['the overview with its map in forced colours', '#/', 'active'],
    ['the calendar in forced colours', '#/kalendar', 'active'],
    ['the overview with its map', '#/', 'none'],
    ['the list narrowed to what waits to be published', '#/smlouvy?stav=to-publish', 'none'],
  ] as const)('%s', async (_what, address, forcedColors) => {
    const { page } = clerk;
    await concludeSample(page);
    await page.emulateMedia({ forcedColors });
    await goTo(page, address);
    // Forced colours are the person's own; the check reads those that were forced away.
    expect(await violations(page, { without: forcedColors === 'active' ? ['color-contrast'] : [] })).toEqual([]);
  });
});
