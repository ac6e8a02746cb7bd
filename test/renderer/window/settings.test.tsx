import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AppClient } from '#shared/api/api';
import { createClient } from '#shared/api/client';
import { failure, success } from '#shared/api/result';
import type { Desktop } from '#core/ports';
import { createTestApplication } from '#test/support/application';
import { aDesktop } from '#test/support/desktop';
import { valueOf } from '#test/support/value-of';
import { openWindow } from './open-window';

describe('the settings', () => {
  test('change the office and say what part it plays', async () => {
    const { user, client } = await openWindow('/nastaveni');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kraj, jehož úřad aplikaci používá' }), 'Zlínský kraj');
    await screen.findByText(/spolupracujícím krajem/u);
    await waitFor(async () => {
      expect(valueOf(await client.office.get({})).content.partyId).toBe('CZ072');
    });
  });

  test('change what new agreements start with', async () => {
    const { user, client } = await openWindow('/nastaveni');
    await user.type(await screen.findByRole('textbox', { name: 'Výpovědní doba' }), '6');
    await user.click(screen.getByRole('radio', { name: 'fakturou' }));
    await user.click(screen.getByRole('radio', { name: 'vždy k určitému dni v roce' }));
    await user.type(screen.getByRole('textbox', { name: 'Vzor našich čísel smluv' }), 'KPBI/{{číslo}/{{rok}');
    await waitFor(async () => {
      expect(valueOf(await client.office.get({})).content.defaults).toMatchObject({
        notice: { months: 6 },
        request: 'invoice',
        due: { kind: 'fixed-day', day: 31, month: 3 },
        numberPattern: 'KPBI/{číslo}/{rok}',
      });
    });
  });

  test('refuse a pattern of numbers that has no place for the order', async () => {
    const { user } = await openWindow('/nastaveni');
    await user.type(await screen.findByRole('textbox', { name: 'Vzor našich čísel smluv' }), 'KPBI/2024');
    await user.tab();
    expect((await screen.findByText(/musí obsahovat/u)).textContent).toContain('{číslo}');
  });

  test('remember the colours of the window', async () => {
    const { user, client } = await openWindow('/nastaveni');
    await user.click(await screen.findByRole('radio', { name: 'tmavé' }));
    await waitFor(async () => {
      expect(valueOf(await client.preferences.get({})).theme).toBe('dark');
    });
  });
});

/** The real application, but in a folder that can be changed: a memory ledger has no place. */
function movable(desktop: Desktop | null = null): AppClient {
  const { transport } = createTestApplication({ desktop });
  let folder = 'memory';
  return createClient(async (name, payload) => {
    if (name === 'storage.location') return success({ folder });
    if (name !== 'storage.use') return transport(name, payload);
    folder = z.object({ folder: z.string() }).parse(payload).folder;
    return success({ folder, outcome: 'copied' });
  });
}

describe('the folder of data', () => {
  test('is changed by its path in a browser, and the outcome is told', async () => {
    const { user } = await openWindow('/nastaveni', movable());
    await user.type(await screen.findByRole('textbox', { name: 'Cesta k jiné složce' }), '/jinde{Enter}');
    await screen.findByText('Data zkopírována do složky /jinde');
    expect((await screen.findByText('/jinde')).textContent).toBe('/jinde');
  });

  test('stays where it is when it cannot be changed, and says why', async () => {
    const { transport } = createTestApplication();
    const client = createClient(async (name, payload) => (name === 'storage.use' ? failure({ code: 'storage-not-writable', folder: '/jinde' }) : transport(name, payload)));
    const { user } = await openWindow('/nastaveni', client);
    await user.type(await screen.findByRole('textbox', { name: 'Cesta k jiné složce' }), '/jinde{Enter}');
    expect((await screen.findByText(/nelze zapisovat/u)).textContent).toContain('/jinde');
  });

  test('is chosen in a dialog and shown on the desktop', async () => {
    const shown: string[] = [];
    const desktop = aDesktop({
      chooseFolder: async () => 'S:\\Smlouvy',
      revealFolder: async (folder) => {
        shown.push(folder);
      },
    });
    const { user } = await openWindow('/nastaveni', movable(desktop));
    await user.click(await screen.findByRole('button', { name: 'Zvolit jinou složku…' }));
    await screen.findByText('S:\\Smlouvy');
    await user.click(screen.getByRole('button', { name: 'Zobrazit složku' }));
    await waitFor(() => {
      expect(shown).toEqual(['memory']);
    });
  });
});
