import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

/** The office of Olomoucký kraj, which was asked for the contribution of 2024. */
async function payingOffice(): Promise<AppClient> {
  const client = createTestClient();
  const id = await concluded(client, day('2023-12-20'));
  valueOf(await client.life.record({ id, fact: { kind: 'payment-requested', year: 2024, on: day('2024-01-12'), note: null } }));
  const { revision, content } = valueOf(await client.office.get({}));
  valueOf(await client.office.update({ revision, content: { ...content, partyId: 'CZ071' }, unparsed: {} }));
  return client;
}

const ordersOf = async (client: AppClient) => valueOf(await client.payments.list({})).orders;
const field = (name: string) => screen.findByRole('textbox', { name });

describe('a new order', () => {
  test('begins with what is to be paid and what the agreement says, and is issued as its preview shows it', async () => {
    const { user, client } = await openWindow('/platby/prikazy', await payingOffice());
    const preview = await screen.findByRole('table', { name: 'Náhled příkazu' });
    expect(within(preview).getAllByRole('row').at(1)?.textContent).toContain('Kraj Vysočina2024');
    await user.click(screen.getByRole('button', { name: 'Vystavit příkaz' }));
    await screen.findByText('Příkaz KPBI-2024-001 je vystavený.');
    expect(await ordersOf(client)).toMatchObject([{ pays: [{ year: 2024 }], order: { transfers: [{ amount: 6_000_000 }] } }]);
    expect((await ordersOf(client))[0]?.controlSheet?.type).toBe('application/pdf');
  });

  test('says at the field what is missing or wrong, and is not issued meanwhile', async () => {
    const { user, client } = await openWindow('/platby/prikazy', await payingOffice());
    await user.clear(await field('Na účet'));
    await screen.findByText(/Opište jej z výzvy/u);
    await user.clear(await field('Částka'));
    await user.type(await field('Částka'), '60 001');
    await screen.findByText('Zbývá jen 60 000 Kč.');
    await user.clear(await field('Den splatnosti příkazu'));
    await user.type(await field('Den splatnosti příkazu'), '14. 1. 2024');
    await user.tab();
    await screen.findByText(/Tento den už minul/u);
    await user.click(screen.getByRole('button', { name: 'Vystavit příkaz' }));
    expect(await ordersOf(client)).toEqual([]);
  });

  test('says in no more than four digits what kind of payment it is, and the next order begins with the same', async () => {
    const client = await payingOffice();
    const { user } = await openWindow('/platby/prikazy', client);
    await user.type(await field('Konstantní symbol'), '03080');
    await user.tab();
    await screen.findByText('Konstantní symbol tvoří nejvýše čtyři číslice.');
    await user.clear(await field('Konstantní symbol'));
    await user.type(await field('Konstantní symbol'), '0308');
    await user.click(screen.getByRole('button', { name: 'Vystavit příkaz' }));
    await screen.findByText('Příkaz KPBI-2024-001 je vystavený.');
    expect((await ordersOf(client))[0]?.order.transfers[0]?.constantSymbol).toBe('0308');
    cleanup();
    await openWindow('/platby/prikazy', client);
    await user.click(await screen.findByRole('checkbox', { name: 'Příspěvek za rok 2024' }));
    expect(await field('Konstantní symbol')).toHaveProperty('value', '0308');
  });

  test('says by which agreement each contribution is paid', async () => {
    await openWindow('/platby/prikazy', await payingOffice());
    expect(await screen.findByText(/zbývá 60.000.Kč, .*smlouva č\. 2024\/00123\/KH/u)).toBeTruthy();
  });

  test('does not choose again what waits for the bank, and warns of it', async () => {
    const { user } = await openWindow('/platby/prikazy', await payingOffice());
    await user.click(await screen.findByRole('button', { name: 'Vystavit příkaz' }));
    await screen.findByText(/Na tento příspěvek už čeká příkaz KPBI-2024-001/u);
    expect(screen.getByRole('checkbox', { name: 'Příspěvek za rok 2024' })).toHaveProperty('checked', false);
  });
});

test('an issued order is withdrawn with a reason only', async () => {
  const { user, client } = await openWindow('/platby/prikazy', await payingOffice());
  await user.click(await screen.findByRole('button', { name: 'Vystavit příkaz' }));
  await user.click(await screen.findByRole('button', { name: 'Uložit soubor příkazu KPBI-2024-001' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Bance nebyl předán…' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Stáhnout příkaz' }));
  await within(dialog).findByText('Napište důvod, zůstane v evidenci.');
  await user.type(within(dialog).getByRole('textbox', { name: 'Důvod' }), 'Chybný účet.');
  await user.click(within(dialog).getByRole('button', { name: 'Stáhnout příkaz' }));
  await waitFor(async () => {
    expect(await ordersOf(client)).toMatchObject([{ withdrawn: { reason: 'Chybný účet.' } }]);
  });
});

test('the coordinator is told that regions order payments', async () => {
  const client = createTestClient();
  await concluded(client, day('2023-12-20'));
  await openWindow('/platby/prikazy', client);
  await screen.findByText(/Váš úřad příspěvky přijímá/u);
});
