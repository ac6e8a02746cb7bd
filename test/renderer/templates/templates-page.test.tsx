import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { newestTemplate } from '#shared/templates/newest';
import { setPhrase } from '#shared/templates/edit/contents';
import { phrase } from '#shared/templates/write';
import { createTestApplication, createTestClient } from '#test/support/application';
import { aDesktop } from '#test/support/desktop';
import { readWorkbook } from '#test/support/read-workbook';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

// jsdom lays nothing out.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();

const clauseName = 'Odstavec čl. II odst. 1';
const stored = async (client: AppClient) => valueOf(await client.templates.list({}));

/** Puts words at the beginning of a clause, as a paste of plain text does. */
async function writeInto(name: string, text: string): Promise<HTMLElement> {
  const field = await screen.findByRole('textbox', { name });
  field.focus();
  fireEvent.paste(field, { clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : ''), items: [], files: [], types: ['text/plain'] } });
  return field;
}

async function saveFrom(client: AppClient, text: string): Promise<void> {
  const newest = newestTemplate('agreement', await stored(client));
  const edited = setPhrase(newest, { part: 'purpose' }, phrase`${text}`);
  if (!edited.ok) throw new Error(edited.error.code);
  valueOf(await client.templates.save({ id: 'agreement', based: { origin: newest.origin, version: newest.version }, parts: [...edited.value.parts], note: null }));
}

describe('the list of templates', () => {
  test('shows all of them with their version and whose they are, and opens one with Enter', async () => {
    const { user, address } = await openWindow('/nastaveni/vzory');
    const row = await screen.findByRole('row', { name: /Důvodová zpráva/u });
    expect([screen.getAllByRole('row').length, within(row).getByText('dodaný s programem').textContent]).toEqual([17, 'dodaný s programem']);
    row.focus();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/nastaveni/vzory/memorandum');
  });

  test('is taken out as it is shown, with what is only told by signs', async () => {
    const saved: string[] = [];
    const { client } = createTestApplication({
      desktop: aDesktop({
        saveFile: async (name, bytes) => {
          const { parts } = readWorkbook(bytes);
          saved.push(name, parts.get('xl/sharedStrings.xml') ?? '');
          return `/home/novakova/${name}`;
        },
      }),
    });
    await saveFrom(client, 'Smluvní strany se dohodly. ');
    const { user } = await openWindow('/nastaveni/vzory', client);
    await user.click(await screen.findByRole('button', { name: 'Export: Vzory dokumentů' }));
    await user.click(await screen.findByRole('menuitem', { name: /XLSX/u }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[0]).toMatch(/^Vzory dokumentů .*\.xlsx$/u);
    for (const text of ['Důvodová zpráva', 'dodaný s programem', 'váš úřad', 'Co se změnilo']) expect(saved[1]).toContain(text);
  });

  test('tells what is wrong with a file that is no template', async () => {
    const { client } = await openWindow('/nastaveni/vzory');
    await screen.findByRole('row', { name: /Důvodová zpráva/u });
    const input = document.querySelector('input[type=file]');
    fireEvent.change(input as HTMLInputElement, { target: { files: [new File(['{"name":"jiný program"}'], 'balíček.json', { type: 'application/json' })] } });
    await screen.findByText('Soubor balíček.json není vzor dokumentu z této aplikace.');
    expect(await stored(client)).toEqual([]);
  });
});

describe('the editor of a template', () => {
  /** Focuses a text and chooses what its menu offers. */
  async function choose(user: { readonly click: (element: Element) => Promise<void> }, text: string, part: string, command: string): Promise<void> {
    (await screen.findByRole('textbox', { name: text })).focus();
    await user.click(await screen.findByRole('button', { name: `Úpravy: ${part}` }));
    await user.click(await screen.findByRole('menuitem', { name: command }));
  }
  const read = (name: string) => screen.getByRole('textbox', { name }).textContent;

  test('puts a point before the one above it', async () => {
    const { user } = await openWindow('/nastaveni/vzory/agreement');
    const [first, second] = ['Odstavec čl. IV odst. 1, písm. a)', 'Odstavec čl. IV odst. 1, písm. b)'];
    await screen.findByRole('textbox', { name: first });
    const [above, below] = [read(first), read(second)];
    await choose(user, second, 'Odstavec čl. IV odst. 1', 'Posunout písm. b) výš');
    await waitFor(() => expect([read(first), read(second)]).toEqual([below, above]));
    await choose(user, first, 'Odstavec čl. IV odst. 1', 'Posunout písm. a) níž');
    await waitFor(() => expect([read(first), read(second)]).toEqual([above, below]));
  });

  test('puts a variant before the one above it, so that its condition is asked first', async () => {
    const { user } = await openWindow('/nastaveni/vzory/agreement');
    const [first, second] = ['Odstavec čl. VI odst. 4, 1. varianta', 'Odstavec čl. VI odst. 4, 2. varianta'];
    await screen.findByRole('textbox', { name: first });
    const [above, below] = [read(first), read(second)];
    await choose(user, first, 'Odstavec čl. VI odst. 4', 'Posunout 2. variantu výš');
    await waitFor(() => expect([read(first), read(second)]).toEqual([below, above]));
  });

  test('saves what was written as the first version of the office, with its note', async () => {
    const { user, client } = await openWindow('/nastaveni/vzory/agreement');
    await writeInto(clauseName, 'Nově: ');
    await user.click(await screen.findByRole('button', { name: 'Uložit novou verzi…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Co se změnilo (pro kolegy)' }), 'zkouška');
    await user.click(screen.getByRole('button', { name: 'Uložit verzi' }));
    await screen.findByText('Vzor je uložený jako verze 1');
    const [saved, ...others] = await stored(client);
    expect([others, saved?.origin, saved?.version, saved?.note, saved?.saved?.by, JSON.stringify(saved?.parts).includes('Nově:')]).toEqual([[], 'office', 1, 'zkouška', 'novakova', true]);
  });

  test('takes a change back with Ctrl+Z, wherever it was made', async () => {
    const { user } = await openWindow('/nastaveni/vzory/agreement');
    const field = await writeInto(clauseName, 'Nově:');
    expect(field.textContent).toMatch(/^Nově:/u);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(field.textContent).toMatch(/^Projekt/u));
  });

  test('keeps what was not saved while other pages are visited', async () => {
    const { user, address } = await openWindow('/nastaveni/vzory/agreement');
    await writeInto(clauseName, 'Nově:');
    await user.click(screen.getByRole('link', { name: 'Vzory dokumentů' }));
    const row = await screen.findByRole('row', { name: /^Smlouva/u });
    within(row).getByText('neuložené úpravy');
    row.focus();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/nastaveni/vzory/agreement');
    expect((await screen.findByRole('textbox', { name: clauseName })).textContent).toMatch(/^Nově:/u);
  });

  test('does not save what could not be used, says where, and leads there', async () => {
    const { user, client } = await openWindow('/nastaveni/vzory/agreement');
    const name = await screen.findByRole('textbox', { name: clauseName });
    name.focus();
    fireEvent.keyDown(name, { key: 'a', keyCode: 65, ctrlKey: true });
    fireEvent.keyDown(name, { key: 'Delete', keyCode: 46 });
    await user.click(await screen.findByRole('button', { name: /1\smísto k opravě/u }));
    await user.click(await screen.findByRole('button', { name: /čl. II odst. 1: Chybí text/u }));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(clauseName));
    expect(await stored(client)).toEqual([]);
  });

  test('shows both versions clause by clause when somebody saved a newer one meanwhile, and goes on with what both changed', async () => {
    const client = createTestClient();
    const { user } = await openWindow('/nastaveni/vzory/agreement', client);
    await writeInto(clauseName, 'Moje:');
    await saveFrom(client, 'Jejich název');
    await user.click(await screen.findByRole('button', { name: 'Uložit novou verzi…' }));
    await user.click(await screen.findByRole('button', { name: 'Uložit verzi' }));
    await screen.findByText(/Verzi 1 tohoto vzoru mezitím uložil někdo jiný \(novakova\)/u);
    expect((await stored(client)).length).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Ukázat obě znění…' }));
    const differences = within(await screen.findByRole('list', { name: 'V čem se znění liší' }));
    const chosen = differences.getAllByRole('radio', { checked: true }).map((radio) => radio.closest('span')?.textContent);
    await user.click(screen.getByRole('button', { name: 'Použít vybrané' }));
    await user.click(await screen.findByRole('button', { name: 'Uložit novou verzi…' }));
    await user.click(await screen.findByRole('button', { name: 'Uložit verzi' }));
    await waitFor(async () => {
      const kept = (await stored(client)).map(({ version, parts }) => [version, JSON.stringify(parts).includes('Moje:'), JSON.stringify(parts).includes('Jejich název')]);
      expect(kept).toEqual([
        [1, false, true],
        [2, true, true],
      ]);
    });
    expect(chosen).toEqual([expect.stringMatching(/^Moje znění Moje:/u), expect.stringMatching(/^Uložené znění Jejich název/u)]);
  });

  test('moves a clause by Alt and arrows in the outline, and references follow', async () => {
    const { user } = await openWindow('/nastaveni/vzory/agreement');
    const line = await screen.findByRole('treeitem', { name: /Finanční zajištění$/u });
    line.focus();
    await user.click(line);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(screen.getByRole('treeitem', { name: /Finanční zajištění$/u }).textContent).toMatch(/^Čl.\sV /u));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Odstavec čl. VI odst. 1, písm. d)' }).textContent).toContain('odkaz čl. V '));
  });

  test('adds a table behind the chosen clause, shows it in the outline, and takes it back as one step', async () => {
    const { user } = await openWindow('/nastaveni/vzory/amendment');
    (await screen.findByRole('textbox', { name: 'Odstavec čl. III odst. 1' })).focus();
    const lines = () => screen.getAllByRole('treeitem').map(({ textContent }) => textContent);
    const before = lines();
    await user.click(await screen.findByRole('button', { name: 'Přidat část' }));
    await user.click(within(await screen.findByRole('group', { name: /^Do čl\.\sIII, za vybranou část/u })).getByRole('menuitem', { name: 'Tabulka nebo údaje…' }));
    await user.click(await screen.findByRole('radio', { name: 'platební kalendář (tabulka)' }));
    await user.click(screen.getByRole('button', { name: 'Použít' }));
    await screen.findByRole('treeitem', { name: 'platební kalendář (tabulka)' });
    expect(lines().indexOf('platební kalendář (tabulka)')).toBe(before.findIndex((line) => line.startsWith('1. Ostatní')) + 1);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(lines()).toEqual(before));
  });

  test('adds a heading behind the article, to be written at once', async () => {
    const { user } = await openWindow('/nastaveni/vzory/amendment');
    (await screen.findByRole('textbox', { name: 'Odstavec čl. III odst. 1' })).focus();
    await user.click(await screen.findByRole('button', { name: 'Přidat část' }));
    await user.click(within(await screen.findByRole('group', { name: /^Za čl\.\sIII$/u })).getByRole('menuitem', { name: 'Nadpis' }));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Nadpis'));
    await screen.findByRole('button', { name: /1\smísto k opravě/u });
  });
});
