import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import type { RegionCode } from '#shared/domain/region';
import { day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { concluded, signedByBoth } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

/** An agreement that pays from 2024, of which nothing more is known than that both signed it. */
async function signed(client: AppClient, regionId: RegionCode): Promise<AgreementId> {
  const { id, revision, content } = valueOf(await client.agreements.create({ regionId }));
  valueOf(await client.agreements.update({ id, revision, content: { ...content, contribution: { ...content.contribution, firstYear: 2024 } }, unparsed: {} }));
  await signedByBoth(client, id, day('2023-12-20'));
  return id;
}

test('a contribution is opened from the matrix, and closed, by keys alone', async () => {
  const client = createTestClient();
  await signed(client, 'CZ051');
  await signed(client, 'CZ071');
  const { user } = await openWindow('/platby', client);
  const cells = await screen.findAllByRole('button', { name: /Očekává se/u, pressed: false });
  const cell = cells.at(-2);
  cell?.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('region', { name: /Olomoucký kraj, rok 2024/u });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('region', { name: /Olomoucký kraj, rok 2024/u })).toBeNull());
  expect(document.activeElement).toBe(cell);
});

describe('contributions of the only agreement', () => {
  async function ours() {
    const client = createTestClient();
    const id = await concluded(client, day('2023-12-20'));
    const payment = { bookedOn: day('2024-01-08'), amount: 4_000_000, account: null, name: null, symbols: { variable: null, constant: null, specific: null }, note: null };
    valueOf(await client.payments.write({ payment, allocations: [{ agreement: id, year: 2024, amount: 4_000_000 }] }));
    return openWindow('/platby', client);
  }

  test('stand year below year, with their days and sums', async () => {
    await ours();
    const table = await screen.findByRole('table', { name: 'Příspěvky krajů po letech' });
    expect(within(table).getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')))).toEqual([
      ['Rok', 'Stav', 'Splatnost', 'Uhrazeno dne', 'Předpis', 'Přijato', 'K úhradě'],
      ['2024', 'Zaplaceno zčásti', 'po doručení výzvy', '–', '60 000 Kč', '40 000 Kč', '20 000 Kč'],
      ['2025', 'Očekává se', 'po doručení výzvy', '–', '60 000 Kč', '0 Kč', '0 Kč'],
      ['Celkem', '', '', '', '120 000 Kč', '40 000 Kč', '20 000 Kč'],
    ]);
  });

  test('are opened by keys, and closed', async () => {
    const { user } = await ours();
    const year = await screen.findByRole('button', { name: '2024, Zaplaceno zčásti' });
    year.focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('region', { name: 'Olomoucký kraj, rok 2024' });
    expect(year.getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Olomoucký kraj, rok 2024' })).toBeNull());
  });
});
