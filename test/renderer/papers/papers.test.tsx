import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { Agreement } from '#shared/domain/agreement';
import { emptyPapers, type PapersContent } from '#shared/domain/papers';
import { initialPreferences } from '#shared/domain/preferences';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { finishedAgreement } from '../records/finished-agreement';
import { openWindow } from '../window/open-window';

configure({ asyncUtilTimeout: 10_000 });

let client: AppClient;

// The pages are painted by the browser's own means; here the forms are looked at.
beforeEach(async () => {
  client = createTestClient();
  valueOf(await client.preferences.set({ ...initialPreferences, pageShown: false }));
});

async function open(paper: string, papers: Partial<PapersContent> = {}) {
  const { agreement } = await finishedAgreement(client);
  const { id } = agreement;
  valueOf(await client.papers.update({ id, revision: 0, content: { ...emptyPapers, ...papers }, unparsed: {} }));
  const opened = await openWindow(`/smlouvy/${id}/pisemnosti?pisemnost=${paper}`, client);
  await screen.findByRole('form', { name: 'Údaje písemnosti' });
  const stored = async (): Promise<Agreement> => valueOf(await client.agreements.get({ id }));
  return { ...opened, id, stored };
}

const field = (name: string) => screen.getByRole('textbox', { name });
const sheet = { ...emptyPapers.controlSheet, principal: 'Ing. Jan Novák' };
const lawful = /Příkazcem operace nesmí být tatáž osoba .*320\/2001/u;

describe('the papers of an agreement', () => {
  test('are saved by themselves, also when the agreement is finished', async () => {
    const { user, stored } = await open('handover-protocol');
    await user.type(field('Místo'), 'Jihlava');
    await waitFor(async () => {
      expect((await stored()).papers.content.handover.place).toBe('Jihlava');
    });
  });

  test('say in the list what each of them lacks', async () => {
    const whole = { ...emptyPapers.powerOfAttorney, attorney: 'Mgr. Eva Malá', attorneyTitle: 'vedoucí odboru' };
    const { user } = await open('power-of-attorney', { powerOfAttorney: whole });
    expect(await screen.findByRole('button', { name: /^Plná moc \(chybí 1\súdaj\)/u })).toBeTruthy();
    await user.type(field('Uděleno dne'), '1. 2. 2024');
    expect(await screen.findByRole('button', { name: /^Plná moc \(úplné\)/u })).toBeTruthy();
  });

  test('offer what is known of the parties while a field is empty', async () => {
    const { user, stored } = await open('handover-protocol');
    await user.click(screen.getByRole('button', { name: 'Doplnit: Počet vyhotovení' }));
    await waitFor(async () => {
      const { content, papers } = await stored();
      expect(papers.content.handover.counterparts).toBe(content.counterparts.region);
    });
    expect(screen.queryByRole('button', { name: 'Doplnit: Počet vyhotovení' })).toBeNull();
  });

  test('ask an agreement on termination for its own data only', async () => {
    const { user } = await open('termination');
    await user.click(screen.getByRole('radio', { name: 'dohoda o ukončení' }));
    expect([screen.queryByRole('textbox', { name: 'Doručeno dne' }), await screen.findByRole('textbox', { name: 'Smlouva skončí dnem' })]).toEqual([null, expect.anything()]);
  });

  test('go back with Ctrl+Z to the paper that was changed', async () => {
    const { user, stored } = await open('handover-protocol');
    await user.type(field('Místo'), 'Jihlava');
    await user.click(screen.getByRole('button', { name: /^Plná moc/u }));
    await screen.findByRole('textbox', { name: 'Zmocněnec' });
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('textbox', { name: 'Místo' })).toBe(document.activeElement);
    await waitFor(async () => {
      expect((await stored()).papers.content.handover.place).toBe(null);
    });
  });

  test('ask which version holds when somebody else changed them', async () => {
    const { user, id, stored } = await open('handover-protocol');
    const { papers } = await stored();
    valueOf(await client.papers.update({ id, revision: papers.revision, content: { ...papers.content, handover: { ...papers.content.handover, place: 'Brno' } }, unparsed: {} }));
    await user.type(field('Místo'), 'Olomouc');
    await user.click(await screen.findByRole('button', { name: 'Ukázat obě znění…' }));
    const place = within(await screen.findByRole('radiogroup', { name: 'Místo předání' }));
    const undecided = screen.getByRole('button', { name: 'Použít vybrané' }).getAttribute('aria-disabled');
    await user.click(place.getByRole('radio', { name: 'Moje znění Olomouc' }));
    await user.click(screen.getByRole('button', { name: 'Použít vybrané' }));
    await waitFor(async () => {
      expect([undecided, (await stored()).papers.content.handover.place]).toEqual(['true', 'Olomouc']);
    });
  });

  test('lead from what a paper lacks to its field', async () => {
    const { user } = await open('covering-letter');
    await user.click(await screen.findByRole('button', { name: /^Chybí/u }));
    await user.click(await screen.findByRole('button', { name: 'číslo jednací dopisu' }));
    await waitFor(() => {
      expect(document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field']).toBe('coveringLetter.reference');
    });
  });

  test('lead from what the agreement lacks to the agreement', async () => {
    const { id } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
    const { user, address } = await openWindow(`/smlouvy/${id}/pisemnosti?pisemnost=call-for-payment`, client);
    await user.click(await screen.findByRole('button', { name: /^Chybí/u }));
    await user.click(await screen.findByRole('button', { name: 'variabilní symbol' }));
    await waitFor(() => {
      expect(address()).toBe(`/smlouvy/${id}`);
    });
  });

  test('are reached from the agreement and from its records', async () => {
    const { agreement } = await finishedAgreement(client);
    const { user, address } = await openWindow(`/smlouvy/${agreement.id}/listiny`, client);
    await user.click(await screen.findByRole('button', { name: 'Písemnosti' }));
    await user.click(await screen.findByRole('button', { name: 'Zpět na smlouvu' }));
    await user.click(await screen.findByRole('button', { name: 'Spis' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Písemnosti' }));
    await screen.findByRole('form', { name: 'Údaje písemnosti' });
    expect(address()).toBe(`/smlouvy/${agreement.id}/pisemnosti`);
  });
});

describe('the control sheet', () => {
  test('refuses one person in two roles at the field, in the words of the law, and keeps what was typed', async () => {
    const { user, stored } = await open('control-sheet', { controlSheet: sheet });
    await user.type(field('Správce rozpočtu'), 'Novák Jan, Ing.');
    await user.tab();
    expect((await screen.findAllByText(lawful)).some((text) => text.closest('[data-field="controlSheet.budgetManager"]') !== null)).toBe(true);
    await waitFor(async () => {
      const { content, unparsed } = (await stored()).papers;
      expect([content.controlSheet.budgetManager, unparsed]).toEqual([null, { 'controlSheet.budgetManager': 'Novák Jan, Ing.' }]);
    });
  });

  test('lets one person be manager of the budget and chief accountant', async () => {
    const { user, stored } = await open('control-sheet', { controlSheet: { ...sheet, budgetManager: 'Eva Malá' } });
    await user.type(field('Hlavní účetní'), 'Eva Malá');
    await waitFor(async () => {
      expect((await stored()).papers.content.controlSheet.chiefAccountant).toBe('Eva Malá');
    });
  });

  test('takes the refused name once the other role is somebody else’s, and gives both back in one step', async () => {
    const { user, stored } = await open('control-sheet', { controlSheet: sheet });
    await user.type(field('Správce rozpočtu'), 'Jan Novák');
    await user.clear(field('Příkazce operace'));
    await waitFor(async () => {
      const { content, unparsed } = (await stored()).papers;
      expect([content.controlSheet.principal, content.controlSheet.budgetManager, unparsed]).toEqual([null, 'Jan Novák', {}]);
    });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      const { content, unparsed } = (await stored()).papers;
      expect([content.controlSheet.principal, content.controlSheet.budgetManager, unparsed]).toEqual(['Ing. Jan Novák', null, { 'controlSheet.budgetManager': 'Jan Novák' }]);
    });
  });
});
