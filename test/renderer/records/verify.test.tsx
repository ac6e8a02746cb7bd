import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { Signatory } from '#shared/domain/signature';
import { createTestClient } from '#test/support/application';
import { aPdf, png } from '#test/support/scans';
import { valueOf } from '#test/support/value-of';
import { formPdf } from '#test/signing/form-pdf';
import { openWindow } from '../window/open-window';
import { aKeyFile, type TestKey } from './key-files';

let client: AppClient;
let form: string;
let key: TestKey;
beforeEach(async () => {
  client = createTestClient();
  form = base64Of(await formPdf());
  key = await aKeyFile();
});

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const fileOf = (base64: string): File => new File([Buffer.from(base64, 'base64')], 'smlouva.pdf', { type: 'application/pdf' });

/** The PDF with one signature more. */
async function signed(pdf: string, signatory: Signatory): Promise<string> {
  const content = base64Of(new Uint8Array(await key.file.arrayBuffer()));
  return valueOf(await client.signatures.signFile({ fileName: 'smlouva.pdf', content: pdf, key: content, password: key.password, signatory, reason: null })).pdf;
}

async function verify(file: File) {
  const opened = await openWindow('/podpisy', client);
  await opened.user.upload(await chooser(), file);
  return opened;
}

/** The browser's own control behind the button; it has no name of its own. */
async function chooser(): Promise<HTMLElement> {
  const button = await screen.findByRole('button', { name: /^Vybrat/u });
  const input = button.parentElement?.querySelector<HTMLElement>('input[type=file]');
  if (!input) throw new Error('there is no way to choose a file');
  return input;
}

const reported = () => screen.findByRole('region', { name: /^smlouva/u });
const cards = async () => within(await reported()).findAllByRole('article');

describe('any PDF is verified', () => {
  test('and without a signature it says so', async () => {
    await verify(fileOf(base64Of(aPdf)));
    expect((await reported()).textContent).toContain('V souboru není žádný elektronický podpis.');
  });

  test('and who signed it is told, for whom, and how much each signature covers', async () => {
    await verify(fileOf(await signed(await signed(form, 'coordinator'), 'region')));
    const [first, second] = await cards();
    await within(await reported()).findByText('Dva podpisy, oba neporušené');
    expect([first, second].map((card) => card?.textContent)).toEqual([
      expect.stringMatching(/Jana Nováková, Kraj VysočinaNeporušený.*koordinátor projektu.*potom byl připojen další podpis/u),
      expect.stringMatching(/Jana Nováková, Kraj VysočinaNeporušený.*spolupracující kraj.*celý soubor/u),
    ]);
  });

  test('and one changed after it was signed is called broken', async () => {
    const altered = Buffer.from(await signed(form, 'coordinator'), 'base64');
    // Within the comment of the second line: the file stays readable, its bytes are others.
    altered[12] = (altered[12] ?? 0) ^ 1;
    await verify(fileOf(base64Of(altered)));
    await within(await reported()).findByText('Jeden podpis, porušený');
    expect((await cards())[0]?.textContent).toContain('Podepsaný obsah se od podpisu změnil. Na podpis nelze spoléhat.');
  });

  test('and what was added after the last signature is told', async () => {
    const longer = `${Buffer.from(await signed(form, 'coordinator'), 'base64').toString('latin1')}\n% more\n`;
    await verify(fileOf(Buffer.from(longer, 'latin1').toString('base64')));
    await within(await reported()).findByText('Po posledním podpisu bylo k souboru připojeno něco, co žádný podpis nekryje.');
  });

  test('and a file that is none is refused by its name', async () => {
    const { user } = await verify(fileOf(base64Of(aPdf)));
    await reported();
    await user.upload(await chooser(), new File([Uint8Array.from(png)], 'sken.pdf'));
    expect((await screen.findByRole('alert')).textContent).toContain('Soubor sken.pdf není PDF.');
  });

  test('and a field still empty is signed here, the original untouched', async () => {
    const { user } = await verify(fileOf(await signed(form, 'coordinator')));
    await user.click(await screen.findByRole('button', { name: 'Podepsat tento soubor…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Podepsat elektronicky' }));
    await user.upload(dialog.getByLabelText('Soubor s certifikátem a klíčem (.p12, .pfx)', { selector: 'input' }), key.file);
    await user.type(dialog.getByLabelText('Heslo k souboru', { selector: 'input' }), `${key.password}{Enter}`);
    await dialog.findByRole('region', { name: 'Certifikát, kterým podepíšete' });
    await user.click(dialog.getByRole('button', { name: 'Podepsat' }));
    await screen.findByText('Podepsaný soubor je zatím jen v tomto okně.');
    const panel = await screen.findByRole('region', { name: 'smlouva (podepsáno).pdf' });
    expect([within(panel).queryByText('Dva podpisy, oba neporušené') !== null, screen.queryByRole('button', { name: 'Podepsat tento soubor…' })]).toEqual([true, null]);
  });
});

describe('the page is found', () => {
  test('by searching everywhere', async () => {
    const { user, address } = await openWindow('/', client);
    await user.type(await screen.findByRole('combobox', { name: 'Hledat smlouvu nebo kraj' }), 'overit podpis');
    await user.click(await screen.findByRole('option', { name: /^Podpisy v PDF/u }));
    await screen.findByRole('heading', { name: 'Podpisy v PDF' });
    expect(address()).toBe('/podpisy');
  });

  test('from the help, which closes', async () => {
    const { user, address } = await openWindow('/', client);
    await user.keyboard('{F1}');
    await user.click(await screen.findByRole('button', { name: 'Ověřit podpisy v PDF…' }));
    await screen.findByRole('heading', { name: 'Podpisy v PDF' });
    expect([address(), screen.queryByRole('dialog')]).toEqual(['/podpisy', null]);
  });
});
