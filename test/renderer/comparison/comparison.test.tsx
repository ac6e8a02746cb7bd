import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AgreementContent } from '#shared/domain/agreement';
import { korunas } from '#shared/domain/money';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

const withoutDue: Partial<AgreementContent> = { wording: { templates: {}, deviations: [{ kind: 'dropped', template: 'agreement', part: 'contribution.due' }] } };

/** The founding case without gaps, finished once, reopened and changed. */
async function openComparison(changes: Partial<AgreementContent>, search = '') {
  const client = createTestClient();
  const { id, revision } = valueOf(await client.sample.load({}));
  valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} }));
  valueOf(await client.agreements.finish({ id }));
  const reopened = valueOf(await client.agreements.reopen({ id }));
  valueOf(await client.agreements.update({ id, revision: reopened.revision, content: anAgreement(changes), unparsed: {} }));
  const opened = await openWindow(`/smlouvy/${id}/porovnani${search}`, client);
  const list = within(await screen.findByRole('region', { name: 'Seznam změn' }));
  return { ...opened, id, list };
}

describe('the comparison of an agreement', () => {
  test('with its template lists the place and the kind of every change', async () => {
    const { list } = await openComparison(withoutDue);
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringMatching(/^Čl\. [IVX]+ odst\. \d+vypuštěno/u)]);
  });

  test('says so when nothing differs', async () => {
    const { list } = await openComparison({});
    expect(list.getByRole('status').textContent).toBe('Obě znění se shodují.');
  });

  test('can be made against an edition or an earlier version as well', async () => {
    const { user, list } = await openComparison({ contribution: { ...anAgreement().contribution, annualAmount: korunas(75_000) } });
    const choice = screen.getByRole('combobox', { name: 'Porovnat dnešní znění s' });
    const groups = within(choice).getAllByRole('group').map((group) => group.getAttribute('label'));
    await user.selectOptions(choice, 'vyhotoveni-1');
    await waitFor(() => {
      expect(within(screen.getByRole('region', { name: 'Seznam změn' })).getAllByText('změněno').length).toBeGreaterThan(0);
    });
    expect([groups, list.queryAllByText('změněno')]).toEqual([['Znění', 'Vyhotovení', 'Dřívější znění'], []]);
  });

  test('tells the whole words of the chosen change, then and now', async () => {
    const { user } = await openComparison({ contribution: { ...anAgreement().contribution, annualAmount: korunas(75_000) } }, '?s=vyhotoveni-1');
    const change = (await screen.findAllByRole('button', { name: /změněno/u })).find((button) => button.textContent.includes('75\u00a0000'));
    if (change === undefined) throw new Error('the changed amount is not listed');
    await user.click(change);
    expect([change.getAttribute('aria-current'), change.textContent.includes('Dříve: '), change.textContent.includes('60\u00a0000\u00a0Kč')]).toEqual(['true', true, true]);
  });

  test('copies the chosen change, or all of them, as plain text', async () => {
    const { user, list } = await openComparison(withoutDue);
    await user.click(list.getByRole('button', { name: /vypuštěno/u }));
    await user.click(list.getByRole('button', { name: 'Kopírovat text' }));
    const one = await navigator.clipboard.readText();
    await user.click(list.getByRole('button', { name: 'Zkopírovat seznam' }));
    expect([one, await navigator.clipboard.readText()]).toEqual([expect.stringMatching(/^Čl\. VI odst\. 5 \(vypuštěno\)\nDříve: 5\. Příspěvek je splatný/u), one]);
  });

  test('is reached from the menu of the agreement, beside Word and the history', async () => {
    const { user, address, id } = await openComparison({});
    await user.click(screen.getByRole('button', { name: 'Zpět na smlouvu' }));
    await user.click(await screen.findByRole('button', { name: 'Spis' }));
    const items = (await screen.findAllByRole('menuitem')).map((item) => item.textContent);
    await user.click(screen.getByRole('menuitem', { name: 'Porovnání znění' }));
    expect([items, address()]).toEqual([expect.arrayContaining(['Uložit jako Word', 'Načíst upravený Word…', 'Porovnání znění', 'Historie']), `/smlouvy/${id}/porovnani`]);
  });
});
