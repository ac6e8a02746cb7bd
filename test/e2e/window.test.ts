import { readFile, rename, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { field, openSample, section, sitDown, typeInto, waitUntilSaved, type Clerk } from '#test/support/clerk';
import { violations } from '#test/support/violations';

let clerk: Clerk;
beforeEach(async () => {
  clerk = await sitDown();
});
afterEach(() => clerk.leave());

test('what was typed can be taken back and done again from the keyboard', async () => {
  const { page } = clerk;
  await openSample(page);
  const symbol = field(page, 'Příspěvek a platby', 'Variabilní symbol');
  await symbol.click();
  await symbol.pressSequentially('2024071');
  await page.keyboard.press('Control+Z');
  const undone = await symbol.inputValue();
  await page.keyboard.press('Control+Y');
  expect([undone, await symbol.inputValue()]).toEqual(['', '2024071']);
});

test('the pages follow the keys, keep their scroll position, and are never old while shown as current', async () => {
  const { page } = clerk;
  await openSample(page);
  const pages = page.locator('[data-stale]');
  await pages.evaluate((frame) => frame.scrollTo({ top: 900 }));
  await typeInto(section(page, 'Trvání'), { 'Výpovědní doba': '7' });
  await page.locator('[data-stale="false"]').waitFor();
  await page.getByRole('button', { name: /^Trvání/u }).waitFor();
  await pages.evaluate((frame) => frame.scrollTo({ top: 900 }));
  await typeInto(section(page, 'Příspěvek a platby'), { 'Specifický symbol': '42' });
  expect(await pages.getAttribute('data-stale')).toBe('true');
  await page.locator('[data-stale="false"]').waitFor();
  expect(await pages.evaluate((frame) => frame.scrollTop > 0)).toBe(true);
});

test('an entry of what is missing leads to its field', async () => {
  const { page } = clerk;
  await openSample(page);
  await page.getByRole('button', { name: /^Chybí \d+ údajů/u }).click();
  await page.getByRole('menuitem', { name: /výpovědní/u }).or(page.getByRole('button', { name: /výpovědní/u })).first().click();
  await page.waitForFunction(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') === 'notice.months');
});

test('a draft is deleted with one click and comes back with another', async () => {
  const { page } = clerk;
  await openSample(page);
  await page.getByRole('link', { name: 'Smlouvy' }).first().click();
  await page.getByRole('row', { name: /Olomoucký kraj/u }).click();
  await page.getByRole('button', { name: 'Smazat' }).click();
  await page.getByRole('row', { name: /Olomoucký kraj/u }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Zpět', exact: true }).click();
  await page.getByRole('row', { name: /Olomoucký kraj/u }).waitFor();
});

test('the list finds without diacritics', async () => {
  const { page } = clerk;
  await openSample(page);
  await page.getByRole('link', { name: 'Smlouvy' }).first().click();
  const search = page.getByRole('searchbox', { name: /v seznamu/u });
  await search.fill('olomoucky');
  await page.getByRole('row', { name: /Olomoucký kraj/u }).waitFor();
  await search.fill('liberecky');
  await page.getByRole('row', { name: /Olomoucký kraj/u }).waitFor({ state: 'detached' });
});

test('a damaged ledger is told as such, left untouched, and can be set aside', async () => {
  const { page, home } = clerk;
  const file = join(home, 'ledger/ledger.json');
  await mkdir(join(home, 'ledger'), { recursive: true });
  await writeFile(file, '{ damaged');
  await page.reload();
  await page.getByText(/poškozen/u).first().waitFor();
  const untouched = await readFile(file, 'utf8');
  await page.getByRole('button', { name: /stranou|odložit/iu }).click();
  await page.getByRole('button', { name: 'Nová smlouva' }).waitFor();
  expect(untouched).toBe('{ damaged');
});

test('while the folder cannot be written, the window says so, keeps the text and saves it later', async () => {
  const { page, home } = clerk;
  await openSample(page);
  const [folder, aside] = [join(home, 'ledger'), join(home, 'aside')];
  await rename(folder, aside);
  await writeFile(folder, 'in the way');
  await typeInto(section(page, 'Trvání'), { 'Výpovědní doba': '3' });
  await page.getByText(/^Neuloženo/u).first().waitFor();
  await rename(folder, join(home, 'blocker'));
  await rename(aside, folder);
  await waitUntilSaved(page);
  expect(await readFile(join(folder, 'ledger.json'), 'utf8')).toContain('"months":3');
});

describe('every place is accessible', () => {
  const places = ['#/', '#/smlouvy', '#/smlouvy/hromadne', '#/smlouvy/dokumenty', '#/kalendar', '#/kraje', '#/kraje/CZ071', '#/nastaveni'] as const;
  const ofAgreement = ['pisemnosti', 'spis', 'listiny', 'historie', 'prubeh', 'registr'] as const;

  test.each(['light', 'dark'] as const)('in %s colours', async (colorScheme) => {
    const { page } = clerk;
    await page.emulateMedia({ colorScheme });
    await openSample(page);
    const found = [...(await violations(page))];
    const agreement = page.url();
    for (const place of [...places.map((each) => new URL(each, agreement).href), ...ofAgreement.map((each) => `${agreement}/${each}`)]) {
      await page.goto(place);
      await page.getByRole('heading').first().waitFor();
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
  });
});

test('the tabulator stops at nothing hidden, on a page with tabs or with a menu open', async () => {
  const { page } = clerk;
  await openSample(page);
  await page.getByRole('button', { name: 'Spis', exact: true }).click();
  await page.getByRole('menu').waitFor();
  const behindMenu = await tabStops(page, 3);
  await page.goto(new URL('#/smlouvy/hromadne', page.url()).href);
  await page.getByRole('tab').first().waitFor();
  const stops = [...behindMenu, ...(await tabStops(page, 30))];
  expect([stops.filter(({ hidden }) => hidden), stops.some(({ role }) => role === 'tab')]).toEqual([[], true]);
});

type Stop = { readonly role: string | null; readonly hidden: boolean };

/** Where the focus is after each press of the tabulator. */
async function tabStops(page: Page, presses: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => ({ role: document.activeElement?.getAttribute('role') ?? null, hidden: document.activeElement?.closest('[aria-hidden="true"]') !== null })));
  }
  return stops;
}
