import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { freshLedger } from '#core/ledger';
import type { AppClient } from '#shared/api/api';
import type { AgreementContent, AgreementId } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { korunas } from '#shared/domain/money';
import type { RegionCode } from '#shared/domain/region';
import { createTestApplication, createTestClient } from '#test/support/application';
import { aDesktop } from '#test/support/desktop';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

const officeOf = (partyId: RegionCode): AppClient => createTestClient({ ...freshLedger, office: { ...freshLedger.office, content: { ...freshLedger.office.content, partyId } } });

async function written(client: AppClient, id: AgreementId, change: (content: AgreementContent) => AgreementContent): Promise<void> {
  const { revision, content } = valueOf(await client.agreements.get({ id }));
  valueOf(await client.agreements.update({ id, revision, content: change(content), unparsed: {} }));
}

async function fileOf(client: AppClient, id: AgreementId): Promise<File> {
  const { fileName, content } = valueOf(await client.exchange.write({ id }));
  return new File([Buffer.from(content, 'base64')], fileName);
}

/** The coordinator's draft of the founding agreement, and both offices. */
async function offices() {
  const [coordinator, region] = [officeOf('CZ063'), officeOf('CZ071')];
  const { id } = valueOf(await coordinator.agreements.create({ regionId: 'CZ071' }));
  await written(coordinator, id, completedFoundingContent);
  return { coordinator, region, id };
}

/** The coordinator, to whom the region answers with a number of its own and another contribution. */
async function answered() {
  const { coordinator, region, id } = await offices();
  const sent = valueOf(await coordinator.exchange.write({ id }));
  valueOf(await region.exchange.take({ ...sent, seen: valueOf(await region.exchange.read(sent)).seen, fields: [] }));
  await written(region, id, (content) => ({ ...content, contribution: { ...content.contribution, annualAmount: korunas(55_000) }, region: { ...content.region, number: '2024/99999/KH' } }));
  return { coordinator, id, file: await fileOf(region, id) };
}

const drop = (file: File) => fireEvent.drop(document.body, { dataTransfer: { files: [file], types: ['Files'] } });
const rows = () => within(screen.getByRole('table', { name: 'Co soubor přináší' })).getAllByRole('row').slice(1);
const ticks = () => screen.getAllByRole<HTMLInputElement>('checkbox').map((box) => [box.getAttribute('aria-label'), box.checked]);

describe('a file another office sent', () => {
  test('is opened by dropping it onto a page that takes no files', async () => {
    const { coordinator, region, id } = await offices();
    const { address } = await openWindow('/smlouvy', region);
    drop(await fileOf(coordinator, id));
    expect(within(await screen.findByRole('region', { name: 'Odkud soubor je' })).getByText('Kraj Vysočina')).toBeTruthy();
    expect(address()).toBe('/smlouvy/vymena');
  });

  test.each(['/', '/smlouvy'])('is offered to be read where nothing has been begun yet: %s', async (place) => {
    const { region } = await offices();
    const { user, address } = await openWindow(place, region);
    await user.click(await screen.findByText('Načíst soubor od druhého úřadu'));
    await waitFor(() => expect(address()).toBe('/smlouvy/vymena'));
  });

  test('becomes a new draft where there is nothing of it', async () => {
    const { coordinator, region, id } = await offices();
    const { user, address } = await openWindow('/smlouvy/vymena', region);
    drop(await fileOf(coordinator, id));
    await user.click(await screen.findByRole('button', { name: 'Založit koncept' }));
    await waitFor(() => expect(address()).toBe(`/smlouvy/${id}`));
    expect(valueOf(await region.agreements.get({ id })).finishedOn).toBeNull();
  });

  test('proposes what the other party says of itself, and nothing else', async () => {
    const { coordinator, file } = await answered();
    await openWindow('/smlouvy/vymena', coordinator);
    drop(file);
    await screen.findByRole('table', { name: 'Co soubor přináší' });
    expect(ticks().toSorted()).toEqual([['Převzít: roční příspěvek', false], ['Převzít: číslo smlouvy Olomouckého kraje', true]].toSorted());
    expect(rows().map((row) => row.textContent).some((text) => text.includes('2024/00123/KH') && text.includes('2024/99999/KH'))).toBe(true);
  });

  test('is taken over only as far as it is ticked', async () => {
    const { coordinator, id, file } = await answered();
    const before = valueOf(await coordinator.agreements.get({ id })).content;
    const { user, address } = await openWindow('/smlouvy/vymena', coordinator);
    drop(file);
    await user.click(await screen.findByRole('button', { name: 'Převzít 1\u00a0údaj' }));
    await waitFor(() => expect(address()).toBe(`/smlouvy/${id}`));
    expect(valueOf(await coordinator.agreements.get({ id })).content).toEqual({ ...before, region: { ...before.region, number: '2024/99999/KH' } });
  });

  test('is compared anew where the agreement changed since it was read, and nothing is taken over unseen', async () => {
    const { coordinator, id, file } = await answered();
    const { user } = await openWindow('/smlouvy/vymena', coordinator);
    drop(file);
    const take = await screen.findByRole('button', { name: 'Převzít 1\u00a0údaj' });
    await written(coordinator, id, (content) => ({ ...content, region: { ...content.region, number: '2024/55555/KH' } }));
    await user.click(take);
    await user.click(await screen.findByRole('button', { name: 'Porovnat znovu' }));
    await waitFor(() => expect(rows().map((row) => row.textContent).some((text) => text.includes('2024/55555/KH') && text.includes('2024/99999/KH'))).toBe(true));
    expect(valueOf(await coordinator.agreements.get({ id })).content.region.number).toBe('2024/55555/KH');
  });

  test.each([
    ['finished', 'Smlouva je zde dokončená', async (client: AppClient, id: AgreementId) => valueOf(await client.agreements.finish({ id }))],
    ['in the bin', 'Smlouva je zde v koši', async (client: AppClient, id: AgreementId) => valueOf(await client.agreements.remove({ id }))],
  ])('of an agreement that is %s here is shown, but nothing can be chosen', async (_, told, put) => {
    const { coordinator, id, file } = await answered();
    await put(coordinator, id);
    await openWindow('/smlouvy/vymena', coordinator);
    drop(file);
    expect(await screen.findByText(new RegExp(`^${told}`, 'u'))).toBeTruthy();
    expect([rows().length > 0, screen.queryAllByRole('checkbox'), screen.queryByRole('button', { name: /^Převzít/u })]).toEqual([true, [], null]);
  });

  test('that this office made itself is told to be so', async () => {
    const { coordinator, id } = await offices();
    await openWindow('/smlouvy/vymena', coordinator);
    drop(await fileOf(coordinator, id));
    expect(await screen.findByText(/^Tento soubor vytvořil váš úřad/u)).toBeTruthy();
  });

  test('gives its documents as they were sent', async () => {
    const { coordinator, id } = await offices();
    const saved: (readonly [string, string])[] = [];
    const desktop = aDesktop({
      saveFile: async (fileName, bytes) => {
        saved.push([fileName, Buffer.from(bytes.subarray(0, 5)).toString('latin1')]);
        return `/podani/${fileName}`;
      },
    });
    const { client } = createTestApplication({ desktop });
    const { user } = await openWindow('/smlouvy/vymena', client);
    drop(await fileOf(coordinator, id));
    await user.click(await screen.findByRole('button', { name: /^Uložit Smlouva KPBI/u }));
    await waitFor(() => expect(saved).toEqual([['Smlouva KPBI – Olomoucký kraj – včetně příloh.pdf', '%PDF-']]));
  });

  test('that was altered is refused in its place', async () => {
    const { coordinator, region, id } = await offices();
    const bytes = new Uint8Array(await (await fileOf(coordinator, id)).arrayBuffer());
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    await openWindow('/smlouvy/vymena', region);
    drop(new File([bytes], 'smlouva.kpbi'));
    expect(await screen.findByText(/^Soubor smlouva\.kpbi (?:není takový, jaký byl odeslán|není výměnný soubor)/u)).toBeTruthy();
  });

  test('of another region is refused in its place', async () => {
    const { coordinator, id } = await offices();
    const other = officeOf('CZ064');
    await openWindow('/smlouvy/vymena', other);
    drop(await fileOf(coordinator, id));
    expect(await screen.findByText(/se netýká vašeho kraje/u)).toBeTruthy();
  });
});

describe('the menu of an agreement', () => {
  test.each([
    ['Předat druhému úřadu', /\.kpbi$/u, 'Soubor pro druhý úřad je uložený'],
    ['Uložit celou smlouvu jako složku', /\.zip$/u, 'Složka se smlouvou je uložená'],
  ])('%s', async (command, name, told) => {
    const saved: string[] = [];
    const desktop = aDesktop({
      saveFile: async (fileName) => {
        saved.push(fileName);
        return `/podani/${fileName}`;
      },
    });
    const { client } = createTestApplication({ desktop });
    const { id } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
    await written(client, id, completedFoundingContent);
    const { user } = await openWindow(`/smlouvy/${id}`, client);
    await user.click(await screen.findByRole('button', { name: 'Spis' }));
    await user.click(await screen.findByRole('menuitem', { name: command }));
    expect(await screen.findByText(told)).toBeTruthy();
    expect(saved.map((each) => name.test(each))).toEqual([true]);
  });
});
