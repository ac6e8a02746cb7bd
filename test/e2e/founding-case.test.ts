import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { section, sitDown, typeInto, waitUntilSaved, type Clerk } from '#test/support/clerk';

/** What the memorandum does not say and the clerk of the test makes up. */
const typed = ['KUJI/71/24', 'SON/OSOV/163/24', 'Ing. Jana Nová', 'Mgr. Petr Řehoř', '19-2000145399/0800', '178124-4159/0710', '2024071', 'jan.zaruba@example.cz', 'ZK/12/34/2024'];

/** What the memorandum says and an agreement should: each must be found in the printed text. */
const facts = z.array(z.string()).parse(JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/memorandum-facts.json'), 'utf8')));

let clerk: Clerk;
let text: string;

beforeAll(async () => {
  clerk = await sitDown();
});
afterAll(() => clerk.leave());

describe('a clerk of Olomoucký kraj at a new machine', () => {
  test('says which office it is and starts a draft in one click', async () => {
    const { page } = clerk;
    await page.getByRole('combobox', { name: 'Který úřad aplikaci používá?' }).selectOption('Olomoucký kraj');
    await page.getByRole('button', { name: 'Potvrdit' }).click();
    await page.getByRole('button', { name: 'Nová smlouva' }).click();
    await page.getByRole('heading', { level: 1, name: 'Olomoucký kraj' }).waitFor();
  });

  test('types the parties and the contacts', async () => {
    const { page } = clerk;
    const parties = section(page, 'Strany');
    await typeInto(parties.getByRole('group', { name: 'Koordinátor projektu' }), {
      'Číslo smlouvy': 'KUJI/71/24',
      'Zástupce': 'Ing. Jana Nová',
      'Zástupce v 7. pádě': 'Ing. Janou Novou',
      'Číslo účtu': '000019-2000145399/0800',
      'Banka': 'Česká spořitelna, a. s.',
    });
    await typeInto(parties.getByRole('group', { name: 'Spolupracující kraj' }), {
      'Číslo smlouvy': 'SON/OSOV/163/24',
      'Zástupce': 'Mgr. Petr Řehoř',
      'Zástupce v 7. pádě': 'Mgr. Petrem Řehořem',
      'Číslo účtu': 'CZ69 0710 1781 2400 0000 4159',
    });
    const contacts = section(page, 'Kontakty');
    await typeInto(contacts.getByRole('group', { name: 'Koordinátor projektu' }), { 'Krajský koordinátor': 'Eva Křížová', 'Telefon': '+420564602111', 'E-mail': 'eva.krizova@example.cz' });
    await typeInto(contacts.getByRole('group', { name: 'Spolupracující kraj' }), { 'Krajský koordinátor': 'Jan Záruba', 'Telefon': '585508111', 'E-mail': 'jan.zaruba@example.cz' });
    await waitUntilSaved(page);
  });

  test('types the money, the term and the rest', async () => {
    const { page } = clerk;
    await typeInto(section(page, 'Příspěvek a platby'), {
      'Roční příspěvek': '60 tis.',
      'První rok, za který se hradí': '2024',
      'Splatnost od doručení': '30',
      'Variabilní symbol': '2024071',
      'Odbor': 'Odbor kancelář hejtmana',
      'ORJ': '18',
      'Kapitola rozpočtu': 'kybernetická bezpečnost',
    });
    await typeInto(section(page, 'Trvání'), { 'Výpovědní doba': '3' });
    await typeInto(section(page, 'Závěr'), { 'Pro koordinátora': '2', 'Pro spolupracující kraj': '2' });
    await typeInto(section(page, 'Přílohy'), { 'Rok, pro který příloha platí': '2024' });
    await section(page, 'Přílohy').getByRole('button', { name: 'Přidat položku' }).click();
    await typeInto(section(page, 'Přílohy').getByRole('group', { name: '1. položka rozpočtu' }), { 'Položka': 'Tvorba e-learningových lekcí', 'Částka': '420 000' });
    await waitUntilSaved(page);
  });

  test('records what the organs of both regions decided', async () => {
    const { page } = clerk;
    const approvals = section(page, 'Schválení');
    await decide(approvals.getByRole('group', { name: 'Projednání a schválení: Kraj Vysočina' }), 1, { organ: 'rada', role: 'rozhodl' }, { 'Číslo usnesení': '0123/04/2024/RK', 'Ze dne': '6.2.24' });
    const region = approvals.getByRole('group', { name: 'Projednání a schválení: Olomoucký kraj' });
    await decide(region, 1, { organ: 'výbor nebo komise', role: 'projednal' }, { 'Název orgánu': 'Výbor pro řízení kybernetické bezpečnosti', 'Ze dne': '9.10.23' });
    await decide(region, 2, { organ: 'rada', role: 'doporučil' }, { 'Číslo usnesení': 'UR/95/11/2023', 'Ze dne': '2023-11-20' });
    await decide(region, 3, { organ: 'zastupitelstvo', role: 'rozhodl' }, { 'Číslo usnesení': 'ZK/12/34/2024', 'Ze dne': '26. 2. 2024' });
    await waitUntilSaved(page);
  });

  test('is told that nothing is missing', async () => {
    await clerk.page.getByText('Nic nechybí').first().waitFor();
  });

  test('finishes the agreement and saves it as PDF', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: 'Dokončit' }).click();
    await page.getByRole('button', { name: 'Vrátit do rozpracování' }).first().waitFor();
    await page.getByRole('tab', { name: 'Vše' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Uložit PDF' }).click()]);
    const path = join(clerk.home, 'saved.pdf');
    await download.saveAs(path);
    text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    expect([download.suggestedFilename().endsWith('.pdf'), (await stat(path)).size > 20_000]).toEqual([true, true]);
  });
});

describe('the saved agreement', () => {
  // Words divided at the end of a line are joined again, and all white space is one space.
  const read = () => text.replace(/(\p{Ll})-\s*\n\s*(\p{Ll})/gu, '$1$2').replace(/\s+/gu, ' ');

  test.each(facts)('says: %s', (fact) => {
    expect(read()).toContain(fact);
  });

  test.each(typed)('carries what the clerk typed: %s', (datum) => {
    expect(read()).toContain(datum);
  });

  test('is no draft any more and has no gap', () => {
    expect([read().includes('NÁVRH'), read().includes('doplňte')]).toEqual([false, false]);
  });
});

test('everything typed is in the ledger, and the page complained of nothing', async () => {
  const folder = join(clerk.home, 'ledger');
  const ledger = await readFile(join(folder, 'ledger.json'), 'utf8');
  expect([await readdir(folder), typed.filter((datum) => !ledger.includes(datum)), clerk.complaints]).toEqual([['files', 'ledger.json'], [], []]);
});

async function decide(place: ReturnType<typeof section>, row: number, { organ, role }: { readonly organ: string; readonly role: string }, texts: Readonly<Record<string, string>>): Promise<void> {
  await place.getByRole('button', { name: 'Přidat usnesení' }).click();
  const resolution = place.getByRole('group', { name: `${row}. usnesení` });
  await resolution.getByRole('combobox', { name: 'Orgán', exact: true }).selectOption(organ);
  await resolution.getByRole('combobox', { name: 'Co orgán udělal' }).selectOption(role);
  await typeInto(resolution, texts);
}
