import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

/** The office of the coordinator: the contribution for 2024 came on 28 December 2023, before anybody asked for it. The clock stands at 15 January 2024. */
async function office(): Promise<AppClient> {
  const client = createTestClient();
  const id = await concluded(client, day('2023-12-20'));
  const payment = { bookedOn: day('2023-12-28'), amount: 4_500_000, account: null, name: 'OLOMOUCKY KRAJ', symbols: { variable: null, constant: null, specific: null }, note: null };
  valueOf(await client.payments.write({ payment, allocations: [{ agreement: id, year: 2024, amount: 4_500_000 }] }));
  return client;
}

const tableOf = async (name: string) => (await screen.findByRole('table', { name })).textContent.replaceAll('\u00a0', ' ');
const rowsOf = async (name: string) => within(await screen.findByRole('table', { name })).getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')).join(' | '));

describe('money by months', () => {
  test('counts a payment in the month it moved, whatever year it belongs to', async () => {
    await openWindow('/platby/grafy?rok=2023', await office());
    const rows = await rowsOf('Předpis a přijaté platby v roce 2023');
    expect(rows.slice(-2)).toEqual(['prosinec | 0 Kč | 45 000 Kč', 'Celkem | 0 Kč | 45 000 Kč']);
  });

  test('leads from a month to the payments in it', async () => {
    const { user } = await openWindow('/platby/grafy?rok=2023', await office());
    await user.click(await screen.findByRole('link', { name: 'prosinec' }));
    expect(await screen.findByRole('searchbox', { name: 'Hledat v pohybech' })).toHaveProperty('value', '12/2023');
    await within(await screen.findByRole('grid', { name: 'Pohyby' })).findByRole('row', { name: /OLOMOUCKY KRAJ/u });
  });

  test('says what has no day to pay yet and is in no month', async () => {
    await openWindow('/platby/grafy?rok=2024', await office());
    await screen.findByText(/Mimo tabulku zůstává předpis 60\s000\sKč/u);
  });

  test('says so where nothing was due and nothing moved', async () => {
    await openWindow('/platby/grafy?rok=2025', await office());
    await screen.findByText(/V\sroce 2025 není žádný předpis splatný/u);
  });

  test('is of the year that is chosen', async () => {
    const { user } = await openWindow('/platby/grafy?rok=2024', await office());
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Rok' }), '2023');
    expect(await tableOf('Předpis a přijaté platby v roce 2023')).toContain('45 000 Kč');
  });
});

test('money by years counts a payment in the year its contribution is for, and a year leads to its months', async () => {
  const { user } = await openWindow('/platby/grafy?graf=roky', await office());
  expect(await rowsOf('Předpis a přijaté platby po letech')).toEqual(['Rok | Předpis | Přijato | Zbývá', '2024 | 60 000 Kč | 45 000 Kč | 15 000 Kč', '2025 | 60 000 Kč | 0 Kč | 60 000 Kč', 'Celkem | 120 000 Kč | 45 000 Kč | 75 000 Kč']);
  await user.click(screen.getByRole('link', { name: '2024' }));
  await screen.findByRole('table', { name: 'Předpis a přijaté platby v roce 2024' });
});

describe('how late contributions come', () => {
  const paidLate = async (): Promise<AppClient> => {
    const client = createTestClient();
    const id = await concluded(client, day('2023-10-20'));
    valueOf(await client.life.record({ id, fact: { kind: 'published', on: day('2023-10-25'), record: null, version: null, link: null, at: null, note: null } }));
    valueOf(await client.life.record({ id, fact: { kind: 'payment-requested', year: 2024, on: day('2023-11-10'), note: null } }));
    const payment = { bookedOn: day('2024-01-12'), amount: 6_000_000, account: null, name: null, symbols: { variable: null, constant: null, specific: null }, note: null };
    valueOf(await client.payments.write({ payment, allocations: [{ agreement: id, year: 2024, amount: 6_000_000 }] }));
    return client;
  };

  test('is told by regions and by years, and leads to the contribution that was late the most', async () => {
    const { user } = await openWindow('/platby/grafy?graf=vcasnost', await paidLate());
    const [, region] = await rowsOf('Jak včas kraje platí');
    expect(region).toMatch(/^Olomoucký kraj \| 0 \| 1 \| 0 \| 1 \| (\d+) \| \1$/u);
    expect((await rowsOf('Včasnost po letech'))[1]).toBe(region?.replace('Olomoucký kraj', '2024').replace('| 0 | 1 | 0 | 1 |', '| 0 | 1 | 0 | 0 |'));
    await user.click(screen.getByRole('link', { name: 'Olomoucký kraj' }));
    expect((await screen.findByTitle('Olomoucký kraj, rok 2024')).getAttribute('aria-pressed')).toBe('true');
  });

  test('says so where nothing was to be paid yet', async () => {
    const client = createTestClient();
    await concluded(client);
    await openWindow('/platby/grafy?graf=vcasnost', client);
    await screen.findByText(/Zatím není co měřit/u);
  });
});

test('the income of the project stands against its budget in annex 1', async () => {
  await openWindow('/platby/grafy?graf=projekt', await office());
  const rows = await rowsOf('Příspěvky krajů a rozpočet projektu');
  expect(rows[1]).toBe('2024 | 420 500,50 Kč | 2024 | 60 000 Kč | 14,3 | 45 000 Kč | 360 500,50 Kč');
});

test('a region sees its own years and what its contribution is of the budget', async () => {
  const client = await office();
  const { revision, content } = valueOf(await client.office.get({}));
  valueOf(await client.office.update({ revision, content: { ...content, partyId: 'CZ071' }, unparsed: {} }));
  const { user } = await openWindow('/platby/grafy?graf=projekt', client);
  expect((await rowsOf('Náš příspěvek a rozpočet projektu'))[0]).toBe('Rok | Rozpočet projektu | Příloha na rok | Náš příspěvek | Podíl (%) | Zaplaceno');
  await user.click(screen.getByRole('tab', { name: 'Včasnost plateb' }));
  expect((await rowsOf('Jak včas platíme'))[0]).toMatch(/^Rok \|/u);
});

test('an office without contributions is told when there will be some', async () => {
  await openWindow('/platby/grafy');
  await screen.findByText(/Zatím není co sledovat/u);
});
