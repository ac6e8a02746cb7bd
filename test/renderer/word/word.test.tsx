import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { caseMenuText } from '#text/agreement/papers';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { edited } from '#test/wordprocessing/docx-file';
import { openWindow } from '../window/open-window';

/** The founding case without gaps, as a draft. */
async function aDraft(client: AppClient): Promise<AgreementId> {
  const { id, revision } = valueOf(await client.sample.load({}));
  valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} }));
  return id;
}

/** The agreement as a Word file that somebody edited. */
async function returned(client: AppClient, id: AgreementId, edit: (xml: string) => string): Promise<File> {
  const { fileName, content } = valueOf(await client.word.write({ id, kind: 'agreement' }));
  return new File([Uint8Array.from(edited(new Uint8Array(Buffer.from(content, 'base64')), edit))], fileName);
}

const lawyersEdit = (xml: string): string => xml.replace('Nedílnou součástí Smlouvy jsou', 'Nedílnou součástí této Smlouvy jsou');
const chooser = async () => screen.findByLabelText('Upravený dokument (DOCX)', { selector: 'input' });

async function openReturned(edit: (xml: string) => string) {
  const client = createTestClient();
  const id = await aDraft(client);
  const file = await returned(client, id, edit);
  const opened = await openWindow(`/smlouvy/${id}/word`, client);
  await opened.user.upload(await chooser(), file);
  const deviations = async () => valueOf(await client.agreements.get({ id })).content.wording.deviations;
  return { ...opened, id, deviations };
}

describe('an edited Word file', () => {
  test('shows each change in its place, told also to those who do not see it', async () => {
    await openReturned(lawyersEdit);
    const list = within(await screen.findByRole('list', { name: 'Návrhy změn znění' }));
    const inserted = list.getByText('této', { exact: false, selector: 'ins' });
    expect([list.getByRole('heading').textContent, inserted.textContent]).toEqual([expect.stringMatching(/^Změnit čl\. [IVX]+ odst\. \d+$/u), 'vloženo: této  konec vloženého, ']);
  });

  test('changes nothing until accepted changes are taken over, which can be taken back', async () => {
    const { user, deviations } = await openReturned(lawyersEdit);
    await user.click(await screen.findByRole('button', { name: 'Přijmout' }));
    const before = await deviations();
    await user.click(screen.getByRole('button', { name: 'Převzít přijaté (1)' }));
    await waitFor(async () => {
      expect((await deviations()).map(({ kind }) => kind)).toEqual(['changed']);
    });
    await user.click(screen.getByRole('button', { name: 'Vzít zpět' }));
    await waitFor(async () => {
      expect([before, await deviations()]).toEqual([[], []]);
    });
  });

  test('leaves out what was refused', async () => {
    const { user } = await openReturned(lawyersEdit);
    await user.click(await screen.findByRole('button', { name: 'Přijmout vše' }));
    await user.click(screen.getByRole('button', { name: 'Odmítnout' }));
    expect(screen.getByRole('button', { name: 'Převzít přijaté' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('lists what cannot be taken over with what to do, and copies all of it', async () => {
    const { user } = await openReturned((xml) => lawyersEdit(xml).replaceAll('60609460', '99999999'));
    await screen.findByRole('heading', { name: /^Co nelze převzít samo/u });
    await user.click(screen.getByRole('button', { name: 'Zkopírovat seznam' }));
    const copied = await navigator.clipboard.readText();
    expect([screen.getAllByText(/Tento text se tvoří z údajů/u).length > 0, copied.includes('Nově: Nedílnou součástí této Smlouvy jsou'), copied.includes('99999999')]).toEqual([true, true, true]);
  });

  test('that is none says why at the field', async () => {
    const client = createTestClient();
    const { user } = await openWindow(`/smlouvy/${await aDraft(client)}/word`, client);
    await user.upload(await chooser(), new File(['nic'], 'smlouva.docx'));
    expect((await screen.findByRole('button', { name: /Vybrat soubor/u, description: /není dokument Wordu/u })).getAttribute('aria-invalid')).toBe('true');
  });

  test('can only be looked at for a finished agreement', async () => {
    const client = createTestClient();
    const id = await aDraft(client);
    const file = await returned(client, id, lawyersEdit);
    valueOf(await client.agreements.finish({ id }));
    const { user } = await openWindow(`/smlouvy/${id}/word`, client);
    await user.upload(await chooser(), file);
    await screen.findByRole('list', { name: 'Návrhy změn znění' });
    expect(screen.queryByRole('button', { name: 'Přijmout' })).toBe(null);
  });
});

describe('a review that is left', () => {
  /** Goes to the agreement and comes back to the file. */
  async function leaveAndReturn({ user }: Awaited<ReturnType<typeof openReturned>>, meanwhile: () => Promise<void> = () => Promise.resolve()) {
    await user.click(screen.getByRole('button', { name: 'Zpět na smlouvu' }));
    await user.click(await screen.findByRole('button', { name: caseMenuText.button }));
    await meanwhile();
    await user.click(await screen.findByRole('menuitem', { name: 'Načíst upravený Word…' }));
    await screen.findByRole('list', { name: 'Návrhy změn znění' });
  }

  test('is there again with its file and every decision, and says that it will be', async () => {
    const opened = await openReturned(lawyersEdit);
    await opened.user.click(await screen.findByRole('button', { name: 'Přijmout' }));
    await leaveAndReturn(opened);
    expect([screen.getByRole('button', { name: 'Převzít přijaté (1)' }).getAttribute('aria-disabled'), screen.getByText('Smlouva KPBI – Olomoucký kraj.docx').tagName, screen.getByText(/Rozhodnutí se pamatují/u).tagName]).toEqual([null, 'SPAN', 'P']);
  });

  test('is read again on request where the wording changed meanwhile, and keeps what was decided', async () => {
    const opened = await openReturned(lawyersEdit);
    const { user, client, id } = opened;
    await user.click(await screen.findByRole('button', { name: 'Odmítnout' }));
    await leaveAndReturn(opened, async () => {
      const { revision, content } = valueOf(await client.agreements.get({ id }));
      const wording = { ...content.wording, deviations: [{ kind: 'dropped' as const, template: 'agreement' as const, part: 'purpose.activities' }] };
      valueOf(await client.agreements.update({ id, revision, content: { ...content, wording }, unparsed: {} }));
      await user.click(screen.getByRole('menuitem', { name: 'Historie' }));
      await user.click(await screen.findByRole('button', { name: 'Zpět na smlouvu' }));
      await user.click(await screen.findByRole('button', { name: caseMenuText.button }));
    });
    await user.click(await screen.findByRole('button', { name: 'Načíst znovu' }));
    await screen.findByRole('heading', { name: /^Doplnit/u });
    expect([screen.queryByRole('button', { name: 'Načíst znovu' }), screen.getAllByRole('button', { name: 'Odmítnout' }).map((each) => each.getAttribute('aria-pressed'))]).toEqual([null, ['false', 'true']]);
  });
});
