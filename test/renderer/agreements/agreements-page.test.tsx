import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { livedLedger } from '../window/lived-ledger';
import { openWindow } from '../window/open-window';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

async function openList(address = '/smlouvy') {
  const opened = await openWindow(address, createTestClient(livedLedger));
  await screen.findByRole('grid', { name: 'Seznam smluv' });
  return opened;
}

const rows = () => screen.getAllByRole('row').slice(1);
const cells = (row: HTMLElement) => within(row).getAllByRole('gridcell').slice(1, 6).map(({ textContent }) => plain(textContent));
const names = () => rows().map((row) => cells(row)[0]);

describe('the list of agreements', () => {
  test('says where each stands, what is next and by when', async () => {
    await openList();
    expect(rows().map(cells).map(([name, , ...others]) => [name, ...others])).toEqual([
      ['Hlavní město Praha', 'schváleno', 'Zkontrolujte a dokončete', ''],
      ['Moravskoslezský kraj', 'uzavřeno, neuveřejněno', 'Odeslat do registru smluv', '19. 1. 2024 · za 4 dny'],
      ['Ústecký kraj', 'k podpisu', 'Čeká na podpis', ''],
      ['Zlínský kraj', 'účinné', expect.any(String), expect.stringMatching(/2024/u)],
    ]);
  });

  test('is narrowed by a group of statuses, with counts', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: 'K uveřejnění (1)' }));
    expect(names()).toEqual(['Moravskoslezský kraj']);
  });

  test('is narrowed by year, region and deadline, and shown whole again', async () => {
    const { user } = await openList();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rok uzavření' }), '2023');
    const concluded = names();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kraj' }), 'Zlínský kraj');
    const inRegion = names();
    await user.click(screen.getByRole('button', { name: 'K podpisu (0)' }));
    await user.click(screen.getByRole('button', { name: 'Zobrazit všechny' }));
    expect([concluded, inRegion, names().length]).toEqual([['Moravskoslezský kraj', 'Zlínský kraj'], ['Zlínský kraj'], 4]);
  });

  test('is narrowed by its address', async () => {
    await openList('/smlouvy?stav=for-signature');
    expect(names()).toEqual(['Ústecký kraj']);
  });

  test('is shown whole again by the way to it that says nothing else', async () => {
    const { user } = await openList('/smlouvy?stav=for-signature');
    await user.type(screen.getByRole('searchbox', { name: 'Hledat v seznamu' }), 'ust');
    await user.click(screen.getAllByRole('link', { name: 'Smlouvy' })[0] ?? document.body);
    await waitFor(() => {
      expect([names().length, screen.getByRole('searchbox', { name: 'Hledat v seznamu' })]).toEqual([4, expect.objectContaining({ value: '' })]);
    });
  });
});

describe('saved views', () => {
  async function saveView(name: string) {
    const opened = await openList('/smlouvy?stav=effective');
    await opened.user.click(screen.getByRole('button', { name: 'Pohledy' }));
    await opened.user.click(await screen.findByRole('menuitem', { name: /^Uložit a upravit/u }));
    await opened.user.type(await screen.findByRole('textbox', { name: 'Název nového pohledu' }), name);
    await opened.user.click(screen.getByRole('button', { name: 'Uložit současný pohled' }));
    return opened;
  }
  const manage = async (user: Awaited<ReturnType<typeof openWindow>>['user']) => {
    await user.click(screen.getByRole('button', { name: 'Pohledy' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Uložit a upravit/u }));
  };

  test('are remembered under their names and shown again', async () => {
    const { user, client } = await saveView('Jen účinné');
    await user.click(await screen.findByRole('button', { name: 'Vše (4)' }));
    await user.click(screen.getByRole('button', { name: 'Pohledy' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Jen účinné' }));
    expect([names(), valueOf(await client.preferences.get({})).agreementViews.map(({ name, filter }) => [name, filter.group])]).toEqual([['Zlínský kraj'], [['Jen účinné', 'effective']]]);
  });

  test('need names of their own', async () => {
    const { user } = await saveView('Účinné');
    await manage(user);
    await user.type(await screen.findByRole('textbox', { name: 'Název nového pohledu' }), 'ÚČINNÉ');
    await user.click(screen.getByRole('button', { name: 'Uložit současný pohled' }));
    expect((await screen.findByText(/už existuje/u)).textContent).toBe('Pohled s tímto názvem už existuje. Zvolte jiný název.');
  });

  test('are renamed', async () => {
    const { user, client } = await saveView('Účinné');
    await manage(user);
    await user.click(await screen.findByRole('button', { name: 'Přejmenovat pohled Účinné' }));
    await user.type(screen.getByRole('textbox', { name: 'Nový název pohledu Účinné' }), ' smlouvy{Enter}');
    await waitFor(async () => {
      expect(valueOf(await client.preferences.get({})).agreementViews.map(({ name }) => name)).toEqual(['Účinné smlouvy']);
    });
  });

  test('are deleted and put back', async () => {
    const { user, client } = await saveView('Účinné');
    const kept = async () => valueOf(await client.preferences.get({})).agreementViews.length;
    await manage(user);
    await user.click(await screen.findByRole('button', { name: 'Smazat pohled Účinné' }));
    await waitFor(async () => {
      expect(await kept()).toBe(0);
    });
    await user.click(await screen.findByRole('button', { name: 'Zpět' }));
    await waitFor(async () => {
      expect(await kept()).toBe(1);
    });
  });
});

describe('the list taken elsewhere', () => {
  test('is saved as a table', async () => {
    const { user } = await openList('/smlouvy?stav=effective');
    await user.click(screen.getByRole('button', { name: 'Export: Seznam smluv' }));
    await user.click(await screen.findByRole('menuitem', { name: /XLSX/u }));
    expect((await screen.findByText('Seznam je stažený')).parentElement?.textContent).toMatch(/Seznam smluv 15\. 1\. 2024\.xlsx/u);
  });
});
