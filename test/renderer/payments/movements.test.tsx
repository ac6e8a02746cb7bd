import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { bankAccountSchema } from '#shared/domain/bank-account';
import { namedAccountSchema } from '#shared/domain/statements/named-account';
import { day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { aboFile, aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';
import { openWindow } from '../window/open-window';

const from = namedAccountSchema.parse({ kind: 'czech', number: '27-4228320287', bank: '0100' });

/** A payment nobody allocated. */
async function unallocatedPayment(client: AppClient, variable: string | null, name: string | null = null): Promise<void> {
  const payment = { bookedOn: day('2024-01-14'), amount: 6_000_000, account: from, name, symbols: { variable, constant: null, specific: null }, note: null };
  valueOf(await client.payments.write({ payment, allocations: [] }));
}

async function openMovements(variable: string | null, name?: string) {
  const client = createTestClient();
  const agreement = await concluded(client, day('2023-12-20'));
  await unallocatedPayment(client, variable, name);
  const opened = await openWindow('/platby/pohyby', client);
  return { ...opened, agreement, stored: async () => valueOf(await client.payments.list({})) };
}

describe('payments that wait', () => {
  test('and are certain are allocated at once by Enter, and taken back the same way', async () => {
    const { user, agreement, stored } = await openMovements('2024071', 'OLOMOUCKY KRAJ');
    await user.click(await screen.findByRole('button', { name: 'Přiřadit, co čeká (1)' }));
    await screen.findByRole('heading', { name: 'Jisté (1)' });
    await user.keyboard('{Enter}');
    await screen.findByText('Přiřazena 1 platba.');
    expect((await stored()).payments[0]?.allocations).toEqual([{ agreement, year: 2024, amount: 6_000_000 }]);
    await user.click(await screen.findByRole('button', { name: 'Vzít zpět' }));
    await waitFor(async () => expect((await stored()).payments[0]?.allocations).toEqual([]));
  });

  test('and are doubtful are laid beside what they may belong to; what the clerk chooses teaches whose the account is', async () => {
    const { user, agreement, stored } = await openMovements(null, 'OLOMOUCKY KRAJ');
    await user.click(await screen.findByRole('button', { name: 'Přiřadit, co čeká (1)' }));
    await screen.findByRole('heading', { name: 'Ke kontrole (1)' });
    const [proposed] = await screen.findAllByRole('radio', { name: /Olomoucký kraj/u });
    if (proposed === undefined) throw new Error('nothing is proposed');
    await user.click(proposed);
    await user.click(screen.getByRole('button', { name: 'Přiřadit 1\u00a0platbu' }));
    await screen.findByText('Přiřazena 1 platba.');
    const { payments, learnt } = await stored();
    expect([payments[0]?.allocations.map((each) => each.agreement), learnt.map(({ party }) => party)]).toEqual([[agreement], ['CZ071']]);
  });

  test('and concern no agreement are counted, and nothing can be confirmed', async () => {
    const { user } = await openMovements('999');
    await user.click(await screen.findByRole('button', { name: 'Přiřadit, co čeká (1)' }));
    expect(await screen.findByText(/^Pro 1 platbu není co navrhnout/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Přiřadit \d/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Zpět na pohyby' }));
    expect(await screen.findByRole('button', { name: 'Přiřadit, co čeká (1)' })).toBeTruthy();
  });
});

describe('the account of the office a payment moved on', () => {
  const statement = aboFile(aHeader(), anEntry());

  async function openTaken(account: string | null) {
    const client = createTestClient();
    await concluded(client, day('2023-12-20'));
    if (account !== null) {
      const party = valueOf(await client.parties.list({})).find(({ id }) => id === 'CZ063');
      if (party === undefined) throw new Error('no coordinator');
      valueOf(await client.parties.update({ id: party.id, revision: party.revision, content: { ...party.content, details: { ...party.content.details, account: bankAccountSchema.parse(account) } }, unparsed: {} }));
    }
    valueOf(await client.statements.take({ fileName: 'vypis.gpc', content: Buffer.from(statement).toString('base64'), chosen: [{ statement: 0, entry: 0, allocations: [] }] }));
    await openWindow('/platby/pohyby', client);
    await screen.findByText('vypis.gpc');
  }

  test('is told where the office has more than one', async () => {
    await openTaken('1265098001/5500');
    expect(screen.getByText('19-2000145399')).toBeTruthy();
  });

  test('is not told where it has but one', async () => {
    await openTaken(null);
    expect(screen.queryByText('19-2000145399')).toBeNull();
  });
});
