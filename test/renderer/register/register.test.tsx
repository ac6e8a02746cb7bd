import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { plainDate, type PlainDate } from '#shared/domain/plain-date';
import { createTestClient, createTestApplication } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { aDesktop } from '#test/support/desktop';
import { anAnswer, anError } from '#test/support/register-answer';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

const number = 'KPBI/12/2024';

/** The page of the founding agreement, signed by both on a day. */
async function openRegister(on?: PlainDate, client = createTestClient()) {
  const id = await concluded(client, on);
  const opened = await openWindow(`/smlouvy/${id}/registr`, client);
  await screen.findByRole('heading', { name: 'Registr smluv: Olomoucký kraj' });
  return { ...opened, id, stored: async () => valueOf(await client.agreements.get({ id })) };
}

const panel = (name: string) => within(screen.getByRole('region', { name }));
const panelOf = async (name: string) => within(await screen.findByRole('region', { name }));
const file = (name: string, text: string) => new File([text], name);
const drop = (files: readonly File[]) => fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } });
const answered = () => drop([file('odpoved_1098765432.xml', anAnswer({ number }))]);

describe('the standing of publication', () => {
  test('tells by when it is to be sent and published', async () => {
    await openRegister();
    expect(panel('Uveřejnění').getByText(/^Odeslat do registru smluv/u).nextElementSibling?.textContent).toContain('12.\u00a02. 2024');
  });

  test('tells what a late publication means', async () => {
    await openRegister(plainDate(2023, 12, 1));
    expect(panel('Uveřejnění').getByText(/Odešlete ji bez odkladu/u).textContent).toContain('bude zrušena od počátku');
  });

  test('tells that an agreement not published within three months is void', async () => {
    await openRegister(plainDate(2023, 9, 1));
    expect(panel('Uveřejnění').getByText(/^Smlouva nebyla včas uveřejněna/u).parentElement?.textContent).toContain('je zrušena od počátku');
  });
});

describe('what is taken out of the copy', () => {
  test('is proposed as far as it is of people, and decided by the clerk', async () => {
    const { user } = await openRegister();
    const proposed = panel('Co se ve smlouvě začerní');
    const personal = within(proposed.getByRole('group', { name: 'Osobní údaje, které se navrhují začernit' })).getAllByRole<HTMLInputElement>('checkbox');
    const others = within(proposed.getByRole('group', { name: 'Další údaje' })).getAllByRole<HTMLInputElement>('checkbox');
    expect([personal.every(({ checked }) => checked), others.some(({ checked }) => checked)]).toEqual([true, false]);
    await user.click(personal[0] ?? document.body);
    expect(await panel('Kontrola před odesláním').findByText(/^Ve smlouvě zůstává čitelný údaj/u)).toBeTruthy();
  });

  test('may be a text of one’s own, which can be left out again', async () => {
    const { user } = await openRegister();
    await user.type(screen.getByRole('textbox', { name: 'Další text k začernění' }), 'Jihlava{Enter}');
    const own = () => screen.queryByRole('list', { name: 'Vlastní texty k začernění' })?.textContent ?? null;
    const added = own();
    await user.click(screen.getByRole('button', { name: 'Nezačerňovat: Jihlava' }));
    expect([added, own()]).toEqual(['JihlavaOdebrat', null]);
  });
});

describe('a name in another form', () => {
  test('is offered where a name is taken out, and goes with one press', async () => {
    const { user } = await openRegister();
    await user.type(screen.getByRole('textbox', { name: /^Další text k začernění/u }), 'Jiří Šťovíček{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Začernit: Jiřím Šťovíčkem' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Začernit: /u })).toBeNull());
    expect(screen.getByRole('button', { name: 'Nezačerňovat: Jiřím Šťovíčkem' })).toBeTruthy();
  });
});

test('what can be read in an attachment is told at it once it is chosen', async () => {
  const client = createTestClient();
  const id = await concluded(client);
  const { pdf } = valueOf(await client.documents.render({ id, kind: 'agreement' }));
  valueOf(await client.records.attach({ id, fileName: 'smlouva-cela.pdf', content: pdf }));
  const { user } = await openWindow(`/smlouvy/${id}/registr`, client);
  const attachments = within(await screen.findByRole('group', { name: 'Přílohy podání' }));
  await user.click(attachments.getByRole('checkbox', { name: /^smlouva-cela\.pdf/u }));
  expect((await attachments.findByText(/^V příloze jsou čitelné osobní údaje: smlouva-cela\.pdf/u)).textContent).toContain('@');
});

describe('the check before sending', () => {
  test('leads to the field that mends a finding', async () => {
    const client = createTestClient();
    const { id } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
    const { user, address } = await openWindow(`/smlouvy/${id}/registr`, client);
    await user.click(await screen.findByRole('link', { name: 'Není zapsáno, kdy byla smlouva uzavřena.' }));
    expect(address()).toBe(`/smlouvy/${id}/prubeh`);
  });

  test('refuses a package that cannot be sent, in its place', async () => {
    const client = createTestClient();
    const { id } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
    const { user } = await openWindow(`/smlouvy/${id}/registr`, client);
    await user.click(await screen.findByRole('button', { name: 'Připravit balíček k uveřejnění' }));
    expect((await screen.findByText('Podání do registru smluv zatím nelze sestavit.')).closest('[role="alert"]')?.textContent).toContain('Smlouva není dokončená.');
  });
});

describe('a package', () => {
  test('is saved with everything for one data message, and what to do with it is told', async () => {
    const saved: { readonly fileName: string; readonly bytes: Uint8Array }[] = [];
    const desktop = aDesktop({
      saveFile: async (fileName, bytes) => {
        saved.push({ fileName, bytes });
        return `/podani/${fileName}`;
      },
    });
    const { user } = await openRegister(undefined, createTestApplication({ desktop }).client);
    await user.click(screen.getByRole('button', { name: 'Připravit balíček k uveřejnění' }));
    const done = within(await screen.findByRole('region', { name: 'Balíček je připravený' }));
    expect(done.getAllByRole('listitem').map(({ textContent }) => /[a-z-]+\.(?:xml|pdf)/u.exec(textContent)?.[0])).toEqual([undefined, 'zverejneni.xml', 'smlouva-kpbi-olomoucky-kraj-vcetne-priloh.pdf', undefined, 'chyba.xml']);
    expect(saved.map(({ bytes }) => Object.keys(unzipSync(bytes)).includes('zverejneni.xml'))).toEqual([true]);
  });
});

describe('an answer of the register', () => {
  test('dropped onto the window is written down and told', async () => {
    const { stored } = await openRegister();
    answered();
    expect(await screen.findByText('Registr potvrdil uveřejnění smlouvy.')).toBeTruthy();
    expect((await stored()).facts.at(-1)?.fact).toMatchObject({ kind: 'published', record: '4512345' });
    await waitFor(() => expect(panel('Uveřejnění').getByText('ID záznamu').nextElementSibling?.textContent).toBe('4512345'));
  });

  test.each([
    ['a link in the browser', () => createTestClient(), ['link', 'https://smlouvy.gov.cz/smlouva/4790011']],
    ['an address to be copied on the desktop, which leads to no network', () => createTestApplication({ desktop: aDesktop() }).client, ['button', 'Kopírovat adresu']],
  ] as const)('shows where the record is: %s', async (_, client, [role, name]) => {
    await openRegister(undefined, client());
    answered();
    await waitFor(() => expect(panel('Uveřejnění').getByRole(role, { name })).toBeTruthy());
  });

  test('opens what can be asked of a record that is there', async () => {
    await openRegister();
    answered();
    await waitFor(() => expect(panel('Co chcete podat').getAllByRole('radio').map((radio) => radio.parentElement?.querySelector('label')?.firstChild?.textContent)).toEqual(['Změnit údaje o smlouvě', 'Doplnit přílohu', 'Znepřístupnit záznam']));
  });

  test('that refuses is explained by its code and writes nothing down', async () => {
    const { stored } = await openRegister();
    const before = (await stored()).facts.length;
    drop([file('chyba.xml', anError('4', 'prilohy nesouhlasi'))]);
    expect((await screen.findByText('Přílohy datové zprávy neodpovídají seznamu v požadavku.')).closest('[role="alert"]')?.textContent).toContain('Odpověď registru: kód 4, prilohy nesouhlasi');
    expect((await stored()).facts.length).toBe(before);
  });

  test.each([
    ['of another record', anAnswer({ otherIco: '00000000', number }), /patří k jinému záznamu/u],
    ['cut off', anAnswer({ number }).slice(0, 600), /není úplná odpověď registru smluv/u],
    ['with entities', `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`, /nelze bezpečně přečíst/u],
  ])('%s is refused in its place', async (_, text, said) => {
    const { stored } = await openRegister();
    const before = (await stored()).facts.length;
    drop([file('odpoved_1.xml', text)]);
    expect(await panel('Odpověď registru').findByText(said)).toBeTruthy();
    expect((await stored()).facts.length).toBe(before);
  });
});

describe('an answer dropped onto another page', () => {
  async function openElsewhere(path: (id: string) => string) {
    const client = createTestClient();
    const id = await concluded(client);
    const opened = await openWindow(path(id), client);
    return { ...opened, id, stored: async () => valueOf(await client.agreements.get({ id })) };
  }

  test('leads to the register page of its agreement and tells what was read', async () => {
    const { id, address, stored } = await openElsewhere(() => '/');
    answered();
    expect(await panelOf('Odpověď registru').then((found) => found.findByText('Registr potvrdil uveřejnění smlouvy.'))).toBeTruthy();
    expect([address(), (await stored()).facts.at(-1)?.fact.kind]).toEqual([`/smlouvy/${id}/registr`, 'published']);
  });

  test('is not taken for an attachment by the page of records', async () => {
    const { id, address } = await openElsewhere((agreement) => `/smlouvy/${agreement}/listiny`);
    await screen.findByRole('button', { name: 'Přiložit soubor…' });
    answered();
    await panelOf('Odpověď registru');
    expect([address(), screen.queryByRole('alert')]).toEqual([`/smlouvy/${id}/registr`, null]);
  });

  test('as an error is kept with the agreement whose page it was', async () => {
    const { address, id, stored } = await openElsewhere((agreement) => `/smlouvy/${agreement}/prubeh`);
    drop([file('chyba.xml', anError('4'))]);
    expect(await panelOf('Odpověď registru').then((found) => found.findByText('Přílohy datové zprávy neodpovídají seznamu v požadavku.'))).toBeTruthy();
    expect([address(), (await stored()).attachments.map(({ fileName }) => fileName)]).toEqual([`/smlouvy/${id}/registr`, ['chyba.xml']]);
  });

  test.each([
    ['an error', 'chyba.xml', anError('4'), 'Přílohy datové zprávy neodpovídají seznamu v požadavku.'],
    ['one of no agreement here', 'odpoved.xml', anAnswer({ number: 'JINÁ', otherIco: '00000000' }), 'Odpověď v souboru odpoved.xml patří k jinému záznamu.'],
    ['one cut off', 'odpoved.xml', anAnswer({ number }).slice(0, 600), 'Soubor odpoved.xml není úplná odpověď registru smluv.'],
  ])('is explained in its place where it leads nowhere: %s', async (_, name, text, said) => {
    const { address } = await openElsewhere(() => '/');
    drop([file(name, text)]);
    expect((await screen.findByText(said)).closest('[role="alert"]')).toBeTruthy();
    expect(address()).toBe('/');
  });
});
