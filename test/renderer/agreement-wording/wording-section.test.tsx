import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { AgreementContent } from '#shared/domain/agreement';
import { initialPreferences } from '#shared/domain/preferences';
import { shippedWording, type Deviation } from '#shared/templates/deviation';
import { setPhrase } from '#shared/templates/edit/contents';
import { agreement1 } from '#shared/templates/shipped/agreement-1/agreement-1';
import { article, clause, phrase } from '#shared/templates/write';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

// The whole form is drawn for every test, by whatever else the machine has to do.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

// jsdom lays nothing out.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();

let client: AppClient;

beforeEach(async () => {
  client = createTestClient();
  valueOf(await client.preferences.set({ ...initialPreferences, pageShown: false }));
});

async function open(content: Partial<AgreementContent> = {}) {
  const { id, revision } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
  valueOf(await client.agreements.update({ id, revision, content: anAgreement(content), unparsed: {} }));
  return reopen(id);
}

async function reopen(id: Awaited<ReturnType<typeof created>>) {
  const opened = await openWindow(`/smlouvy/${id}`, client);
  const wording = within(await screen.findByRole('region', { name: 'Znění' }));
  const stored = async () => valueOf(await client.agreements.get({ id })).content;
  const choose = async (name: string) => opened.user.click(wording.getByRole('button', { name }));
  const press = async (name: string) => opened.user.click(await wording.findByRole('button', { name }));
  return { ...opened, id, wording, stored, choose, press };
}

const created = async () => valueOf(await client.agreements.create({ regionId: 'CZ071' })).id;

const dropped: Deviation = { kind: 'dropped', template: 'agreement', part: 'purpose.activities' };
const own = clause('purpose.aim', 'Účelem je spolupráce.');
const changed: Deviation = { kind: 'changed', template: 'agreement', clause: own };
const deviating = (...deviations: readonly Deviation[]): Pick<AgreementContent, 'wording'> => ({ wording: { ...shippedWording, deviations } });

describe('a clause of one agreement', () => {
  test('is worded otherwise here, saved by itself, and the template stays as it was', async () => {
    const { user, wording, stored, choose, press } = await open();
    await choose('čl. III odst. 3');
    await press('Změnit v této smlouvě');
    const field = await wording.findByRole('textbox', { name: 'čl. III odst. 3' });
    await waitFor(() => {
      expect(document.activeElement).toBe(field);
    });
    await user.click(wording.getByRole('button', { name: 'Přidat písmeno' }));
    await wording.findByRole('textbox', { name: 'čl. III odst. 3, písmeno a)' });
    await waitFor(async () => {
      expect((await stored()).wording.deviations.map((each) => each.kind === 'changed' && [each.clause.id, each.clause.variants[0]?.points.length])).toEqual([['purpose.activities', 1]]);
    });
    expect(wording.getByText('1 odchylka od vzoru')).toBeTruthy();
  });

  test('is dropped, stays to be seen and comes back', async () => {
    const { stored, choose, press } = await open();
    await choose('čl. III odst. 3');
    await press('Vypustit');
    await waitFor(async () => {
      expect((await stored()).wording.deviations).toEqual([dropped]);
    });
    await press('Vrátit do smlouvy');
    await waitFor(async () => {
      expect((await stored()).wording.deviations).toEqual([]);
    });
  });

  test('is followed by one of its own where the person adds it, with its number', async () => {
    const { stored, wording, choose, press } = await open();
    await choose('čl. III odst. 1');
    await press('Přidat ustanovení za');
    await wording.findByRole('textbox', { name: 'čl. III odst. 2' });
    await waitFor(async () => {
      expect((await stored()).wording.deviations).toMatchObject([{ kind: 'added', article: 'purpose', after: 'purpose.subject', clause: { kind: 'clause' } }]);
    });
  });

  test('that departs shows the words of the template beside its own, and takes them back', async () => {
    const { stored, wording, choose, press } = await open(deviating(changed));
    await choose('čl. III odst. 2, změněno');
    await press('Znění vzoru');
    expect([wording.getByText('Ve vzoru').nextElementSibling?.textContent, wording.getByText('V této smlouvě', { selector: 'dt' }).nextElementSibling?.textContent]).toEqual([expect.stringContaining('aby žáci a studenti'), 'Účelem je spolupráce.']);
    await press('Vrátit znění vzoru');
    await waitFor(async () => {
      expect((await stored()).wording.deviations).toEqual([]);
    });
  });

  test('is copied as plain text with its number', async () => {
    const { choose, press } = await open();
    await choose('čl. III odst. 3');
    await press('Kopírovat text');
    await screen.findByText('Text je zkopírovaný');
    expect(await navigator.clipboard.readText()).toBe('3. Aktivity Projektu a jeho rozpočet na příslušný kalendářní rok stanoví příloha č. 1.');
  });
});

describe('an article of one agreement', () => {
  const own: Deviation = { kind: 'added-article', template: 'agreement', after: 'purpose', article: article('own.1', 'Mlčenlivost', clause('own.2', 'Strany mlčí.')) };

  test('is added after another one, with its name to be written and a clause in it; what follows has another number', async () => {
    const { stored, wording, choose, press } = await open();
    const before = wording.getByRole('button', { name: 'čl. IV' }).parentElement?.textContent ?? '';
    await choose('čl. III');
    await press('Přidat článek za');
    await wording.findByRole('textbox', { name: 'čl. IV' });
    await waitFor(async () => {
      expect((await stored()).wording.deviations).toMatchObject([{ kind: 'added-article', after: 'purpose', article: { id: 'own.1', name: [], children: [{ kind: 'clause', id: 'own.2' }] } }]);
    });
    expect([wording.getByText('1 odchylka od vzoru').tagName, wording.getByRole('button', { name: 'čl. V' }).parentElement?.textContent.replace('Čl.\u00a0V', 'Čl.\u00a0IV')]).toEqual([expect.any(String), before]);
  });

  test('takes clauses, and is dropped with them', async () => {
    const { stored, choose, press } = await open(deviating(own));
    await choose('čl. IV odst. 1, doplněno');
    await press('Přidat ustanovení za');
    await waitFor(async () => {
      expect((await stored()).wording.deviations).toMatchObject([{ kind: 'added-article', article: { children: [{ id: 'own.2' }, { id: 'own.3' }] } }]);
    });
    await choose('čl. IV, doplněno');
    await press('Vypustit');
    await waitFor(async () => {
      expect((await stored()).wording.deviations).toEqual([]);
    });
  });
});

describe('a clause in another place', () => {
  test('is moved past the next one, tells so, and goes back', async () => {
    const { stored, wording, choose, press } = await open();
    await choose('čl. III odst. 3');
    await press('Posunout výš');
    await wording.findByRole('button', { name: 'čl. III odst. 2, přesunuto' });
    await waitFor(async () => {
      expect((await stored()).wording.deviations).toEqual([{ kind: 'moved', template: 'agreement', part: 'purpose.activities', article: 'purpose', after: 'purpose.subject' }]);
    });
    await press('Vrátit na místo ve vzoru');
    await waitFor(async () => {
      expect((await stored()).wording.deviations).toEqual([]);
    });
  });

  test('of a dropped article comes back with it', async () => {
    const { stored, choose, press } = await open(deviating({ kind: 'dropped', template: 'agreement', part: 'purpose' }));
    await choose('odstavec „Aktivity Projektu a jeho rozpočet na příslušný kal…“, vypuštěno');
    await press('Vrátit do smlouvy');
    await waitFor(async () => {
      expect((await stored()).wording.deviations).toEqual([]);
    });
  });
});

describe('the section', () => {
  test('counts what departs and shows it alone on request', async () => {
    const { user, wording } = await open(deviating(changed, dropped));
    await user.click(wording.getByRole('switch', { name: 'Jen odchylky' }));
    expect([wording.getByText('2 odchylky od vzoru').tagName, wording.getAllByRole('listitem').length]).toEqual([expect.any(String), 2]);
  });

  test('takes a change back with Ctrl+Z and leads to its clause', async () => {
    const { user, stored, choose, press } = await open();
    await choose('čl. III odst. 3');
    await press('Vypustit');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      expect([(await stored()).wording.deviations, document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field']]).toEqual([[], 'wording.agreement.purpose.activities']);
    });
  });

  test('tells who refers to what was dropped', async () => {
    const { choose, press } = await open();
    await choose('čl. I');
    await press('Vypustit');
    expect(await screen.findByText('Na vypuštěné ustanovení se odkazuje jinde')).toBeTruthy();
  });
});

describe('a newer version of the template', () => {
  const newer = setPhrase(agreement1, { part: 'purpose.aim', variant: 0 }, phrase`Účelem je stabilní financování.`);

  async function withNewer(content: Partial<AgreementContent>) {
    const opened = await created();
    const { revision } = valueOf(await client.agreements.get({ id: opened }));
    valueOf(await client.agreements.update({ id: opened, revision, content: anAgreement(content), unparsed: {} }));
    if (newer.ok) valueOf(await client.templates.save({ id: 'agreement', based: { origin: 'product', version: 1 }, parts: [...newer.value.parts], note: null }));
    return reopen(opened);
  }

  test('is taken over clause by clause in one step that can be undone', async () => {
    const { user, stored, press } = await withNewer({});
    await press('Převzít novější znění: Smlouva');
    const dialog = within(await screen.findByRole('dialog', { name: 'Smlouva: novější znění vzoru' }));
    expect(dialog.getAllByRole('listitem').map((each) => within(each).getByRole<HTMLInputElement>('radio', { name: 'převzít' }).checked)).toEqual([true]);
    await user.click(dialog.getByRole('button', { name: 'Použít' }));
    const office = { agreement: { origin: 'office', version: 1 } };
    await waitFor(async () => {
      expect((await stored()).wording).toEqual({ templates: office, deviations: [] });
    });
    await user.click(screen.getByRole('button', { name: /^Zpět \(Ctrl\+Z\)/u }));
    await waitFor(async () => {
      expect((await stored()).wording).toEqual(shippedWording);
    });
  });

  test('asks before the agreement loses words of its own, and keeps them unless told otherwise', async () => {
    const { user, stored, press } = await withNewer(deviating(changed));
    await press('Převzít novější znění: Smlouva');
    const dialog = within(await screen.findByRole('dialog', { name: 'Smlouva: novější znění vzoru' }));
    expect(dialog.getByText('vlastní znění smlouvy')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Použít' }));
    await waitFor(async () => {
      expect((await stored()).wording).toEqual({ templates: { agreement: { origin: 'office', version: 1 } }, deviations: [changed] });
    });
  });
});

describe('annexes of the office', () => {
  test('are added with a name and a text, and know their number', async () => {
    const { user, stored } = await open();
    await user.click(screen.getByRole('button', { name: 'Přidat přílohu' }));
    const annex = within(await screen.findByRole('group', { name: 'Příloha č. 4' }));
    await user.type(annex.getByRole('textbox', { name: 'Název přílohy' }), 'Podmínky');
    await user.type(annex.getByRole('textbox', { name: 'Text přílohy' }), 'Materiály');
    await waitFor(async () => {
      expect((await stored()).freeAnnexes).toEqual([{ id: 'annex.1', title: 'Podmínky', text: 'Materiály' }]);
    });
  });
});
