import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { largestTableFile } from '#shared/domain/batch/table';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { named } from './named';
import { openWindow } from '../window/open-window';

const list = async (client: AppClient) => valueOf(await client.agreements.list({}));
const regionsIn = async (client: AppClient) => (await list(client)).map(({ content }) => content.region.partyId);
const csv = (text: string, name = 'kraje.csv') => new File([text], name, { type: 'text/csv' });

async function openDrafting(client: AppClient = createTestClient()) {
  const opened = await openWindow('/smlouvy/hromadne', client);
  await screen.findByRole('heading', { name: 'Založit hromadně' });
  return opened;
}

async function openTable(file: File, client?: AppClient) {
  const opened = await openDrafting(client);
  await opened.user.click(screen.getByRole('tab', { name: 'Načíst z tabulky' }));
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('there is no file to choose');
  await opened.user.upload(input, file);
  return opened;
}

describe('drafting for chosen regions', () => {
  test('is reached from the list of agreements', async () => {
    const { user, address } = await openWindow('/smlouvy');
    await user.click(await screen.findByRole('button', { name: 'Založit hromadně…' }));
    await waitFor(() => {
      expect(address()).toBe('/smlouvy/hromadne');
    });
  });

  test('makes drafts of all free regions with what they have in common, and tells what each lacks', async () => {
    const { user, client } = await openDrafting();
    await user.click(await screen.findByRole('checkbox', { name: 'Všechny kraje bez smlouvy' }));
    const amount = screen.getByRole('textbox', { name: 'Roční příspěvek' });
    await user.clear(amount);
    await user.type(amount, '70 tis.');
    await user.click(screen.getByRole('button', { name: named('Založit 13 konceptů') }));
    await screen.findByText('Založeno 13 konceptů.');
    const drafts = await list(client);
    expect([drafts.length, new Set(drafts.map(({ content }) => content.contribution.annualAmount))]).toEqual([13, new Set([7_000_000])]);
    const link = screen.getByRole('link', { name: 'číslo účtu Kraje Vysočina' });
    expect(link.getAttribute('href')).toContain('udaj=coordinator.overrides.account');
  });

  test('shows regions that hold an agreement, and lets nobody choose them', async () => {
    const client = createTestClient();
    await client.agreements.create({ regionId: 'CZ072' });
    const { user } = await openDrafting(client);
    const taken = await screen.findByRole('checkbox', { name: 'Zlínský kraj' });
    await user.click(screen.getByRole('checkbox', { name: 'Všechny kraje bez smlouvy' }));
    expect([taken.matches(':disabled'), screen.getByRole('button', { name: /^Založit \d/u }).textContent]).toEqual([true, 'Založit 12\u00a0konceptů']);
  });

  test('waits while a common field is not understood', async () => {
    const { user, client } = await openDrafting();
    await user.click(await screen.findByRole('checkbox', { name: 'Ústecký kraj' }));
    await user.type(screen.getByRole('textbox', { name: 'Roční příspěvek' }), 'x');
    await user.click(screen.getByRole('button', { name: /^Založit 1/u }));
    expect([screen.getByText('Nejdříve opravte vyznačená pole.').tagName, await list(client)]).toEqual(['SPAN', []]);
  });

  test('that is cancelled keeps the drafts made so far, says how many, and takes them back on request', async () => {
    const real = createTestClient();
    let made = 0;
    const client: AppClient = {
      ...real,
      batch: {
        ...real.batch,
        draft: async (input) => {
          made += 1;
          if (made === 4) screen.getByRole('button', { name: 'Zrušit' }).click();
          return real.batch.draft(input);
        },
      },
    };
    const { user } = await openDrafting(client);
    await user.click(await screen.findByRole('checkbox', { name: 'Všechny kraje bez smlouvy' }));
    await user.click(screen.getByRole('button', { name: named('Založit 13 konceptů') }));
    await screen.findByText('Zrušeno: založeny 4 koncepty z 13.');
    const before = await list(client);
    await user.click(screen.getByRole('button', { name: 'Přesunout založené do koše' }));
    await screen.findByText('4 koncepty jsou v koši.');
    expect([before.length, (await list(client)).filter(({ removedAt }) => removedAt === null)]).toEqual([4, []]);
  });

  test('goes on after a region somebody else took meanwhile, and names it', async () => {
    const client = createTestClient();
    const { user } = await openDrafting(client);
    await user.click(await screen.findByRole('checkbox', { name: 'Všechny kraje bez smlouvy' }));
    await client.agreements.create({ regionId: 'CZ010' });
    await user.click(screen.getByRole('button', { name: named('Založit 13 konceptů') }));
    await screen.findByText('Založeno 12 konceptů z 13.');
    expect(screen.getByText(/Nezaloženo: Tento kraj už smlouvu má/u)).toBeDefined();
  });
});

describe('drafting by a table', () => {
  test('shows every row as it was understood, and stores nothing before it is told to', async () => {
    const { user, client } = await openTable(csv('Kraj;Částka\nZlínský kraj;70 000\nÚstecký kraj;80 tis.\n'));
    await screen.findByText('2 řádky v pořádku.');
    const before = await list(client);
    await user.click(screen.getByRole('button', { name: named('Založit 2 koncepty') }));
    await screen.findByText('Založeny 2 koncepty.');
    expect([before, (await list(client)).map(({ content }) => [content.region.partyId, content.contribution.annualAmount])]).toEqual([[], [['CZ072', 7_000_000], ['CZ042', 8_000_000]]]);
  });

  test('says what is wrong by row and cell, and drafts nothing while rows are neither mended nor left out', async () => {
    const { user, client } = await openTable(csv('Kraj;Částka\nZlínský kraj;70 000\nMoravský kraj;šedesát\n'));
    await screen.findByText('Řádek 3, sloupec A (Kraj)');
    const faults = within(screen.getByRole('region', { name: 'Chyby v tabulce' })).getAllByRole('listitem').map(({ textContent }) => textContent);
    await user.click(screen.getByRole('button', { name: 'Založit koncepty' }));
    const before = await list(client);
    await user.click(screen.getByRole('checkbox', { name: 'Vynechat řádky s chybou a založit jen ostatní' }));
    await user.click(screen.getByRole('button', { name: named('Založit 1 koncept') }));
    await screen.findByText('Založen 1 koncept.');
    expect([faults, before, await regionsIn(client)]).toEqual([
      ['Řádek 3, sloupec A (Kraj): Takový kraj neexistuje. Napište jeho název, IČO nebo kód, například Olomoucký kraj, 60609460 nebo CZ071.', 'Řádek 3, sloupec B (Roční příspěvek): Částce není rozumět. Napište ji například 60 000, 60 000,50 nebo 60 tis.'],
      [],
      ['CZ072'],
    ]);
  });

  test('takes a column for what the person says it holds', async () => {
    const { user, client } = await openTable(csv('Kdo;Kolik\nZlínský kraj;70 000\n'));
    await screen.findByText('Žádný sloupec neurčuje kraj. Vyberte nad sloupcem s názvy krajů, že obsahuje Kraj.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Údaj ve sloupci A Kdo' }), 'Kraj');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Údaj ve sloupci B Kolik' }), 'Roční příspěvek');
    await user.click(await screen.findByRole('button', { name: named('Založit 1 koncept') }));
    await screen.findByText('Založen 1 koncept.');
    expect((await list(client)).map(({ content }) => content.contribution.annualAmount)).toEqual([7_000_000]);
  });

  test('refuses a text named as a workbook in words that help', async () => {
    await openTable(csv('Kraj;Částka\nZlínský kraj;70 000\n', 'kraje.xlsx'));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('Soubor kraje.xlsx má příponu tabulky, ale jeho obsah je jiný.')).toBeDefined();
  });

  test('refuses a file larger than any table', async () => {
    await openTable(csv(`Kraj\n${'x'.repeat(largestTableFile)}`));
    expect(await screen.findByText('Tabulka kraje.csv je příliš velká.')).toBeDefined();
  });
});
