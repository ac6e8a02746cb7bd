import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { throwawayKey } from '#signing/throwaway-key';
import { completeSample, openSample, sitDown, type Clerk } from '#test/support/clerk';
import { violations } from '#test/support/violations';

let clerk: Clerk;
beforeAll(async () => {
  clerk = await sitDown();
  const { page } = clerk;
  await openSample(page);
  await completeSample(page);
  await page.getByRole('button', { name: 'Dokončit' }).click();
  await page.getByRole('button', { name: 'Otevřít Listiny' }).click();
  await page.getByRole('heading', { level: 1, name: 'Listiny: Olomoucký kraj' }).waitFor();
});
afterAll(() => clerk.leave());

const ours = { commonName: 'Ing. Jiří Ťuhýk', organization: 'Kraj Vysočina' };
const theirs = { commonName: 'Mgr. Žofie Říčná', organization: 'Olomoucký kraj' };
const passwords: string[] = [];

test('both parties sign a finished agreement in turn, and both signatures are intact', async () => {
  const { page, home } = clerk;
  await page.getByRole('button', { name: 'Podepsat…' }).click();
  await sign(page, ours);
  await page.getByText('Jeden podpis, neporušený').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
  await download.saveAs(join(home, 'od koordinátora.pdf'));
  await page.getByRole('button', { name: 'Podepsat…' }).click();
  await sign(page, theirs);
  await page.getByText('Dva podpisy, oba neporušené').waitFor();
  await page.getByRole('button', { name: 'Podrobnosti podpisu' }).click();
  const cards = page.getByRole('list', { name: 'Podpisy v pořadí, v jakém vznikly' }).getByRole('article');
  expect(await cards.getByRole('heading').allInnerTexts()).toEqual(['Ing. Jiří Ťuhýk, Kraj Vysočina', 'Mgr. Žofie Říčná, Olomoucký kraj']);
});

test('a file the other party signed is signed here as well, and saved', async () => {
  const { page, home } = clerk;
  await page.goto(new URL('#/podpisy', page.url()).href);
  await choose(page, page, 'Vybrat PDF…', join(home, 'od koordinátora.pdf'));
  await page.getByText('Jeden podpis, neporušený').waitFor();
  await page.getByRole('button', { name: 'Podepsat tento soubor…' }).click();
  await sign(page, theirs);
  await page.getByText('Podepsaný soubor je zatím jen v tomto okně.').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Uložit podepsaný soubor' }).click()]);
  await download.saveAs(join(home, 'od obou.pdf'));
  await choose(page, page, 'Vybrat jiné PDF…', join(home, 'od obou.pdf'));
  await page.getByRole('heading', { name: 'od obou.pdf' }).waitFor();
  await page.getByText('Dva podpisy, oba neporušené').waitFor();
  await page.locator('[data-stale="false"] canvas').first().waitFor();
  expect([await violations(page), clerk.complaints]).toEqual([[], []]);
});

test('a dialog that was closed leaves nothing of the window hidden from screen readers', async () => {
  const { page } = clerk;
  await page.keyboard.press('F1');
  // Fluent hides the rest of the window a moment after its dialog has come.
  await page.locator('#root[aria-hidden="true"]').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Podpisy v PDF' }).waitFor();
});

test('the dialog of signing is accessible', async () => {
  const { page, home } = clerk;
  await choose(page, page, 'Vybrat jiné PDF…', join(home, 'od koordinátora.pdf'));
  await page.getByRole('button', { name: 'Podepsat tento soubor…' }).click();
  await openKey(page, ours);
  const found = await violations(page);
  await page.keyboard.press('Escape');
  expect(found).toEqual([]);
});

test('no password is left on the disk', async () => {
  const written = await readFile(join(clerk.home, 'ledger/ledger.json'), 'utf8');
  expect(passwords.filter((password) => written.includes(password))).toEqual([]);
});

type Holder = typeof ours;

async function sign(page: Page, holder: Holder): Promise<void> {
  await openKey(page, holder);
  await page.getByRole('button', { name: 'Podepsat', exact: true }).click();
}

/** Chooses a new key in the dialog and has its certificate shown. */
async function openKey(page: Page, { commonName, organization }: Holder): Promise<void> {
  const { p12, password } = await throwawayKey({ commonName, organization, issuerName: 'Zkušební autorita, které nikdo nevěří', validFrom: '2020-01-01T00:00:00Z', validTo: '2099-01-01T00:00:00Z' });
  passwords.push(password);
  const file = join(clerk.home, 'klíč.p12');
  await writeFile(file, p12);
  const dialog = page.getByRole('dialog', { name: 'Podepsat elektronicky' });
  await choose(page, dialog, /^Vybrat soubor…/u, file);
  await dialog.getByRole('textbox', { name: 'Heslo k souboru' }).fill(password);
  await page.keyboard.press('Enter');
  await dialog.getByRole('region', { name: 'Certifikát, kterým podepíšete' }).getByText(commonName).waitFor();
}

async function choose(page: Page, place: Pick<Page, 'getByRole'>, button: string | RegExp, file: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), place.getByRole('button', { name: button }).click()]);
  await chooser.setFiles(file);
}
