import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { livedLedger } from '../window/lived-ledger';
import { openWindow } from '../window/open-window';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

async function openMap() {
  const opened = await openWindow('/', createTestClient(livedLedger));
  const map = await screen.findByRole('group', { name: 'Mapa krajů podle stavu smlouvy' });
  return { ...opened, map };
}

const region = (map: HTMLElement, name: RegExp) => within(map).getByRole('button', { name });

describe('the map of regions', () => {
  test('says of each region how it stands', async () => {
    const { map } = await openMap();
    const names = within(map).getAllByRole('button').map((each) => plain(each.getAttribute('aria-label')));
    expect([names.length, names.filter((name) => name?.endsWith('bez smlouvy') === false)]).toEqual([
      14,
      ['Hlavní město Praha: schváleno od 11. 12. 2023', 'Ústecký kraj: k podpisu od 18. 12. 2023', 'Kraj Vysočina: koordinátor projektu', 'Zlínský kraj: účinné od 27. 12. 2023', 'Moravskoslezský kraj: uzavřeno 20. 12. 2023, neuveřejněno'],
    ]);
  });

  test('is one stop of the Tab key, and arrows go from region to region', async () => {
    const { user, map } = await openMap();
    const stops = within(map).getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
    region(map, /^Zlínský/u).focus();
    await user.keyboard('{ArrowUp}');
    expect([stops.length, document.activeElement]).toEqual([1, region(map, /^Olomoucký/u)]);
  });

  test('opens the agreement of a region with Enter', async () => {
    const { user, map, address } = await openMap();
    region(map, /^Zlínský/u).focus();
    await user.keyboard('{Enter}');
    expect(address()).toBe(`/smlouvy/${livedLedger.agreements[0]?.id ?? ''}`);
  });

  test('starts an agreement where a region has none', async () => {
    const { user, map, client, address } = await openMap();
    await user.click(region(map, /^Olomoucký/u));
    await waitFor(async () => {
      const started = valueOf(await client.agreements.list({})).find(({ content }) => content.region.partyId === 'CZ071');
      expect(address()).toBe(`/smlouvy/${started?.id ?? 'none'}`);
    });
  });

  test('gives way to a table that says and does the same, and is remembered', async () => {
    const { user, client, address } = await openMap();
    await user.click(screen.getByRole('button', { name: 'Tabulka' }));
    const row = await screen.findByRole('row', { name: /^Moravskoslezský kraj/u });
    const said = plain(within(row).getAllByRole('cell')[0]?.textContent);
    await user.click(within(row).getByRole('button', { name: 'Otevřít: Moravskoslezský kraj' }));
    expect([said, address(), valueOf(await client.preferences.get({})).regionsAs]).toEqual(['uzavřeno 20. 12. 2023, neuveřejněno', `/smlouvy/${livedLedger.agreements[1]?.id ?? ''}`, 'table']);
  });

  test('is explained by what is on it, and nothing else', async () => {
    await openMap();
    const legend = within(screen.getByRole('list', { name: 'Vysvětlivky k mapě' }));
    expect(legend.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Účinné (1)', 'K uveřejnění (1)', 'K podpisu (1)', 'Schvalují se (1)', 'Bez smlouvy (9)', 'Koordinátor projektu (1)']);
  });
});

describe('what is next', () => {
  test('says of a deadline what, for whom, by what law, by when, and leads to where it is met', async () => {
    const { user, address } = await openMap();
    const next = within(screen.getByRole('region', { name: 'Co je na řadě' }));
    const line = next.getAllByRole('listitem').find(({ textContent }) => textContent.includes('Odeslat do registru'));
    const said = plain(line?.textContent);
    await user.click(next.getByRole('button', { name: 'Uveřejnit: Moravskoslezský kraj, Odeslat do registru smluv' }));
    expect([said, address()]).toEqual([
      'Odeslat do registru smluvMoravskoslezský kraj · § 5 odst. 2 zákona č. 340/2015 Sb.19. 1. 2024za 4 dnyUveřejnit',
      `/smlouvy/${livedLedger.agreements[1]?.id ?? ''}/registr`,
    ]);
  });

  test('leads to the calendar of the year', async () => {
    const { user, address } = await openMap();
    await user.click(screen.getByRole('link', { name: 'Kalendář termínů na celý rok' }));
    expect(address()).toBe('/kalendar');
  });
});
