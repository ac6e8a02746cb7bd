import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { valueOf } from '#test/support/value-of';
import { openWindow } from './open-window';

const olomouc = async (client: AppClient) => valueOf(await client.parties.list({})).find(({ id }) => id === 'CZ071');

describe('the list of regions', () => {
  test('shows all fourteen with what is missing and what is to be checked', async () => {
    await openWindow('/kraje');
    const row = await screen.findByRole('row', { name: /Olomoucký kraj/u });
    expect([screen.getAllByRole('row').length, within(row).getByText(/ověřte/u).textContent]).toEqual([15, 'ověřte 3\u00a0údaje']);
  });

  test('opens a region with Enter', async () => {
    const { user, address } = await openWindow('/kraje');
    (await screen.findByRole('row', { name: /Kraj Vysočina/u })).focus();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/kraje/CZ063');
  });
});

describe('the form of a region', () => {
  test('saves by itself what is typed, read as it was meant', async () => {
    const { user, client } = await openWindow('/kraje/CZ071');
    await user.type(await screen.findByRole('textbox', { name: 'Číslo účtu' }), '0000-2000145399/0800');
    await waitFor(async () => {
      expect((await olomouc(client))?.content.details.account).toBe('2000145399/0800');
    });
  });

  test('keeps what it does not understand and says why', async () => {
    const { user, client } = await openWindow('/kraje/CZ071');
    const ico = await screen.findByRole('textbox', { name: 'IČO' });
    await user.clear(ico);
    await user.type(ico, '60609461');
    await user.tab();
    await screen.findByText(/kontrolní číslice nesouhlasí/u);
    await waitFor(async () => {
      expect((await olomouc(client))?.unparsed).toEqual({ 'details.ico': '60609461' });
    });
  });

  test('takes the mark away when the clerk says that she checked the datum', async () => {
    const { user, client } = await openWindow('/kraje/CZ071');
    await user.click(await screen.findByRole('button', { name: 'Ověřeno: DIČ' }));
    await waitFor(async () => {
      expect((await olomouc(client))?.content.unverified).toEqual(['street', 'dataBox']);
    });
  });

  test.each([
    ['CZ071', 'hejtmanka', 'hejtmankou'],
    ['CZ020', 'hejtman', 'hejtmanem'],
    ['CZ010', 'primátorka', 'primátorkou'],
  ])('of %s takes the title %s with one press, in both forms', async (region, nominative, instrumental) => {
    const { user, client } = await openWindow(`/kraje/${region}`);
    await user.click(await screen.findByRole('button', { name: `${nominative}: Funkce` }));
    await waitFor(async () => {
      const details = valueOf(await client.parties.list({})).find(({ id }) => id === region)?.content.details;
      expect([details?.representativeTitle, details?.representativeTitleInstrumental]).toEqual([nominative, instrumental]);
    });
  });

  test('takes the mark away together with a rewriting, and brings both back in one step', async () => {
    const { user, client } = await openWindow('/kraje/CZ071');
    const box = await screen.findByRole('textbox', { name: 'Datová schránka' });
    await user.clear(box);
    await user.type(box, 'abc1234');
    await waitFor(async () => {
      const party = await olomouc(client);
      expect([party?.content.details.dataBox, party?.content.unverified]).toEqual(['abc1234', ['dic', 'street']]);
    });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      const party = await olomouc(client);
      expect([party?.content.details.dataBox, party?.content.unverified.includes('dataBox')]).toEqual(['qiabfmf', true]);
    });
  });

  test('says what to do about a code that is no region', async () => {
    const { user, address } = await openWindow('/kraje/CZ999');
    await user.click(await screen.findByRole('button', { name: 'Přejít na kraje' }));
    expect(address()).toBe('/kraje');
  });
});
