import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import { SignDialog } from '#features/records/signing/sign-dialog';
import type { AppClient } from '#shared/api/api';
import type { Agreement } from '#shared/domain/agreement';
import type { Edition, SignedCopy } from '#shared/domain/record';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { App } from '../../../renderer/app';
import '../window/open-window';
import { finishedAgreement } from './finished-agreement';
import { aKeyFile, type TestKey } from './key-files';

let client: AppClient;
let agreement: Agreement;
let edition: Edition;
beforeEach(async () => {
  client = createTestClient();
  ({ agreement, edition } = await finishedAgreement(client));
});

async function open() {
  const outcomes: (SignedCopy | null)[] = [];
  let memory: QueryClient | undefined;
  const Memory = () => {
    memory = useQueryClient();
    return null;
  };
  render(
    <App client={client}>
      <MemoryRouter>
        <Memory />
        <Suspense>
          <SignDialog agreement={agreement} edition={edition} kind="agreement" signatory={null} onClose={(made) => outcomes.push(made)} />
        </Suspense>
      </MemoryRouter>
    </App>,
  );
  await screen.findByRole('dialog', { name: 'Podepsat elektronicky' });
  return { user: userEvent.setup(), outcomes, memory: () => memory };
}

const fileInput = () => screen.getByLabelText<HTMLInputElement>('Soubor s certifikátem a klíčem (.p12, .pfx)', { selector: 'input' });
const chooser = () => screen.getByRole('button', { name: /^Vybrat soubor/u });
const password = () => screen.getByLabelText<HTMLInputElement>('Heslo k souboru', { selector: 'input' });
const certificate = () => screen.findByRole('region', { name: 'Certifikát, kterým podepíšete' });
const signButton = () => screen.getByRole('button', { name: 'Podepsat' });
const described = (element: HTMLElement) => (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');

/** Chooses the key and opens it with Enter, as one who types the password does. */
async function openKey(user: ReturnType<typeof userEvent.setup>, key: TestKey, typed = key.password): Promise<void> {
  await user.upload(fileInput(), key.file);
  await user.type(password(), `${typed}{Enter}`);
}

describe('the key file', () => {
  test('shows with what she is about to sign, and signs nothing by that', async () => {
    const { user, outcomes } = await open();
    await openKey(user, await aKeyFile());
    const facts = (await certificate()).textContent;
    expect([facts.includes('Jana Nováková'), facts.includes('Kraj Vysočina'), facts.includes('certifikát to o sobě neuvádí'), outcomes]).toEqual([true, true, true, []]);
  });

  test('with a wrong password is refused at the password, and nothing chosen is lost', async () => {
    const { user } = await open();
    await openKey(user, await aKeyFile(), 'chybne');
    await screen.findByText(/Heslo k souboru s certifikátem není správné/u);
    expect([described(password()).includes('není správné'), password().value, chooser().parentElement?.textContent, document.activeElement]).toEqual([true, 'chybne', 'Vybrat soubor…novakova.p12', password()]);
  });

  test('chosen while another one was being opened is not shown with the certificate of that one', async () => {
    const first = await aKeyFile();
    let goOn: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    const { describeKey } = client.signatures;
    const slow = async (input: Parameters<typeof describeKey>[0]) => {
      await waiting;
      return describeKey(input);
    };
    client = { ...client, signatures: { ...client.signatures, describeKey: slow } };
    const { user } = await open();
    await openKey(user, first);
    await user.upload(fileInput(), new File(['x'], 'jiny.p12'));
    goOn();
    await screen.findByRole('button', { name: 'Zobrazit certifikát' });
    expect([chooser().parentElement?.textContent, screen.queryByRole('region', { name: 'Certifikát, kterým podepíšete' })]).toEqual(['Vybrat soubor…jiny.p12', null]);
  });

  test('that is no key file is refused at the file', async () => {
    const { user } = await open();
    await openKey(user, { file: new File(['Dobrý den'], 'dopis.p12'), password: 'x' });
    await screen.findByText(/nelze přečíst jako soubor s certifikátem/u);
    expect(described(chooser())).toContain('Vyberte soubor .p12 nebo .pfx');
  });

  test('of more than a megabyte is refused without being read', async () => {
    const { user } = await open();
    await openKey(user, { file: new File([new Uint8Array(1024 * 1024 + 1)], 'video.p12'), password: 'x' });
    await screen.findByText(/video\.p12 je příliš velký/u);
  });

  test('is asked for where there is none', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Zobrazit certifikát' }));
    expect(described(chooser())).toContain('Nejdříve vyberte soubor s certifikátem.');
  });

  test('whose certificate has expired is told at the certificate, and cannot sign', async () => {
    const { user, outcomes } = await open();
    await openKey(user, await aKeyFile({ validFrom: '2021-01-01T00:00:00Z', validTo: '2022-01-01T12:00:00Z' }));
    const alert = await within(await certificate()).findByRole('alert');
    await user.click(signButton());
    expect([/Platnost certifikátu skončila 1\.\s1\.\s2022/u.test(alert.textContent), outcomes]).toEqual([true, []]);
  });

  test('whose certificate is not in force yet is told at the certificate', async () => {
    const { user } = await open();
    await openKey(user, await aKeyFile({ validFrom: '2024-03-01T12:00:00Z', validTo: '2025-01-01T00:00:00Z' }));
    expect((await within(await certificate()).findByRole('alert')).textContent).toMatch(/začne platit až 1\.\s3\.\s2024/u);
  });
});

describe('signing', () => {
  test('keeps a signed copy that is intact, with the reason, and says which it is', async () => {
    const { user, outcomes } = await open();
    await openKey(user, await aKeyFile());
    await certificate();
    await user.click(screen.getByRole('button', { name: 'Vyplnit „Souhlasím s obsahem smlouvy“' }));
    await user.click(signButton());
    await screen.findByText('Smlouva je podepsaná za koordinátora projektu');
    const kept = valueOf(await client.agreements.get({ id: agreement.id })).editions[0]?.signed ?? [];
    const report = valueOf(await client.signatures.verifyStored({ id: agreement.id, sha256: kept[0]?.file.sha256 ?? edition.data.sha256 }));
    expect([outcomes, report.signatures.map(({ signatory, integrity, covers, reason }) => ({ signatory, integrity, covers, reason }))]).toEqual([
      kept,
      [{ signatory: 'coordinator', integrity: 'intact', covers: 'whole-file', reason: 'Souhlasím s obsahem smlouvy' }],
    ]);
  });

  test('leaves the password nowhere in the window', async () => {
    const { user, outcomes, memory } = await open();
    const key = await aKeyFile();
    await openKey(user, key);
    await certificate();
    await user.click(signButton());
    await screen.findByText('Smlouva je podepsaná za koordinátora projektu');
    const remembered = [memory()?.getQueryCache().getAll().map(({ queryKey, state }) => ({ queryKey, state })), memory()?.getMutationCache().getAll().map(({ state }) => state)];
    expect([outcomes.length, password().value, JSON.stringify(remembered).includes(key.password), document.body.innerHTML.includes(key.password)]).toEqual([1, '', false, false]);
  });

  test('offers the side that has not signed yet, with a word of caution where it is not ours', async () => {
    const key = await aKeyFile();
    const content = Buffer.from(await key.file.arrayBuffer()).toString('base64');
    agreement = valueOf(await client.signatures.sign({ id: agreement.id, kind: 'agreement', signatory: 'coordinator', key: content, password: key.password, reason: null }));
    edition = agreement.editions[0] ?? edition;
    await open();
    const ours = screen.getByRole<HTMLInputElement>('radio', { name: /^za koordinátora projektu: Kraj Vysočina \(už podepsáno/u });
    const theirs = screen.getByRole<HTMLInputElement>('radio', { name: 'za spolupracující kraj: Olomoucký kraj' });
    expect([ours.disabled, theirs.checked, screen.queryByText(/Podepisujete za druhou stranu/u) !== null]).toEqual([true, true, true]);
  });

  test('warns when the other side signed another document', async () => {
    const key = await aKeyFile();
    const content = Buffer.from(await key.file.arrayBuffer()).toString('base64');
    agreement = valueOf(await client.signatures.sign({ id: agreement.id, kind: 'agreement-with-annexes', signatory: 'region', key: content, password: key.password, reason: null }));
    edition = agreement.editions[0] ?? edition;
    await open();
    expect(screen.queryByText(/Druhá strana podepsala dokument Smlouva s přílohami/u)).not.toBeNull();
  });

  test('refused because the agreement went back to drafting says so and keeps what was typed', async () => {
    const { user, outcomes } = await open();
    const key = await aKeyFile();
    await openKey(user, key);
    await certificate();
    valueOf(await client.agreements.reopen({ id: agreement.id }));
    await user.click(signButton());
    await screen.findByText('Smlouva ještě není dokončená.');
    expect([password().value, outcomes]).toEqual([key.password, []]);
  });
});
