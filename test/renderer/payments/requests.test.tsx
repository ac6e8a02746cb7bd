import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

/** The office of the coordinator with one agreement nobody asked for money by yet; its letters have numbers. */
async function askingOffice(numberPattern: string | null = 'VU/{číslo}/{rok}'): Promise<AppClient> {
  const client = createTestClient();
  await concluded(client, day('2023-12-20'));
  const { revision, content, unparsed } = valueOf(await client.office.get({}));
  valueOf(await client.office.update({ revision, content: { ...content, asking: { numberPattern, interestRate: null } }, unparsed }));
  return client;
}

const requestsOf = async (client: AppClient) => valueOf(await client.payments.list({})).requests;
const rowOf = async (table: string, text: RegExp) => within(await screen.findByRole('grid', { name: table })).findByRole('row', { name: text });

describe('what can be asked for', () => {
  test('is issued at one press, and stands chosen among what was issued', async () => {
    const { user, client } = await openWindow('/platby/vyzvy', await askingOffice());
    await user.click(await rowOf('Vyzvat', /Olomoucký kraj.*2024/u));
    await user.click(await screen.findByRole('button', { name: 'Vystavit 1\u00a0výzvu' }));
    await rowOf('Vystavené', /VU\/1\/2024.*Výzva k úhradě.*Olomoucký kraj.*nezapsáno/u);
    expect(await requestsOf(client)).toMatchObject([{ kind: 'call-for-payment', year: 2024, number: 'VU/1/2024' }]);
    expect(screen.getByRole('button', { name: 'Uložit' }).getAttribute('aria-disabled')).not.toBe('true');
  });

  test('is taken back from the notice', async () => {
    const { user, client } = await openWindow('/platby/vyzvy', await askingOffice());
    await user.click(await rowOf('Vyzvat', /Olomoucký kraj.*2024/u));
    await user.click(await screen.findByRole('button', { name: 'Vystavit 1\u00a0výzvu' }));
    await screen.findByText(/Vystaven 1\sdopis/u);
    await user.click(screen.getAllByRole('button', { name: 'Vzít zpět' }).at(-1) ?? document.body);
    await waitFor(async () => expect(await requestsOf(client)).toEqual([]));
  });

  test('leads to the settings while letters have no numbers, and says what is missing', async () => {
    const { user, client } = await openWindow('/platby/vyzvy', await askingOffice(null));
    expect((await screen.findByRole('link', { name: 'Nastavit řadu' })).getAttribute('href')).toMatch(/\/nastaveni$/u);
    await user.click(await rowOf('Vyzvat', /Olomoucký kraj.*2024/u));
    await user.click(await screen.findByRole('button', { name: 'Vystavit 1\u00a0výzvu' }));
    await screen.findByText(/V dopisech chybí: číslo výzvy/u);
    expect(await requestsOf(client)).toEqual([]);
  });
});

test('the delivery of an issued call is written down and makes its contribution due', async () => {
  const office = await askingOffice();
  const [agreement] = valueOf(await office.agreements.list({}));
  if (agreement === undefined) throw new Error('there is no agreement');
  valueOf(await office.requests.issue({ kind: 'call-for-payment', items: [{ agreement: agreement.id, year: 2024 }], issuedOn: day('2024-01-10'), payBy: null, signedBy: 'Ing. Hana Příkladová', signedByTitle: 'vedoucí odboru' }));
  const { user, client } = await openWindow('/platby/vyzvy?dopisy=vystavene', office);
  await user.click(await rowOf('Vystavené', /VU\/1\/2024/u));
  await user.click(screen.getByRole('button', { name: 'Doručeno…' }));
  const dialog = await screen.findByRole('dialog');
  const on = within(dialog).getByRole('textbox', { name: 'Den doručení' });
  await user.clear(on);
  await user.type(on, '12. 1. 2024');
  await user.click(within(dialog).getByRole('button', { name: 'Zapsat' }));
  await rowOf('Vystavené', /12\.\s1\.\s2024/u);
  const { facts } = valueOf(await client.agreements.get({ id: agreement.id }));
  expect(facts.at(-1)?.fact).toMatchObject({ kind: 'payment-requested', year: 2024, on: '2024-01-12' });
});

test('the office of a region asks for no money', async () => {
  const client = await askingOffice();
  const { revision, content } = valueOf(await client.office.get({}));
  valueOf(await client.office.update({ revision, content: { ...content, partyId: 'CZ071' }, unparsed: {} }));
  await openWindow('/platby/vyzvy', client);
  await screen.findByText(/Výzvy a upomínky vystavuje koordinátor/u);
  expect([screen.queryByRole('tab', { name: 'Výzvy a upomínky' }), screen.queryByRole('button', { name: /Vystavit/u })]).toEqual([null, null]);
});
