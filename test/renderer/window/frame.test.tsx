import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createClient } from '#shared/api/client';
import { failure } from '#shared/api/result';
import { plainDate } from '#shared/domain/plain-date';
import { valueOf } from '#test/support/value-of';
import { createTestApplication, createTestClient } from '#test/support/application';
import { openWindow } from './open-window';

describe('the frame', () => {
  test('says in the title of the window where one is', async () => {
    await openWindow('/kraje/CZ071');
    await waitFor(() => {
      expect(document.title).toBe('Olomoucký kraj – KPBI Smlouvy');
    });
  });

  test('leads back from a record to its list', async () => {
    const { user, address } = await openWindow('/kraje/CZ071');
    await user.click(await screen.findByRole('link', { name: 'Kraje', current: false }));
    expect(address()).toBe('/kraje');
  });

  test('goes back and forward with the keyboard', async () => {
    const { user, address } = await openWindow('/');
    await user.click(await screen.findByRole('link', { name: 'Nastavení' }));
    await screen.findByRole('heading', { name: 'Nastavení' });
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(() => {
      expect(address()).toBe('/');
    });
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(() => {
      expect(address()).toBe('/nastaveni');
    });
  });

  test('leaves a record for its list with Esc, but only closes a dialog over it', async () => {
    const { user, address } = await openWindow('/kraje/CZ071');
    await screen.findByRole('heading', { name: 'Sídlo a identifikace' });
    await user.keyboard('{F1}');
    await screen.findByRole('dialog', { name: 'Nápověda' });
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBe(null);
    });
    const still = address();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect([still, address()]).toEqual(['/kraje/CZ071', '/kraje']);
    });
  });

  test('leaves what is behind a dialog alone', async () => {
    const { user } = await openWindow('/');
    await user.keyboard('{F1}');
    await screen.findByRole('dialog', { name: 'Nápověda' });
    await user.keyboard('{Control>}k{/Control}');
    expect(document.activeElement?.closest('[role="dialog"]')).not.toBe(null);
  });

  test('shows the keys with F1', async () => {
    const { user } = await openWindow('/');
    await user.keyboard('{F1}');
    expect((await screen.findByRole('dialog', { name: 'Nápověda' })).textContent).toContain('Ctrl+K');
  });

  test('has a way for an address that leads nowhere', async () => {
    const { user, address } = await openWindow('/platby-2031');
    await user.click(await screen.findByRole('button', { name: 'Přejít na přehled' }));
    expect(address()).toBe('/');
  });
});

describe('searching everywhere', () => {
  test('finds agreements and regions without diacritics and opens the first with Enter', async () => {
    const client = createTestClient();
    await client.sample.load({});
    const { user, address } = await openWindow('/', client);
    await user.keyboard('{Control>}k{/Control}olomoucky');
    const found = await within(screen.getByRole('search')).findAllByRole('option');
    await user.keyboard('{Enter}');
    expect([found.map(({ textContent }) => textContent), address()]).toEqual([['Olomoucký krajschvaluje se · ukázka', 'Olomoucký krajOlomouc'], expect.stringMatching(/^\/smlouvy\/./u)]);
  });

  test('finds what an agreement says, shows where, and opens it there', async () => {
    const client = createTestClient();
    const { id } = valueOf(await client.sample.load({}));
    valueOf(await client.life.record({ id, fact: { kind: 'dispatched', from: 'coordinator', counterparts: 3, way: 'post', on: plainDate(2024, 1, 12), note: 'podací lístek RR123' } }));
    const { user, address } = await openWindow('/', client);
    await user.keyboard('{Control>}k{/Control}podaci rr1');
    const found = await within(screen.getByRole('search')).findByRole('option');
    const marks = [...found.querySelectorAll('mark')].map(({ textContent }) => textContent);
    await user.keyboard('{Enter}');
    expect([found.textContent.replaceAll('\u00a0', ' '), marks, address()]).toEqual([expect.stringContaining('zápis ze dne 12. 1. 2024: 12. 1. 2024 podací lístek RR123'), ['podací', 'RR1'], `/smlouvy/${id}/prubeh`]);
  });

  test('moves by arrows', async () => {
    const { user, address } = await openWindow('/');
    await user.keyboard('{Control>}k{/Control}jiho');
    await within(screen.getByRole('search')).findAllByRole('option');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(address()).toBe('/kraje/CZ064');
  });

  test('leads to a list of everything that was found', async () => {
    const client = createTestClient();
    for (const regionId of ['CZ071', 'CZ072'] as const) await client.agreements.create({ regionId });
    const { user, address } = await openWindow('/', client);
    await user.keyboard('{Control>}k{/Control}zizkova');
    await user.click(await screen.findByRole('option', { name: 'Zobrazit všechny nálezy (2)' }));
    const list = await screen.findByRole('list', { name: 'Nálezy ve smlouvách' });

    const told = within(list).getAllByRole('listitem').map(({ textContent }) => textContent);
    const exported = screen.queryByRole('button', { name: 'Export: Nálezy ve smlouvách' }) !== null;
    expect([told, exported, address()]).toEqual([['Olomoucký kraj', 'Zlínský kraj'].map((name) => `${name}konceptnázev ulice a číslo domu sídla Kraje Vysočina: Žižkova 1882/57`), true, '/hledani']);
  });

  test('says that nothing was found', async () => {
    const { user } = await openWindow('/');
    await user.keyboard('{Control>}k{/Control}qqq');
    expect((await screen.findByText(/Nic neodpovídá/u)).textContent).toBe('Nic neodpovídá hledání „qqq“.');
  });
});

describe('a notice', () => {
  test('is reached with Ctrl+M and closed', async () => {
    const client = createTestClient();
    await client.sample.load({});
    const { user } = await openWindow('/', client);
    await user.click(await screen.findByRole('button', { name: 'Odebrat ukázku' }));
    await screen.findByText('Ukázka odebrána');
    await user.keyboard('{Control>}m{/Control}{Tab}{Enter}');
    expect([screen.queryByText('Ukázka odebrána'), valueOf(await client.agreements.list({}))]).toEqual([null, []]);
  });
});

describe('trouble', () => {
  test('a ledger that cannot be read is told with the ways out, and another try works', async () => {
    const { transport } = createTestApplication();
    let broken = true;
    const client = createClient(async (name, payload) => (broken && name === 'agreements.list' ? failure({ code: 'storage-unreadable', folder: 'S:\\Smlouvy' }) : transport(name, payload)));
    const { user } = await openWindow('/', client);
    const told = (await screen.findByRole('alert')).textContent;
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Zkusit znovu' }));
    await screen.findByText('Zatím tu není žádná smlouva');
    expect(told).toContain('Složku S:\\Smlouvy teď nelze číst.');
  });

  test('a damaged ledger can be set aside', async () => {
    const { transport } = createTestApplication();
    let broken = true;
    const client = createClient(async (name, payload) => {
      if (name === 'storage.setAside') {
        broken = false;
        return { ok: true, value: { keptAs: 'ledger.kept.json' } };
      }
      return broken && name === 'agreements.list' ? failure({ code: 'storage-corrupt', file: 'ledger.json' }) : transport(name, payload);
    });
    const { user } = await openWindow('/smlouvy', client);
    await user.click(await screen.findByRole('button', { name: /Odložit soubor/u }));
    await screen.findByText('Zatím tu není žádná smlouva.');
    expect((await screen.findAllByText(/ledger\.kept\.json/u)).length).toBeGreaterThan(0);
  });

  test('a change that fails is told in a notice', async () => {
    const { transport } = createTestApplication();
    const client = createClient(async (name, payload) => (name === 'agreements.create' ? failure({ code: 'storage-full', folder: 'S:\\Smlouvy' }) : transport(name, payload)));
    const { user } = await openWindow('/', client);
    await user.click(await screen.findByRole('button', { name: 'Nová smlouva' }));
    expect((await screen.findAllByText('Na disku se složkou S:\\Smlouvy není místo.')).length).toBeGreaterThan(0);
  });
});
