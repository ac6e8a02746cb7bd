import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, completeSample, goTo, openSample, sitDown, type Clerk } from '#test/support/clerk';
import { violations } from '#test/support/violations';
import { aboFile, aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';

let clerk: Clerk;
beforeAll(async () => {
  clerk = await sitDown();
  const { page, home } = clerk;
  await openSample(page);
  await completeSample(page);
  await concludeOpened(page);
  await writeFile(join(home, 'vypis.gpc'), aboFile(aHeader(), anEntry({ variable: '0002024071', name: 'OLOMOUCKÝ KRAJ' })));
  await writeFile(join(home, 'brezen.gpc'), aboFile(aHeader({ number: '003', openedOn: '290224', closedOn: '310324', opening: '00000017000000+', closing: '00000023000000+' }), anEntry({ bookedOn: '150324', valueOn: '150324' })));
  await writeFile(join(home, 'vadny.gpc'), aboFile(aHeader(), anEntry({ amount: '00000600000X' })));
});
afterAll(() => clerk.leave());

async function concludeOpened(page: Page): Promise<void> {
  const id = /smlouvy\/(?<id>[^/?]+)/u.exec(page.url())?.groups?.['id'];
  for (const by of ['region', 'coordinator']) await call(page, 'life.record', { id, fact: { kind: 'signed', by, signatory: null, place: null, on: '2024-01-05', note: null } });
  await call(page, 'life.record', { id, fact: { kind: 'published', record: null, version: null, link: null, at: null, on: '2024-01-08', note: null } });
  await page.reload();
}

async function choose(page: Page, file: string): Promise<void> {
  await page.getByLabel('Načíst výpis…').last().setInputFiles(join(clerk.home, file));
}

describe('a statement', () => {
  test('that cannot be read whole is told by line and place, and nothing of it can be taken over', async () => {
    const { page } = clerk;
    await goTo(page, '#/platby/vypisy');
    await choose(page, 'vadny.gpc');
    await page.getByText('Řádek 2, znak 60').waitFor();
    expect(await page.getByRole('button', { name: /^Převzít/u }).count()).toBe(0);
    await page.getByRole('button', { name: 'Zavřít', exact: true }).click();
  });

  test('is taken over by Enter, and the contribution is paid', async () => {
    const { page } = clerk;
    await choose(page, 'vypis.gpc');
    await page.getByRole('heading', { name: 'Jisté (1)' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Převzata 1 platba.').waitFor();
    await goTo(page, '#/platby');
    await page.getByRole('button', { name: /Zaplaceno/u }).first().click();
    await page.getByText('Uhrazeno 15. 1. 2024', { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('is told not to follow the last one where a statement between them is missing', async () => {
    const { page } = clerk;
    await goTo(page, '#/platby/vypisy');
    await choose(page, 'brezen.gpc');
    await page.getByText(/poslední převzatý výpis končí 31\.\s1\.\s2024 zůstatkem 160\s000,00\sKč, tento začíná 29\.\s2\.\s2024 zůstatkem 170\s000,00\sKč/u).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Nepřevzít' }).click();
  });

  test('shows in the charts, and a bar leads to its payment', async () => {
    const { page } = clerk;
    for (const view of ['projekt', 'vcasnost', 'roky', 'mesice']) {
      await goTo(page, `#/platby/grafy?graf=${view}&rok=2024`);
      await page.locator('figure svg').or(page.getByText('Všechny příspěvky přišly včas.')).first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.getByRole('link', { name: /^leden 2024, Přijato: 60.000.Kč$/u }).press('Enter');
    await page.getByRole('row', { name: /OLOMOUCKÝ KRAJ/u }).waitFor();
  });

  test('stands in the closing report of its year, which is printed on sheets that lie on their side', async () => {
    const { page } = clerk;
    await goTo(page, '#/platby/uzaverka?rok=2024');
    await page.getByRole('button', { name: 'Závěrečná zpráva…' }).click();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Vytisknout' }).click();
    await page.locator('.printed-pages img.lying').first().waitFor({ state: 'attached' });
    const sheets = (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))).getPages();
    expect(sheets.filter((sheet) => sheet.getWidth() < sheet.getHeight())).toEqual([]);
    expect(sheets.length).toBeGreaterThan(1);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.getByRole('button', { name: 'Zavřít', exact: true }).click();
  });

  test('that comes again adds nothing', async () => {
    const { page } = clerk;
    await goTo(page, '#/platby/vypisy');
    await choose(page, 'vypis.gpc');
    await page.getByText('Už převzaté dříve (1)').waitFor();
    expect(await page.getByRole('heading', { name: /^(?:Jisté|Ke kontrole)/u }).count()).toBe(0);
    await page.getByRole('button', { name: 'Nepřevzít' }).click();
  });

  test('that comes again after another one is told to bring nothing new, and the other one is not offered to be taken back', async () => {
    const { page } = clerk;
    await choose(page, 'brezen.gpc');
    await page.getByRole('button', { name: /^Převzít/u }).click();
    await page.getByRole('row', { name: /brezen\.gpc/u }).waitFor();
    await choose(page, 'vypis.gpc');
    await page.getByRole('button', { name: /^Převzít/u }).click();
    const notice = page.getByText('Výpis byl převzatý už dříve, nic nového se nezapsalo.').locator('xpath=..');
    await notice.waitFor();
    expect(await notice.getByText('Vzít zpět').count()).toBe(0);
    await page.getByRole('row', { name: /brezen\.gpc/u }).getByRole('button', { name: 'Vzít zpět' }).click();
    await page.getByRole('row', { name: /brezen\.gpc/u }).waitFor({ state: 'detached' });
  });

  test('chosen while another one is being taken over stays open when that is done', async () => {
    const { page } = clerk;
    await page.route('**/api/statements.take', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await choose(page, 'brezen.gpc');
    const taken = page.waitForResponse('**/api/statements.take');
    await page.getByRole('button', { name: /^Převzít/u }).click();
    await choose(page, 'vypis.gpc');
    await taken;
    await page.getByText('Už převzaté dříve (1)').waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByRole('heading', { name: 'vypis.gpc' }).count()).toBe(1);
    await page.unroute('**/api/statements.take');
    await page.getByRole('button', { name: 'Nepřevzít' }).click();
    await page.getByRole('row', { name: /brezen\.gpc/u }).getByRole('button', { name: 'Vzít zpět' }).click();
    await page.getByRole('row', { name: /brezen\.gpc/u }).waitFor({ state: 'detached' });
  });

  test('is taken back in one step', async () => {
    const { page } = clerk;
    await page.getByRole('row', { name: /vypis\.gpc/u }).getByRole('button', { name: 'Vzít zpět' }).click();
    await page.getByText('Zatím nebyl převzat žádný výpis.').waitFor();
    expect(clerk.complaints).toEqual([]);
  });
});
