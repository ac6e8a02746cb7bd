import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { initialPreferences } from '#shared/domain/preferences';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

configure({ asyncUtilTimeout: 10_000 });

let client: AppClient;

beforeEach(async () => {
  client = createTestClient();
  valueOf(await client.preferences.set({ ...initialPreferences, pageShown: false }));
});

async function open() {
  const { id } = valueOf(await client.sample.load({}));
  const opened = await openWindow(`/smlouvy/${id}/spis`, client);
  await screen.findByRole('list', { name: 'Dokumenty spisu' });
  return opened;
}

const rows = () => within(screen.getByRole('list', { name: 'Dokumenty spisu' })).getAllByRole('listitem');
const chosen = () => rows().map(({ textContent }) => textContent).filter((text) => /^\d/u.test(text));

describe('souhrnný spis', () => {
  test('begins with what an organ is given to decide', async () => {
    await open();
    expect(chosen()).toEqual(['1.Důvodová zpráva', '2.Návrh usnesení', '3.Smlouva včetně příloh']);
  });

  test('takes documents in and puts them in order', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Kontrolní list' }));
    await user.click(screen.getByRole('button', { name: 'Kontrolní list: posunout výš' }));
    await waitFor(() => {
      expect(chosen()).toEqual(['1.Důvodová zpráva', '2.Návrh usnesení', '3.Kontrolní list', '4.Smlouva včetně příloh']);
    });
  });

  test('moves a document by Alt and an arrow, and the focus with it', async () => {
    const { user } = await open();
    screen.getByRole('checkbox', { name: 'Návrh usnesení' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => {
      expect([chosen()[0], document.activeElement]).toEqual(['1.Návrh usnesení', screen.getByRole('checkbox', { name: 'Návrh usnesení' })]);
    });
  });

  test('is not made of nothing', async () => {
    const { user } = await open();
    for (const name of ['Důvodová zpráva', 'Návrh usnesení', 'Smlouva včetně příloh']) await user.click(screen.getByRole('checkbox', { name }));
    await waitFor(() => {
      expect([chosen(), screen.getByRole('button', { name: 'Uložit PDF' }).getAttribute('aria-disabled')]).toEqual([[], 'true']);
    });
  });
});
