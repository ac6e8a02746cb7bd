import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { korunas } from '#shared/domain/money';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

const contribution = { ...anAgreement().contribution, annualAmount: korunas(75_000) };

/** A draft whose contribution was changed once. */
async function openHistory() {
  const client = createTestClient();
  const created = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
  const { id, revision, content } = created;
  valueOf(await client.agreements.update({ id, revision, content: { ...content, contribution }, unparsed: {} }));
  const opened = await openWindow(`/smlouvy/${id}/historie`, client);
  const rows = () => within(screen.getByRole('list', { name: 'Změny smlouvy' })).getAllByRole('listitem');
  await screen.findByRole('list', { name: 'Změny smlouvy' });
  return { ...opened, id, created, rows, stored: async () => valueOf(await client.agreements.get({ id })) };
}

describe('the history of an agreement', () => {
  test('tells who did what, the newest first', async () => {
    const { rows } = await openHistory();
    expect(rows().map((row) => [within(row).getByRole('heading').textContent, row.textContent.includes('novakova'), row.textContent.includes('roční příspěvek')])).toEqual([
      ['Úprava smlouvy', true, true],
      ['Založení konceptu', true, false],
    ]);
  });

  test('leads to the comparison with what was before a change', async () => {
    const { user, address, id } = await openHistory();
    await user.click(screen.getByRole('button', { name: /^Porovnat s dneškem/u }));
    expect([address(), (await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Porovnat dnešní znění s' })).value]).toEqual([`/smlouvy/${id}/porovnani`, 'zmena-1']);
  });

  test('takes a draft back to an earlier version, as one step that can be taken back', async () => {
    const { user, created, stored } = await openHistory();
    await user.click(screen.getByRole('button', { name: /^Vrátit tuto verzi/u }));
    await waitFor(async () => {
      expect((await stored()).content).toEqual(created.content);
    });
    await user.click(screen.getByRole('button', { name: 'Vzít zpět' }));
    await waitFor(async () => {
      expect((await stored()).content.contribution.annualAmount).toBe(korunas(75_000));
    });
  });

  test('takes no finished agreement back', async () => {
    const client = createTestClient();
    const { id, revision } = valueOf(await client.sample.load({}));
    valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} }));
    valueOf(await client.agreements.finish({ id }));
    await openWindow(`/smlouvy/${id}/historie`, client);
    await screen.findByRole('list', { name: 'Změny smlouvy' });
    expect([screen.getAllByRole('button', { name: /^Porovnat s dneškem/u }).length > 0, screen.queryByRole('button', { name: /^Vrátit tuto verzi/u })]).toEqual([true, null]);
  });
});
