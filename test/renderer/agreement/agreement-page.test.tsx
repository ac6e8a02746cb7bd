import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { initialPreferences } from '#shared/domain/preferences';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

// The whole form is drawn for every test, by whatever else the machine has to do.
configure({ asyncUtilTimeout: 10_000 });

let client: AppClient;

// The pages are painted by the browser's own means; here the form is looked at.
beforeEach(async () => {
  client = createTestClient();
  valueOf(await client.preferences.set({ ...initialPreferences, pageShown: false }));
});

async function open(content: Partial<AgreementContent> | null = {}) {
  const created = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
  const { id, revision } = created;
  if (content !== null) valueOf(await client.agreements.update({ id, revision, content: { ...created.content, ...content }, unparsed: {} }));
  const opened = await openWindow(`/smlouvy/${id}`, client);
  await screen.findByRole('form', { name: 'Údaje smlouvy' });
  const stored = async (): Promise<Agreement> => valueOf(await client.agreements.get({ id }));
  return { ...opened, id, stored };
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const inSide = (name: string) => within(section('Strany').getByRole('group', { name }));
const focusedField = () => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'];

/** Paths of all values that are no lists or groups. */
function leavesOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, path === '' ? key : `${path}.${key}`));
}

describe('the form of an agreement', () => {
  test('has a field for every datum', async () => {
    await open(anAgreement({ term: { kind: 'until', until: null } }));
    const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')].map((element) => element.dataset['field'] ?? '');
    const without = leavesOf(anAgreement({ term: { kind: 'until', until: null } })).filter((path) => !fields.includes(path));
    // An agreement of its own amends nothing; the section of an amendment has tests of its own.
    expect(without).toEqual(['amendment']);
  });

  test('saves by itself what is typed, read as it was meant', async () => {
    const { user, stored } = await open();
    const amount = section('Příspěvek a platby').getByRole('textbox', { name: 'Roční příspěvek' });
    await user.clear(amount);
    await user.type(amount, '65 tis.');
    await waitFor(async () => {
      expect((await stored()).content.contribution.annualAmount).toBe(6_500_000);
    });
  });

  test('keeps a half-written account and says what is wrong with it', async () => {
    const { user, stored } = await open();
    await user.type(inSide('Koordinátor projektu').getByRole('textbox', { name: 'Číslo účtu' }), '12345/01');
    await user.tab();
    await waitFor(async () => {
      expect((await stored()).unparsed).toEqual({ 'coordinator.overrides.account': '12345/01' });
    });
    expect(screen.getByText(/Účet napište jako/u)).toBeTruthy();
  });

  test('shows what the region knows as facts, and takes another value for this agreement only', async () => {
    const { user, stored } = await open();
    const side = inSide('Spolupracující kraj');
    await user.click(side.getByRole('button', { name: 'Změnit jen zde: Obec' }));
    const city = await side.findByRole('textbox', { name: 'Obec' });
    await user.clear(city);
    await user.type(city, 'Přerov');
    await waitFor(async () => {
      expect((await stored()).content.region.overrides).toEqual({ city: 'Přerov' });
    });
    await user.tab();
    await user.click(side.getByRole('button', { name: 'Vrátit údaj kraje: Obec' }));
    await waitFor(async () => {
      expect((await stored()).content.region.overrides).toEqual({});
    });
  });

  test('takes a woman at the head of the region with one press, in both forms, and gives the man back in one step', async () => {
    const { user, stored } = await open();
    await user.click(inSide('Spolupracující kraj').getByRole('button', { name: 'hejtmanka: Funkce zástupce' }));
    await waitFor(async () => {
      expect((await stored()).content.region.overrides).toEqual({ representativeTitle: 'hejtmanka', representativeTitleInstrumental: 'hejtmankou' });
    });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      expect((await stored()).content.region.overrides).toEqual({});
    });
  });

  test('hands a detail on to the common data of the region', async () => {
    const { user } = await open();
    const side = inSide('Spolupracující kraj');
    await user.type(side.getByRole('textbox', { name: 'Banka' }), 'Komerční banka, a. s.');
    await user.tab();
    await user.click(side.getByRole('button', { name: 'Uložit i do údajů kraje: Banka' }));
    await waitFor(async () => {
      const party = valueOf(await client.parties.list({})).find(({ id }) => id === 'CZ071');
      expect(party?.content.details.bankName).toBe('Komerční banka, a. s.');
    });
  });

  test('takes a change back with Ctrl+Z and goes to where it was', async () => {
    const { user, stored } = await open();
    const months = section('Trvání').getByRole('textbox', { name: 'Výpovědní doba' });
    await user.type(months, '3');
    await user.click(section('Závěr').getByRole('textbox', { name: 'Pro koordinátora' }));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      expect([(await stored()).content.notice.months, focusedField()]).toEqual([null, 'notice.months']);
    });
  });

  test('refuses a region that has an agreement, keeps the rest and leads to the other one', async () => {
    const other = valueOf(await client.agreements.create({ regionId: 'CZ072' }));
    const { user, stored } = await open();
    await user.selectOptions(section('Strany').getByRole('combobox', { name: /se kterým se smlouva uzavírá/u }), 'Zlínský kraj (už má smlouvu)');
    const link = await screen.findByRole('link', { name: 'Otevřít stávající smlouvu' });
    await user.type(inSide('Spolupracující kraj').getByRole('textbox', { name: 'Číslo smlouvy' }), 'A/1');
    await waitFor(async () => {
      const { region } = (await stored()).content;
      expect([link.getAttribute('href'), region.partyId, region.number]).toEqual([`#/smlouvy/${other.id}`, 'CZ071', 'A/1']);
    });
  });

  test('shows both versions when somebody else changed the agreement, and keeps what each of them changed', async () => {
    const { user, stored } = await open();
    const present = await stored();
    valueOf(await client.agreements.update({ id: present.id, revision: present.revision, content: { ...present.content, publisher: 'region' }, unparsed: {} }));
    await user.type(inSide('Spolupracující kraj').getByRole('textbox', { name: 'Číslo smlouvy' }), 'A/1');
    await user.click(await screen.findByRole('button', { name: 'Ukázat obě znění…' }));
    const differences = within(await screen.findByRole('list', { name: 'V čem se znění liší' }));
    const chosen = differences.getAllByRole('radio', { checked: true }).map((radio) => radio.closest('span')?.textContent);
    await user.click(screen.getByRole('button', { name: 'Použít vybrané' }));
    await waitFor(async () => {
      const { region, publisher } = (await stored()).content;
      expect([region.number, publisher]).toEqual(['A/1', 'region']);
    });
    expect(chosen).toEqual(['Moje znění A/1', 'Uložené znění spolupracující kraj']);
  });
});

describe('what is missing', () => {
  test('is counted, listed, and leads to its field', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /^Chybí \d+.údajů$/u }));
    await user.click(await screen.findByRole('button', { name: 'číslo účtu Olomouckého kraje' }));
    await waitFor(() => {
      expect(focusedField()).toBe('region.overrides.account');
    });
  });

  test('is told by the section that lacks it', async () => {
    await open({ ...anAgreement(), notice: { months: null, runsFrom: 'delivery', endsWithYear: false } });
    expect([await screen.findByText('Trvání', { selector: 'button *' }), screen.getByRole('button', { name: /^Trvání/u }).textContent]).toEqual([expect.anything(), '○Trvání (chybí 1\u00a0údaj)1']);
  });

  test('counts an activity that is added and not written yet, and nothing stands in its place', async () => {
    const { user, stored } = await open(anAgreement());
    await screen.findByText('Nic nechybí');
    await user.click(screen.getByRole('button', { name: 'Přidat aktivitu' }));
    await screen.findByRole('button', { name: /^Chybí 1.údaj$/u });
    await waitFor(async () => {
      expect((await stored()).content.project.activities.at(-1)).toBe(null);
    });
  });

  test('hinders finishing and is listed there', async () => {
    const { user, stored } = await open({ ...anAgreement(), counterparts: { coordinator: 2, region: null } });
    await user.click(screen.getByRole('button', { name: 'Dokončit' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Smlouvu zatím nelze dokončit' }));
    expect([dialog.getByRole('button', { name: /^počet vyhotovení/u }).tagName, (await stored()).finishedOn]).toEqual(['BUTTON', null]);
  });
});

describe('a finished agreement', () => {
  test('is read-only until it is returned to drafting', async () => {
    const { user, stored } = await open(anAgreement());
    await user.click(screen.getByRole('button', { name: 'Dokončit' }));
    const reopen = await screen.findByRole('button', { name: 'Vrátit do rozpracování' });
    const months = section('Trvání').getByRole<HTMLInputElement>('textbox', { name: 'Výpovědní doba' });
    const locked = [months.readOnly, (await stored()).finishedOn];
    await user.click(reopen);
    await waitFor(async () => {
      expect([months.readOnly, (await stored()).finishedOn]).toEqual([false, null]);
    });
    expect(locked).toEqual([true, '2024-01-15']);
  });
});
