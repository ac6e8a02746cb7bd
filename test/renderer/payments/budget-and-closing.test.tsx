import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { korunas } from '#shared/domain/money';
import { emptyBudget } from '#shared/domain/payments/budget-year';
import { day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

async function office(): Promise<AppClient> {
  const client = createTestClient();
  const id = await concluded(client, day('2023-12-20'));
  const payment = { bookedOn: day('2023-12-28'), amount: 7_000_000, account: null, name: null, symbols: { variable: null, constant: null, specific: null }, note: null };
  valueOf(await client.payments.write({ payment, allocations: [{ agreement: id, year: 2024, amount: 6_000_000 }] }));
  return client;
}

const budgetsOf = async (client: AppClient) => valueOf(await client.payments.list({})).budgets;

describe('the budget of a year', () => {
  test('saves by itself what is typed, also a change that takes away', async () => {
    const { user, client } = await openWindow('/platby/rozpocet?rok=2024', await office());
    await user.type(await screen.findByRole('textbox', { name: 'Paragraf' }), '§ 6172');
    await user.type(screen.getByRole('textbox', { name: 'Schválený rozpočet' }), '60 tis.');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Přidat rozpočtové opatření' }));
    await user.type(await screen.findByRole('textbox', { name: 'Částka (±)' }), '-10 000');
    await user.tab();
    await waitFor(async () => {
      expect(await budgetsOf(client)).toMatchObject([{ year: 2024, content: { section: '6172', approved: 6_000_000, changes: [{ amount: -1_000_000 }] } }]);
    });
    expect(screen.getByRole('row', { name: /Rozpočet po změnách/u }).textContent).toContain('50\u00a0000\u00a0Kč');
  });

  test('keeps what it does not understand and says why at the field', async () => {
    const { user, client } = await openWindow('/platby/rozpocet?rok=2024', await office());
    await user.type(await screen.findByRole('textbox', { name: 'Položka' }), '53');
    await user.tab();
    await screen.findByText(/mají čtyři číslice/u);
    await waitFor(async () => {
      expect(await budgetsOf(client)).toMatchObject([{ content: { item: null }, unparsed: { item: '53' } }]);
    });
  });

  test('says what the draft of the next one needs, by when and from whom', async () => {
    await openWindow('/platby/rozpocet?rok=2024', await office());
    await screen.findByText('Do 30. 9. 2024 zařaďte do návrhu rozpočtu 60 000 Kč.');
    expect(within(screen.getByRole('table', { name: 'Návrh rozpočtu na rok 2025' })).getByRole('row', { name: /Olomoucký kraj/u }).textContent).toContain('zatím ne');
  });

  test('counts what its amount suffices for as put into the draft', async () => {
    const client = await office();
    valueOf(await client.payments.updateBudget({ year: 2025, revision: 0, content: { ...emptyBudget, approved: korunas(60_000) }, unparsed: {} }));
    await openWindow('/platby/rozpocet?rok=2024', client);
    await screen.findByText('V rozpočtu je vše, co z uzavřených smluv vyplývá.');
    expect(within(screen.getByRole('table', { name: 'Návrh rozpočtu na rok 2025' })).getByRole('row', { name: /Olomoucký kraj/u }).textContent).toMatch(/ano$/u);
  });

  test('is no longer asked for on Přehled once it has room for the contribution', async () => {
    const client = await office();
    valueOf(await client.payments.updateBudget({ year: 2024, revision: 0, content: { ...emptyBudget, approved: korunas(60_000) }, unparsed: {} }));
    await openWindow('/', client);
    const asked = await screen.findAllByText(/do rozpočtu na rok/u);
    expect(asked.map(({ textContent }) => textContent)).toEqual(['Zařadit příspěvek do rozpočtu na rok 2025']);
  });

  test('names every column of what really happened', async () => {
    await openWindow('/platby/rozpocet?rok=2024', await office());
    const table = await screen.findByRole('table', { name: 'Skutečnost roku 2024' });
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Ukazatel', 'Částka']);
  });

  test('of a closed year is only read', async () => {
    const client = await office();
    valueOf(await client.payments.closeYear({ year: 2023 }));
    await openWindow('/platby/rozpocet?rok=2023', client);
    await screen.findByText(/Rok 2023 je uzavřený/u);
    expect(screen.getByRole('textbox', { name: 'Paragraf' })).toHaveProperty('readOnly', true);
  });
});

describe('the closing of a year', () => {
  const closedOf = async (client: AppClient) => valueOf(await client.payments.list({})).closed;

  test('tells what to know before, closes, and opens again with a reason', async () => {
    const { user, client } = await openWindow('/platby/uzaverka?rok=2023', await office());
    const findings = await screen.findByRole('list', { name: 'Než rok uzavřete' });
    expect(within(findings).getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      '1\u00a0platba za 10\u00a0000\u00a0Kč nepatří zatím k žádnému příspěvku. Pohyby',
      'Platby tohoto roku jsou zapsané ručně, žádný bankovní výpis převzatý není. Výpisy',
    ]);
    await user.click(screen.getByRole('button', { name: 'Uzavřít rok 2023' }));
    await user.click(await screen.findByRole('button', { name: 'Znovu otevřít…' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Důvod' }), 'Chyběl výpis.');
    await user.click(within(dialog).getByRole('button', { name: 'Otevřít rok' }));
    await waitFor(async () => {
      expect(await closedOf(client)).toMatchObject([{ year: 2023, reopened: { reason: 'Chyběl výpis.' } }]);
    });
  });

  test('is not offered before the year is over', async () => {
    await openWindow('/platby/uzaverka?rok=2024', await office());
    await screen.findByText(/Rok ještě neskončil/u);
    expect(screen.queryByRole('button', { name: /Uzavřít rok/u })).toBeNull();
  });
});
