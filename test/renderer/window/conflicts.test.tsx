import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { PartyContent } from '#shared/domain/party';
import { valueOf } from '#test/support/value-of';
import { openWindow } from './open-window';

const olomouc = async (client: AppClient) => {
  const party = valueOf(await client.parties.list({})).find(({ id }) => id === 'CZ071');
  if (party === undefined) throw new Error('the region is seeded');
  return party;
};

async function changeElsewhere(client: AppClient, details: Partial<PartyContent['details']>, unverified: PartyContent['unverified']): Promise<void> {
  const { id, revision, content } = await olomouc(client);
  valueOf(await client.parties.update({ id, revision, content: { ...content, details: { ...content.details, ...details }, unverified }, unparsed: {} }));
}

const difference = (name: string) => within(screen.getByRole('radiogroup', { name }));

describe('two windows on one region', () => {
  async function conflict() {
    const { client, user } = await openWindow('/kraje/CZ071');
    const city = await screen.findByRole('textbox', { name: 'Obec' });
    await changeElsewhere(client, { city: 'Prostějov', bankName: 'Komerční banka, a. s.' }, ['street', 'dataBox']);
    await user.clear(city);
    await user.type(city, 'Přerov');
    await user.click(await screen.findByRole('button', { name: 'Ukázat obě znění…' }));
    await screen.findByRole('dialog', { name: 'Dvě znění údajů téhož kraje' });
    return { client, user };
  }

  test('have what only one of them changed proposed, and what both changed asked', async () => {
    const { client, user } = await conflict();
    const told = screen.getByText(/^Zbývá rozhodnout/u).textContent;
    await user.click(difference('Obec').getByRole('radio', { name: 'Moje znění Přerov' }));
    await user.click(screen.getByRole('button', { name: 'Použít vybrané' }));
    await waitFor(async () => {
      const { details, unverified } = (await olomouc(client)).content;
      expect([details.city, details.bankName, unverified]).toEqual(['Přerov', 'Komerční banka, a. s.', ['street', 'dataBox']]);
    });
    expect(told).toBe('Zbývá rozhodnout 1\u00a0místo.');
  });

  test('may have the stored version everywhere, and come back to their own', async () => {
    const { client, user } = await conflict();
    await user.click(within(screen.getByRole('group', { name: 'Vybrat všude' })).getByRole('button', { name: 'Uložené znění' }));
    await user.click(screen.getByRole('button', { name: 'Použít vybrané' }));
    await waitFor(() => {
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Obec' }).value).toBe('Prostějov');
    });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      expect((await olomouc(client)).content.details.city).toBe('Přerov');
    });
  });

  test('lose nothing when it is decided later', async () => {
    const { client, user } = await conflict();
    await user.click(screen.getByRole('button', { name: 'Rozhodnout později' }));
    expect([(await olomouc(client)).content.details.city, screen.getByRole<HTMLInputElement>('textbox', { name: 'Obec' }).value, screen.queryByRole('button', { name: 'Ukázat obě znění…' }) !== null]).toEqual(['Prostějov', 'Přerov', true]);
  });
});

describe('two windows on the settings of one office', () => {
  test('show both by the names of the fields, and keep what each of them changed', async () => {
    const { client, user } = await openWindow('/nastaveni');
    const months = await screen.findByRole('textbox', { name: 'Výpovědní doba' });
    const { revision, content } = valueOf(await client.office.get({}));
    valueOf(await client.office.update({ revision, content: { ...content, partyId: 'CZ072', defaults: { ...content.defaults, due: { kind: 'fixed-day', day: 31, month: 3 } } }, unparsed: {} }));
    await user.type(months, '6');
    await user.click(await screen.findByRole('button', { name: 'Ukázat obě znění…' }));
    const list = within(await screen.findByRole('list', { name: 'V čem se znění liší' }));
    const chosen = list.getAllByRole('radiogroup').map((group) => [group.getAttribute('aria-label'), within(group).getByRole('radio', { checked: true }).closest('span')?.textContent]);
    await user.click(screen.getByRole('button', { name: 'Použít vybrané' }));
    await waitFor(async () => {
      const { partyId, defaults } = valueOf(await client.office.get({})).content;
      expect([partyId, defaults.due.kind, defaults.notice.months]).toEqual(['CZ072', 'fixed-day', 6]);
    });
    expect(chosen).toEqual([
      ['Kraj, jehož úřad aplikaci používá', 'Uložené znění Zlínský kraj'],
      ['Splatnost', expect.stringContaining('vždy k určitému dni v roce')],
      ['Výpovědní doba', 'Moje znění 6'],
    ]);
  });
});
