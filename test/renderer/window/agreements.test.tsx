import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { RegionCode } from '#shared/domain/region';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { openWindow } from './open-window';

const regions: readonly RegionCode[] = ['CZ042', 'CZ020', 'CZ064', 'CZ010'];

/** The name in its row: among the regions to choose from it stands as well. */
const inRow = { selector: '[data-open]' } as const;

async function openList(client: AppClient = createTestClient()) {
  for (const regionId of regions) await client.agreements.create({ regionId });
  const opened = await openWindow('/smlouvy', client);
  await screen.findByText('Ústecký kraj', inRow);
  return opened;
}

const rows = () => screen.getAllByRole('row').slice(1);
const names = () => rows().map((row) => within(row).getAllByRole('gridcell')[1]?.textContent);
const row = (name: string) => screen.getByRole('row', { name: new RegExp(name, 'u') });
const removedCount = async (client: AppClient) => valueOf(await client.agreements.list({})).filter(({ removedAt }) => removedAt !== null).length;

describe('the list of agreements', () => {
  test('is sorted in Czech order and turns round on a click', async () => {
    const { user } = await openList();
    const before = names();
    await user.click(screen.getByRole('button', { name: 'Kraj' }));
    await waitFor(() => {
      expect([before, names()]).toEqual([
        ['Hlavní město Praha', 'Jihomoravský kraj', 'Středočeský kraj', 'Ústecký kraj'],
        ['Ústecký kraj', 'Středočeský kraj', 'Jihomoravský kraj', 'Hlavní město Praha'],
      ]);
    });
  });

  test('remembers how it is sorted', async () => {
    const { user, client } = await openList();
    await user.click(screen.getByRole('button', { name: 'Poslední změna' }));
    await waitFor(async () => {
      expect(valueOf(await client.preferences.get({})).agreementTable).toMatchObject({ sortBy: 'changed', direction: 'descending' });
    });
  });

  test('resizes a column from the keyboard and remembers it', async () => {
    const { user, client } = await openList();
    screen.getByRole('button', { name: 'Stav' }).focus();
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    // jsdom lays nothing out, so the column starts from nothing and gets the least width there is.
    await waitFor(async () => {
      expect(valueOf(await client.preferences.get({})).agreementTable.widths).toEqual({ status: 60 });
    });
  });

  test('finds what is typed on a row, without diacritics', async () => {
    const { user } = await openList();
    row('Praha').focus();
    await user.keyboard('stredo');
    expect([names(), screen.getByRole('searchbox', { name: 'Hledat v seznamu' })]).toEqual([['Středočeský kraj'], document.activeElement]);
  });

  test('says that nothing was found and takes the search back', async () => {
    const { user } = await openList();
    await user.type(screen.getByRole('searchbox', { name: 'Hledat v seznamu' }), 'xyz');
    await user.click(screen.getByRole('button', { name: 'Zrušit hledání' }));
    expect(rows()).toHaveLength(4);
  });

  test('opens the row under the keyboard with Enter', async () => {
    const { user, client, address } = await openList();
    row('Praha').focus();
    await user.keyboard('{ArrowDown}{Enter}');
    const brno = valueOf(await client.agreements.list({})).find(({ content }) => content.region.partyId === 'CZ064');
    expect(address()).toBe(`/smlouvy/${brno?.id ?? ''}`);
  });

  test('starts a new draft with Alt+N', async () => {
    const { user, client, address } = await openList();
    await user.keyboard('{Alt>}n{/Alt}');
    await waitFor(() => {
      expect(address()).toMatch(/^\/smlouvy\/./u);
    });
    expect(valueOf(await client.agreements.list({}))).toHaveLength(5);
  });
});

describe('deleting drafts', () => {
  test('puts the chosen ones into the bin and back again from the notice', async () => {
    const { user, client } = await openList();
    row('Praha').focus();
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}{Delete}');
    await screen.findAllByText(/2.koncepty přesunuty do koše/u);
    const inBin = await removedCount(client);
    await user.click(await screen.findByRole('button', { name: 'Zpět' }));
    await waitFor(() => {
      expect(rows()).toHaveLength(4);
    });
    expect([inBin, await removedCount(client)]).toEqual([2, 0]);
  });

  test('leaves the keyboard at the row that took the place of the deleted one', async () => {
    const { user } = await openList();
    row('Praha').focus();
    await user.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => {
      expect(document.activeElement).toBe(row('Středočeský'));
    });
  });

  test('is taken back with Ctrl+Z', async () => {
    const { user, client } = await openList();
    row('Praha').focus();
    await user.keyboard(' {Delete}');
    await waitFor(() => {
      expect(rows()).toHaveLength(3);
    });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      expect(await removedCount(client)).toBe(0);
    });
  });

  test('the bin shows what was deleted and restores it', async () => {
    const { user, client } = await openList();
    await user.click(within(row('Praha')).getAllByRole('gridcell')[2] ?? row('Praha'));
    await user.click(screen.getByRole('button', { name: 'Smazat' }));
    await user.click(await screen.findByRole('button', { name: 'Koš (1)' }));
    await user.click(within(row('Praha')).getAllByRole('gridcell')[2] ?? row('Praha'));
    await user.click(screen.getByRole('button', { name: 'Obnovit' }));
    await screen.findByText('Koš je prázdný.');
    expect(await removedCount(client)).toBe(0);
  });
});

describe('an empty list', () => {
  test('starts the work in one click', async () => {
    const { user, address } = await openWindow('/smlouvy');
    await user.click(await screen.findByRole('button', { name: 'Založit první smlouvu' }));
    await waitFor(() => {
      expect(address()).toMatch(/^\/smlouvy\/./u);
    });
  });
});

describe('the sample in the list', () => {
  test('is taken away by a command of its own and can be loaded again', async () => {
    const client = createTestClient();
    await client.sample.load({});
    const { user } = await openWindow('/smlouvy', client);
    await screen.findByText('Olomoucký kraj', inRow);
    await user.click(within(row('Olomoucký')).getAllByRole('gridcell')[2] ?? row('Olomoucký'));
    await user.click(screen.getByRole('button', { name: 'Odebrat ukázku' }));
    await user.click(await screen.findByRole('button', { name: 'Načíst znovu' }));
    await screen.findByText('Olomoucký kraj', inRow);
    expect(valueOf(await client.agreements.list({}))).toHaveLength(1);
  });
});

describe('the menu of a row', () => {
  test('is walked by arrows, and Esc closes it and nothing else', async () => {
    const { user, address } = await openList();
    await user.pointer({ keys: '[MouseRight]', target: row('Praha') });
    const first = document.activeElement?.textContent;
    await user.keyboard('{ArrowDown}');
    const second = document.activeElement?.textContent;
    await user.keyboard('{Escape}');
    expect([first, second, screen.queryByRole('menu'), document.activeElement, address()]).toEqual(['Otevřít', 'Listiny', null, row('Praha'), '/smlouvy']);
  });

  test('duplicates the agreement without its region', async () => {
    const { user, client, address } = await openList();
    await user.pointer({ keys: '[MouseRight]', target: row('Praha') });
    await user.click(await screen.findByRole('menuitem', { name: 'Duplikovat' }));
    await waitFor(async () => {
      const copy = valueOf(await client.agreements.list({})).find(({ content }) => content.region.partyId === null);
      expect(address()).toBe(`/smlouvy/${copy?.id ?? ''}`);
    });
  });
});
