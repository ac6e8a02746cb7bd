import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { createClient } from '#shared/api/client';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { initialPreferences } from '#shared/domain/preferences';
import { largestAttachment, type SignableKind } from '#shared/domain/record';
import type { Signatory } from '#shared/domain/signature';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestApplication, createTestClient } from '#test/support/application';
import { aDesktop } from '#test/support/desktop';
import { jpeg, png } from '#test/support/scans';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';
import { finishedAgreement } from './finished-agreement';
import { aKeyFile } from './key-files';

async function openRecords(client: AppClient, id: string) {
  const opened = await openWindow(`/smlouvy/${id}/listiny`, client);
  await screen.findByRole('heading', { name: /^Listiny: /u });
  return opened;
}

async function openFinished(client: AppClient = createTestClient()) {
  const { agreement } = await finishedAgreement(client);
  return { ...(await openRecords(client, agreement.id)), agreement };
}

async function openDraft() {
  const client = createTestClient();
  const { id } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
  return { ...(await openRecords(client, id)), id };
}

const scan = (name: string, bytes: Uint8Array): File => new File([Buffer.from(bytes)], name);
const list = () => within(screen.getByRole('navigation', { name: 'Seznam listin' }));
const rowsOf = (name: string) => list().getByRole('list', { name });
const namesIn = (name: string) => within(rowsOf(name)).queryAllByRole('button').map(({ textContent }) => textContent);
const row = (name: RegExp) => list().getByRole('button', { name });
const shown = () => list().getAllByRole('button').find((button) => button.getAttribute('aria-current') === 'true')?.textContent;
const attachedTo = async (client: AppClient, id: Agreement['id']) => valueOf(await client.agreements.get({ id })).attachments.filter(({ removedAt }) => removedAt === null).map(({ fileName }) => fileName);

function chooser(): HTMLInputElement {
  const input = list().getByRole('button', { name: 'Přiložit soubor…' }).parentElement?.querySelector('input');
  if (!input) throw new Error('there is no way to choose a file');
  return input;
}

const edition = (number: number) => `Vyhotovení č.\u00a0${number} · dokončeno 15.\u00a01. 2024`;

/** Lets files go over the window. */
const drop = (files: readonly File[]) => fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } });

async function change(client: AppClient, id: Agreement['id'], step: (content: AgreementContent) => Parameters<AppClient['agreements']['update']>[0]['content']): Promise<void> {
  const { revision, content } = valueOf(await client.agreements.reopen({ id }));
  valueOf(await client.agreements.update({ id, revision, content: step(content), unparsed: {} }));
}

describe('the way to the records', () => {
  test('leads from the editor, which says how many there are, and back with Esc', async () => {
    const client = createTestClient();
    valueOf(await client.preferences.set({ ...initialPreferences, pageShown: false }));
    const { agreement } = await finishedAgreement(client);
    const { user, address } = await openWindow(`/smlouvy/${agreement.id}`, client);
    await user.click(await screen.findByRole('button', { name: 'Listiny (1)' }));
    await screen.findByRole('heading', { name: 'Listiny: Olomoucký kraj' });
    const crumbs = within(screen.getByRole('navigation', { name: 'Kde jste' })).getAllByRole('listitem').map(({ textContent }) => textContent);
    const there = address();
    await user.keyboard('{Escape}');
    await screen.findByRole('form', { name: 'Údaje smlouvy' });
    expect([crumbs.filter((crumb) => ['Smlouvy', 'Olomoucký kraj', 'Listiny'].includes(crumb)), there, address()]).toEqual([['Smlouvy', 'Olomoucký kraj', 'Listiny'], `/smlouvy/${agreement.id}/listiny`, `/smlouvy/${agreement.id}`]);
  });

  test('is offered by the notice that an agreement is finished', async () => {
    const client = createTestClient();
    valueOf(await client.preferences.set({ ...initialPreferences, pageShown: false }));
    const { agreement } = await finishedAgreement(client);
    valueOf(await client.agreements.reopen({ id: agreement.id }));
    const { user, address } = await openWindow(`/smlouvy/${agreement.id}`, client);
    await user.click(await screen.findByRole('button', { name: 'Dokončit' }));
    await user.click(await screen.findByRole('button', { name: 'Otevřít Listiny' }));
    expect(address()).toBe(`/smlouvy/${agreement.id}/listiny`);
  });

  test('is in the menu of a row of the list', async () => {
    const client = createTestClient();
    const { id } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
    const { user, address } = await openWindow('/smlouvy', client);
    await user.pointer({ keys: '[MouseRight]', target: await screen.findByRole('row', { name: /Olomoucký/u }) });
    await user.click(await screen.findByRole('menuitem', { name: 'Listiny' }));
    expect(address()).toBe(`/smlouvy/${id}/listiny`);
  });
});

describe('editions', () => {
  test('of a draft are told of before there is one', async () => {
    await openDraft();
    expect(list().getByText(/^Až smlouvu dokončíte/u)).toBeTruthy();
  });

  test('of what was finished before they were kept are told to be missing', async () => {
    const first = createTestApplication();
    const { agreement } = await finishedAgreement(first.client);
    const before = await first.ports.ledger.read();
    const { client } = createTestApplication({ ledger: { ...before, agreements: [{ ...agreement, editions: [] }] } });
    await openRecords(client, agreement.id);
    expect(list().getByText(/byla dokončena dříve/u)).toBeTruthy();
  });

  test('list their documents, the newest edition first, and show the whole agreement', async () => {
    const client = createTestClient();
    const { agreement } = await finishedAgreement(client);
    await change(client, agreement.id, (content) => content);
    valueOf(await client.agreements.finish({ id: agreement.id }));
    await openRecords(client, agreement.id);
    const titles = list().getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    const documents = namesIn(edition(2)).map((text) => text.replace(/ \d+\u00a0stran.*$/u, ''));
    expect([titles, documents, shown()]).toEqual([
      [edition(2), edition(1)],
      ['Smlouva s přílohami', 'Smlouva', 'Příloha č. 1', 'Příloha č. 2', 'Příloha č. 3'],
      expect.stringContaining('Smlouva s přílohami'),
    ]);
  });

  test('are walked by arrows and shown with Enter', async () => {
    const { user } = await openFinished();
    row(/^Smlouva s přílohami/u).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await screen.findByRole('heading', { level: 2, name: 'Příloha č. 1' });
    expect(shown()).toContain('Příloha č. 1');
  });
});

describe('the comparison with today', () => {
  const compare = async (user: Awaited<ReturnType<typeof openWindow>>['user']) => {
    await user.click(list().getByRole('button', { name: 'Porovnat s dnešními údaji' }));
    return within(await screen.findByRole('dialog', { name: 'Vyhotovení č.\u00a01 a dnešní údaje' }));
  };

  test('says that nothing differs', async () => {
    const { user } = await openFinished();
    expect(await (await compare(user)).findByText(/^Nic se neliší/u)).toBeTruthy();
  });

  test('shows datum by datum what was printed and what is known today', async () => {
    const client = createTestClient();
    const { agreement } = await finishedAgreement(client);
    await change(client, agreement.id, (content) => ({ ...content, contribution: { ...content.contribution, annualAmount: 7_000_000 }, payment: { ...content.payment, specificSymbol: '71' } }));
    const { user } = await openRecords(client, agreement.id);
    const dialog = await compare(user);
    await dialog.findByRole('table');
    const cells = dialog.getAllByRole('row').map((line) => [...line.children].map(({ textContent }) => textContent));
    expect(cells).toEqual([
      ['Údaj', 'Ve vyhotovení', 'Dnes'],
      ['Roční příspěvek', '60\u00a0000\u00a0Kč', '70\u00a0000\u00a0Kč'],
      ['Specifický symbol', 'neuvedeno', '71'],
    ]);
  });

  test('leads from a datum to its field', async () => {
    const client = createTestClient();
    valueOf(await client.preferences.set({ ...initialPreferences, pageShown: false }));
    const { agreement } = await finishedAgreement(client);
    await change(client, agreement.id, (content) => ({ ...content, notice: { ...content.notice, months: 11 } }));
    const { user } = await openRecords(client, agreement.id);
    await user.click(await (await compare(user)).findByRole('link', { name: /^Počet měsíců/u }));
    await waitFor(() => {
      expect(document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field']).toBe('notice.months');
    });
  });

  test('leads to the region where annex 2 takes a datum from it', async () => {
    const client = createTestClient();
    const { id, revision } = valueOf(await client.sample.load({}));
    valueOf(await client.agreements.update({ id, revision, content: anAgreement({ coordinatorList: 'participating' }), unparsed: {} }));
    valueOf(await client.agreements.finish({ id }));
    const party = valueOf(await client.parties.list({})).find((each) => each.id === 'CZ072');
    if (party === undefined) throw new Error('the region is seeded');
    const content = { ...party.content, details: { ...party.content.details, coordinatorName: 'Ing. Hana Malá' } };
    valueOf(await client.parties.update({ id: 'CZ072', revision: party.revision, content, unparsed: {} }));
    const { user, address } = await openRecords(client, id);
    await user.click(await (await compare(user)).findByRole('link', { name: /Zlínský kraj/u }));
    expect(address()).toBe('/kraje/CZ072');
  });
});

describe('attaching', () => {
  test('keeps the files that can be kept, shows the last of them and names those it refuses, with the reason', async () => {
    const { user, client, id } = await openDraft();
    await user.upload(chooser(), [scan('sken.png', png), scan('prazdny.pdf', new Uint8Array()), scan('obrazek.pdf', png), scan('usneseni.jpg', jpeg)]);
    const refused = within(await screen.findByRole('alert'));
    await screen.findByRole('heading', { level: 2, name: 'usneseni.jpg' });
    expect([await attachedTo(client, id), namesIn('Přílohy a skeny'), refused.getAllByRole('listitem').map(({ textContent }) => textContent)]).toEqual([
      ['sken.png', 'usneseni.jpg'],
      [expect.stringMatching(/^usneseni\.jpg JPEG · \d+\u00a0B · přiloženo/u), expect.stringMatching(/^sken\.png PNG · \d+\u00a0B · přiloženo/u)],
      [expect.stringContaining('Soubor prazdny.pdf je prázdný'), expect.stringContaining('Soubor obrazek.pdf není tím')],
    ]);
  });

  test('takes files dropped anywhere', async () => {
    const { client, id } = await openDraft();
    drop([scan('sken.png', png)]);
    await screen.findByText('Přiloženo: sken.png');
    expect(await attachedTo(client, id)).toEqual(['sken.png']);
  });

  test('shows where files that are held over the window can be let go', async () => {
    await openDraft();
    fireEvent.dragOver(document.body, { dataTransfer: { files: [], types: ['Files'] } });
    const told = screen.queryByText('Pusťte soubory zde') !== null;
    fireEvent(document.body, new MouseEvent('dragleave', { bubbles: true, relatedTarget: null }));
    expect([told, screen.queryByText('Pusťte soubory zde')]).toEqual([true, null]);
  });

  test('refuses what is too large before it is read', async () => {
    const { client, id } = await openDraft();
    const large = scan('velky.png', png);
    Object.defineProperty(large, 'size', { value: largestAttachment + 1 });
    drop([large]);
    const refused = await screen.findByRole('alert');
    expect([refused.textContent, await attachedTo(client, id)]).toEqual([expect.stringContaining('Soubor velky.png je příliš velký'), []]);
  });

  test('goes on after the page was left, leaves the person where she is, and tells what was refused', async () => {
    const { transport } = createTestApplication();
    let letGo: () => void = () => undefined;
    const leaving = new Promise<void>((resolve) => (letGo = resolve));
    const client = createClient(async (name, input) => {
      if (name === 'records.attach') await leaving;
      return transport(name, input);
    });
    valueOf(await client.preferences.set({ ...initialPreferences, pageShown: false }));
    const { id } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
    const { user, address } = await openRecords(client, id);
    drop([scan('sken.png', png), scan('prazdny.pdf', new Uint8Array())]);
    await user.keyboard('{Escape}');
    await screen.findByRole('form', { name: 'Údaje smlouvy' });
    letGo();
    await screen.findByText('Přiloženo: sken.png');
    await screen.findByText(/^Soubor prazdny.pdf je prázdný/u);
    expect([address(), await attachedTo(client, id)]).toEqual([`/smlouvy/${id}`, ['sken.png']]);
  });

  test('says that a file is there already', async () => {
    const { client, id } = await openDraft();
    drop([scan('sken.png', png), scan('kopie.png', png)]);
    const refused = await screen.findByRole('alert');
    expect([refused.textContent, await attachedTo(client, id)]).toEqual([expect.stringContaining('Soubor kopie.png už u smlouvy je'), ['sken.png']]);
  });
});

describe('an attachment', () => {
  async function openAttached() {
    const opened = await openDraft();
    drop([scan('sken.png', png), scan('usneseni.jpg', jpeg)]);
    await screen.findByText(/^Přiloženo: 2.soubory$/u);
    return opened;
  }

  test('is taken off the list without a question and comes back from the notice', async () => {
    const { user, client, id } = await openAttached();
    await user.click(screen.getByRole('button', { name: 'Odebrat' }));
    await screen.findByText('Odebráno ze seznamu: usneseni.jpg');
    const without = await attachedTo(client, id);
    await user.click(screen.getByRole('button', { name: 'Vrátit na seznam' }));
    await waitFor(() => {
      expect(namesIn('Přílohy a skeny')).toHaveLength(2);
    });
    expect([without, await attachedTo(client, id)]).toEqual([['sken.png'], ['sken.png', 'usneseni.jpg']]);
  });

  test('is taken off with Delete, the keyboard stays in the list, and Ctrl+Z brings it back', async () => {
    const { user, client, id } = await openAttached();
    row(/^usneseni/u).focus();
    await user.keyboard('{Delete}');
    await waitFor(() => {
      expect(document.activeElement).toBe(row(/^sken/u));
    });
    const without = await attachedTo(client, id);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      expect([without, await attachedTo(client, id)]).toEqual([['sken.png'], ['sken.png', 'usneseni.jpg']]);
    });
  });
});

describe('a record', () => {
  test('whose file is missing says so in place of its pages', async () => {
    const first = createTestApplication();
    const { agreement } = await finishedAgreement(first.client);
    // The same ledger beside another folder of files.
    const { client } = createTestApplication({ ledger: await first.ports.ledger.read() });
    await openRecords(client, agreement.id);
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Uložený soubor .* chybí/u);
  });

  test('is saved on the desktop where the person says', async () => {
    const saved: string[] = [];
    const saveFile = async (name: string) => {
      saved.push(name);
      return `/dokumenty/${name}`;
    };
    const { client } = createTestApplication({ desktop: aDesktop({ saveFile }) });
    const { user } = await openFinished(client);
    const save = screen.getByRole('button', { name: 'Uložit kopii' });
    await waitFor(() => {
      expect(save.getAttribute('aria-disabled')).not.toBe('true');
    });
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText('/dokumenty/Smlouva KPBI – Olomoucký kraj – včetně příloh.pdf');
    expect(saved).toEqual(['Smlouva KPBI – Olomoucký kraj – včetně příloh.pdf']);
  });
});

describe('signatures', () => {
  async function sign(client: AppClient, id: Agreement['id'], kind: SignableKind, signatory: Signatory): Promise<void> {
    const { file, password } = await aKeyFile();
    const key = Buffer.from(await file.arrayBuffer()).toString('base64');
    valueOf(await client.signatures.sign({ id, kind, signatory, key, password, reason: null }));
  }

  test('make copies that stand below their document, with who signed them', async () => {
    const client = createTestClient();
    const { agreement } = await finishedAgreement(client);
    await sign(client, agreement.id, 'agreement', 'coordinator');
    await sign(client, agreement.id, 'agreement', 'region');
    await openRecords(client, agreement.id);
    const names = namesIn(edition(1));
    expect([names[2], names[3]]).toEqual([expect.stringMatching(/^Smlouva, podepsáno za koordinátora projektu podepsáno 15\.\u00a01\. 2024/u), expect.stringMatching(/^Smlouva, podepsáno za obě strany/u)]);
  });

  test('of a copy can be looked at in place of its pages', async () => {
    const client = createTestClient();
    const { agreement } = await finishedAgreement(client);
    await sign(client, agreement.id, 'agreement', 'coordinator');
    const { user } = await openRecords(client, agreement.id);
    await user.click(row(/^Smlouva, podepsáno/u));
    await user.click(await screen.findByRole('button', { name: 'Podrobnosti podpisu' }));
    expect(within(screen.getByRole('region', { name: 'Podrobnosti podpisu' })).getByRole('list', { name: /^Podpisy/u })).toBeTruthy();
  });

  test('stay with the edition they were made on when the agreement returns to drafting, which is said', async () => {
    const client = createTestClient();
    const { agreement } = await finishedAgreement(client);
    await sign(client, agreement.id, 'agreement', 'coordinator');
    const { user } = await openWindow(`/smlouvy/${agreement.id}`, client);
    await user.click(await screen.findByRole('button', { name: 'Vrátit do rozpracování' }));
    expect(await screen.findByText(/^Podepsané vyhotovení zůstává v Listinách\./u)).toBeTruthy();
  });

  test('are offered for the edition an agreement stands in, and not for one it left', async () => {
    const client = createTestClient();
    const { user, agreement } = await openFinished(client);
    await user.click(screen.getByRole('button', { name: 'Podepsat…' }));
    await screen.findByRole('dialog', { name: 'Podepsat elektronicky' });
    await user.keyboard('{Escape}');
    await change(client, agreement.id, (content) => content);
    window.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Podepsat…' })).toBe(null);
    });
  });
});
