import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { Agreement } from '#shared/domain/agreement';
import { initialPreferences } from '#shared/domain/preferences';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { finishedAgreement } from '../records/finished-agreement';
import { openWindow } from '../window/open-window';

configure({ asyncUtilTimeout: 10_000 });

let client: AppClient;
let agreement: Agreement;

beforeEach(async () => {
  client = createTestClient();
  valueOf(await client.preferences.set({ ...initialPreferences, pageShown: false }));
  ({ agreement } = await finishedAgreement(client));
});

const amend = async () => valueOf(await client.agreements.amend({ id: agreement.id }));
const form = () => screen.findByRole('form', { name: 'Údaje smlouvy' });

describe('an amendment', () => {
  test('is started from a finished agreement and opens with a section of its own', async () => {
    const { user, address } = await openWindow(`/smlouvy/${agreement.id}`, client);
    await user.click(await screen.findByRole('button', { name: 'Založit dodatek' }));
    const section = await screen.findByRole('region', { name: 'Dodatek' });
    const started = valueOf(await client.agreements.list({})).find(({ content }) => content.amendment?.of === agreement.id);
    expect([address(), within(section).getByRole<HTMLInputElement>('textbox', { name: 'Číslo dodatku' }).value]).toEqual([`/smlouvy/${started?.id ?? ''}`, '1']);
  });

  test('keeps its day of effect and its reason', async () => {
    const { id } = await amend();
    const { user } = await openWindow(`/smlouvy/${id}`, client);
    await form();
    await user.type(screen.getByRole('textbox', { name: 'Účinnost ode dne' }), '1. 3. 2025');
    await user.type(screen.getByRole('textbox', { name: 'Důvod změny' }), 'Mění se výše příspěvku.');
    await waitFor(async () => {
      expect(valueOf(await client.agreements.get({ id })).content.amendment).toEqual({ of: agreement.id, number: 1, effectiveOn: '2025-03-01', reason: 'Mění se výše příspěvku.' });
    });
  });

  test('cannot be finished before it changes something, and the list says so', async () => {
    const { id } = await amend();
    const { user } = await openWindow(`/smlouvy/${id}`, client);
    await user.click(await screen.findByRole('button', { name: /^Chybí/u }));
    expect(await screen.findByRole('button', { name: 'změny smlouvy, které má dodatek provést' })).toBeTruthy();
  });

  test('keeps the region of the agreement it changes', async () => {
    const { id } = await amend();
    await openWindow(`/smlouvy/${id}`, client);
    await form();
    const region = screen.getByRole<HTMLSelectElement>('combobox', { name: /se kterým se smlouva uzavírá/u });
    expect([region.disabled, region.selectedOptions[0]?.text]).toEqual([true, 'Olomoucký kraj']);
  });

  test('shows the amendment and the consolidated text instead of the five documents of an agreement', async () => {
    valueOf(await client.preferences.set({ ...initialPreferences, pageShown: true }));
    const { id } = await amend();
    await openWindow(`/smlouvy/${id}`, client);
    expect((await screen.findAllByRole('tab')).map(({ textContent }) => textContent)).toEqual(['Dodatek', 'Úplné znění']);
  });

  test('is listed on the page of its agreement, and leads back to it', async () => {
    const { id } = await amend();
    const { user, address } = await openWindow(`/smlouvy/${agreement.id}`, client);
    await user.click(await screen.findByRole('link', { name: 'Dodatek č.\u00a01' }));
    const back = await screen.findByRole('link', { name: 'Olomoucký kraj' });
    const between = address();
    await user.click(back);
    await waitFor(() => {
      expect([between, address()]).toEqual([`/smlouvy/${id}`, `/smlouvy/${agreement.id}`]);
    });
  });

  test('is offered for opening, not for starting, while the one before is being written', async () => {
    const { id } = await amend();
    const { user, address } = await openWindow(`/smlouvy/${agreement.id}`, client);
    await user.click(await screen.findByRole('button', { name: 'Spis' }));
    expect(screen.queryByRole('menuitem', { name: 'Založit dodatek' })).toBeNull();
    await user.click(await screen.findByRole('menuitem', { name: 'Otevřít dodatek č.\u00a01' }));
    await waitFor(() => {
      expect(address()).toBe(`/smlouvy/${id}`);
    });
  });

  test('stands below its agreement in the list, whatever the list is sorted by', async () => {
    await amend();
    valueOf(await client.agreements.create({ regionId: 'CZ072' }));
    const { user } = await openWindow('/smlouvy', client);
    const names = async () => (await screen.findAllByRole('row')).slice(1).map((row) => within(row).getAllByRole('gridcell')[1]?.textContent);
    const ascending = await names();
    await user.click(screen.getByRole('button', { name: 'Kraj' }));
    await waitFor(async () => {
      expect([ascending, await names()].map((rows) => rows.map((name) => name?.replace('ukázka', '')))).toEqual([
        ['Olomoucký kraj', 'Dodatek č.\u00a01 ke smlouvě: Olomoucký kraj', 'Zlínský kraj'],
        ['Zlínský kraj', 'Olomoucký kraj', 'Dodatek č.\u00a01 ke smlouvě: Olomoucký kraj'],
      ]);
    });
  });
});
