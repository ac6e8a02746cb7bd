import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { openWindow } from './open-window';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('an empty overview', () => {
  test('says which office this is and that there is no agreement yet', async () => {
    await openWindow();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Kraj Vysočina · koordinátor · zatím žádná smlouva');
  });

  test('starts a draft in one click', async () => {
    const { user, client, address } = await openWindow();
    await user.click(await screen.findByRole('button', { name: 'Nová smlouva' }));
    await waitFor(async () => {
      const [draft] = valueOf(await client.agreements.list({}));
      expect(address()).toBe(`/smlouvy/${draft?.id ?? ''}`);
    });
  });

  test('asks once which office this is', async () => {
    const { user, client } = await openWindow();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Který úřad aplikaci používá?' }), 'Olomoucký kraj');
    await user.click(screen.getByRole('button', { name: 'Potvrdit' }));
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Potvrdit' })).toBe(null);
    });
    const office = valueOf(await client.office.get({}));
    expect([office.confirmed, office.content.partyId, screen.getByRole('heading', { level: 1 }).textContent]).toEqual([true, 'CZ071', 'Olomoucký kraj · spolupracující kraj · zatím žádná smlouva']);
  });
});

describe('an overview with the sample', () => {
  const withSample = async () => {
    const client = createTestClient();
    await client.sample.load({});
    return openWindow('/', client);
  };

  test('marks it, says what it lacks and leads to it', async () => {
    const { user, address } = await withSample();
    const next = within(await screen.findByRole('region', { name: 'Co je na řadě' }));
    expect([next.getByText('ukázka').textContent, plain(next.getByText(/^Chybí/u).textContent), next.getByText(/^Olomoucký kraj/u).textContent]).toEqual([
      'ukázka',
      expect.stringMatching(/^Chybí \d+ údajů$/u),
      expect.stringMatching(/^Olomoucký kraj · číslo smlouvy Kraje Vysočina/u),
    ]);
    await user.click(next.getByRole('button', { name: 'Doplnit: Olomoucký kraj' }));
    expect(address()).toMatch(/^\/smlouvy\/[\da-f-]+$/u);
  });

  test('adds up the contributions of the year', async () => {
    await withSample();
    const figures = await screen.findByRole('region', { name: 'Příspěvky na rok 2024' });
    expect(within(figures).getAllByRole('definition').map(({ textContent }) => plain(textContent))).toEqual(['60 000 Kč', '0 Kč', '60 000 Kč', '0 Kč']);
  });

  test('says what was paid of the year, and what should have been', async () => {
    const client = createTestClient();
    const id = await concluded(client, day('2023-02-20'));
    valueOf(await client.life.record({ id, fact: { kind: 'published', record: null, version: null, link: null, at: null, on: day('2023-02-25'), note: null } }));
    valueOf(await client.life.record({ id, fact: { kind: 'payment-requested', year: 2024, on: day('2023-12-01'), note: null } }));
    const payment = { bookedOn: day('2024-01-05'), amount: 2_000_000, account: null, name: null, symbols: { variable: null, constant: null, specific: null }, note: null };
    valueOf(await client.payments.write({ payment, allocations: [{ agreement: id, year: 2024, amount: 2_000_000 }] }));
    await openWindow('/', client);
    const figures = await screen.findByRole('region', { name: 'Příspěvky na rok 2024' });
    expect(within(figures).getAllByRole('definition').slice(-2).map(({ textContent }) => plain(textContent))).toEqual(['20 000 Kč', '40 000 Kč']);
  });

  test('says in one line where the office stands and what is next', async () => {
    await withSample();
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(plain(heading.textContent)).toMatch(/^Kraj Vysočina · koordinátor · 1 smlouva, rozpracovaná · na řadě Olomoucký kraj: chybí \d+ údajů$/u);
  });

  test('leaves it out of the sums as soon as there is real work', async () => {
    const client = createTestClient();
    await client.sample.load({});
    await client.agreements.create({ regionId: 'CZ072' });
    await client.agreements.create({ regionId: 'CZ042' });
    await openWindow('/', client);
    const figures = await screen.findByRole('region', { name: 'Příspěvky na rok 2024' });
    expect([plain(within(figures).getAllByRole('definition')[0]?.textContent), within(figures).getByText(/^Ukázka/u).textContent]).toEqual(['120 000 Kč', 'Ukázka se nezapočítává.']);
  });

  test('can be taken away from its own page, which gives way to the list', async () => {
    const client = createTestClient();
    const { id } = valueOf(await client.sample.load({}));
    const { user, address } = await openWindow(`/smlouvy/${id}`, client);
    await user.click(await screen.findByRole('button', { name: 'Odebrat ukázku' }));
    await screen.findByText('Ukázka odebrána');
    expect([address(), valueOf(await client.agreements.list({}))]).toEqual(['/smlouvy', []]);
  });

  test('removes it in one click', async () => {
    const { user, client } = await withSample();
    await user.click(await screen.findByRole('button', { name: 'Odebrat ukázku' }));
    await screen.findByText('Zatím tu není žádná smlouva');
    expect(valueOf(await client.agreements.list({}))).toEqual([]);
  });
});
