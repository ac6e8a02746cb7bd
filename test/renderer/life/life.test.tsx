import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { plainDate } from '#shared/domain/plain-date';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

/** The founding agreement, signed on 12 and published on 14 January 2024, unless it is left unpublished. */
async function published({ unpublished = false } = {}) {
  const client = createTestClient();
  const id = await concluded(client);
  if (!unpublished) valueOf(await client.life.record({ id, fact: { kind: 'published', record: null, version: null, link: null, at: null, on: plainDate(2024, 1, 14), note: null } }));
  return { client, id, stored: async () => valueOf(await client.agreements.get({ id })) };
}

async function openLife(options: Parameters<typeof published>[0] = {}) {
  const { client, id, stored } = await published(options);
  const opened = await openWindow(`/smlouvy/${id}/prubeh`, client);
  await screen.findByRole('heading', { name: 'Průběh: Olomoucký kraj' });
  return { ...opened, id, stored };
}

const panel = (name: string) => within(screen.getByRole('region', { name }));

describe('the life of an agreement', () => {
  test('tells what is due, by what day and by what rule', async () => {
    await openLife({ unpublished: true });
    const due = panel('Lhůty').getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(due.filter((text) => text.startsWith('Odeslat do registru smluv'))).toEqual([expect.stringMatching(/§\u00a05 odst\.\u00a02.*12\.\u00a02\. 2024/u)]);
  });

  test('names the parties of the case in what happened', async () => {
    await openLife();
    expect(panel('Zapsané události').getAllByRole('listitem').some(({ textContent }) => textContent.includes('Podpis: Olomoucký kraj'))).toBe(true);
  });

  test('tells what the agreement says on a day, and that it is not in force before', async () => {
    const { user } = await openLife();
    const day = screen.getByRole('textbox', { name: 'Ke dni' });
    const today = panel('Platné znění ke dni').getByText('Roční příspěvek').nextElementSibling?.textContent;
    await user.clear(day);
    await user.type(day, '13. 1. 2024');
    expect([today, panel('Platné znění ke dni').getByText('K tomuto dni smlouva není účinná.').textContent]).toEqual(['60\u00a0000\u00a0Kč', 'K tomuto dni smlouva není účinná.']);
  });

  test('proposes a settlement once an end is known, and says that it only proposes', async () => {
    const client = createTestClient();
    const id = await concluded(client);
    valueOf(await client.life.record({ id, fact: { kind: 'published', record: null, version: null, link: null, at: null, on: plainDate(2024, 1, 13), note: null } }));
    valueOf(await client.life.record({ id, fact: { kind: 'termination-agreed', endsOn: plainDate(2024, 6, 30), on: plainDate(2024, 1, 14), note: null } }));
    await openWindow(`/smlouvy/${id}/prubeh`, client);
    expect((await screen.findByText(/^Jde o návrh/u)).textContent).toContain('rozhodují smluvní strany');
  });

  test('takes the day of what happened from a calendar too', async () => {
    const { user } = await openLife();
    await user.click(screen.getByRole('button', { name: 'Zapsat událost' }));
    const day = await screen.findByRole('textbox', { name: 'Dne' });
    await user.clear(day);
    await user.type(day, '9. 10. 2023');
    await user.click(screen.getByRole('button', { name: /: Dne$/u }));
    await user.click(await screen.findByRole('button', { name: '11, říjen, 2023' }, { timeout: 10_000 }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Dne' }).value).toBe('11.\u00a010. 2023');
  });

  test('takes back what was just written down, with the reason that it was a mistake', async () => {
    const { user, stored } = await openLife();
    await user.click(screen.getByRole('button', { name: 'Zapsat událost' }));
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Co se stalo' }), 'archived');
    await user.click(screen.getByRole('button', { name: 'Zapsat' }));
    await user.click(await screen.findByRole('button', { name: 'Vzít zpět' }));
    await waitFor(async () => expect((await stored()).facts.at(-1)).toMatchObject({ fact: { kind: 'archived' }, takenBack: { reason: 'Zapsáno omylem' } }));
  });

  test('is what the badge of the agreement tells and leads to', async () => {
    const { client, id } = await published();
    const { user, address } = await openWindow(`/smlouvy/${id}`, client);
    await user.click(await screen.findByRole('button', { name: 'Průběh: účinné' }));
    expect(address()).toBe(`/smlouvy/${id}/prubeh`);
  });
});

describe('the history', () => {
  test('tells why a fact was taken back', async () => {
    const { client, id, stored } = await published();
    const factId = (await stored()).facts.at(-1)?.id;
    if (factId === undefined) throw new Error('nothing was written down');
    valueOf(await client.life.correct({ id, factId, reason: 'Překlep v datu', fact: null }));
    await openWindow(`/smlouvy/${id}/historie`, client);
    expect(await screen.findByText('Důvod: Překlep v datu')).toBeTruthy();
  });
});
