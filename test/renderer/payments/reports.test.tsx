import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { bankAccountSchema } from '#shared/domain/bank-account';
import { korunas } from '#shared/domain/money';
import { day } from '#test/support/agreement-life';
import { createTestApplication } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { aDesktop } from '#test/support/desktop';
import { readWorkbook, rowOf, sheetNamed, type FileWorkbook } from '#test/support/read-workbook';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

type Saved = { readonly name: string; readonly bytes: Uint8Array };

/** The coordinator's office on a desktop, paid by one region for one year and asking it for the next, and what is saved there. */
async function office(): Promise<{ readonly client: AppClient; readonly saved: readonly Saved[]; readonly agreement: AgreementId }> {
  const saved: Saved[] = [];
  const desktop = aDesktop({
    saveFile: async (name, bytes) => {
      saved.push({ name, bytes });
      return `/home/novakova/${name}`;
    },
  });
  const { client } = createTestApplication({ desktop });
  const agreement = await concluded(client, day('2023-12-20'));
  const payment = { bookedOn: day('2024-01-10'), amount: 6_000_000, account: null, name: null, symbols: { variable: null, constant: null, specific: null }, note: null };
  valueOf(await client.payments.write({ payment, allocations: [{ agreement, year: 2024, amount: 6_000_000 }] }));
  const { revision, content, unparsed } = valueOf(await client.office.get({}));
  valueOf(await client.office.update({ revision, content: { ...content, asking: { numberPattern: 'VU/{číslo}/{rok}', interestRate: null } }, unparsed }));
  valueOf(await client.requests.issue({ kind: 'call-for-payment', items: [{ agreement, year: 2025 }], issuedOn: day('2024-01-15'), payBy: null, signedBy: 'Ing. Jana Nová', signedByTitle: 'vedoucí odboru' }));
  return { client, saved, agreement };
}

/** Chooses a way out of the menu of a list, and answers with what was saved. */
async function exported(address: string, list: string, way: RegExp): Promise<Saved> {
  const { client, saved } = await office();
  const { user } = await openWindow(address, client);
  await user.click(await screen.findByRole('button', { name: `Export: ${list}` }));
  await user.click(await screen.findByRole('menuitem', { name: way }));
  await waitFor(() => expect(saved).toHaveLength(1));
  return saved[0] ?? { name: '', bytes: new Uint8Array() };
}

const workbookOf = ({ bytes }: Saved): FileWorkbook => readWorkbook(bytes);

/** The texts of the workbook of a list, which keeps each of them once. */
const sheetTexts = ({ parts }: FileWorkbook): readonly string[] => [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map(([, text = '']) => text);

describe('the closing report of a year', () => {
  test('is looked at and saved as pages and as a workbook', async () => {
    const { client, saved } = await office();
    const { user } = await openWindow('/platby/uzaverka?rok=2024', client);
    await user.click(await screen.findByRole('button', { name: 'Závěrečná zpráva…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Závěrečná zpráva za rok 2024' });
    await user.click(within(dialog).getByRole('button', { name: 'Uložit PDF' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    await user.click(within(dialog).getByRole('button', { name: 'Uložit tabulku Excel (XLSX)' }));
    await waitFor(() => expect(saved).toHaveLength(2));

    expect(saved.map(({ name }) => name)).toEqual(['Závěrečná zpráva o příspěvcích krajů za rok 2024.pdf', 'Závěrečná zpráva o příspěvcích krajů za rok 2024.xlsx']);
    expect(Buffer.from(saved[0]?.bytes ?? []).subarray(0, 5).toString()).toBe('%PDF-');
    expect(saved[1] && rowOf(sheetNamed(workbookOf(saved[1]), 'Souhrn'), 3)).toEqual(['Na předpis přijato', 60_000]);
  });

  test('goes back to the closing', async () => {
    const { client } = await office();
    const { user } = await openWindow('/platby/uzaverka?rok=2024', client);
    await user.click(await screen.findByRole('button', { name: 'Závěrečná zpráva…' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Zavřít' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('what is taken out of the payments', () => {
  test('is of the matrix the workbook of all contributions and payments', async () => {
    const saved = await exported('/platby', 'Příspěvky krajů po letech', /XLSX/u);

    expect(saved.name).toBe('Příspěvky a platby 15. 1. 2024.xlsx');
    expect(rowOf(sheetNamed(workbookOf(saved), 'Přijato po letech'), 2).slice(0, 2)).toEqual(['Olomoucký kraj', 60_000]);
  });

  test.each([
    ['/platby', 'Příspěvky krajů po letech', /PDF/u, 'Příspěvky krajů po letech 15. 1. 2024.pdf'],
    ['/platby/vyzvy?dopisy=receipt', 'Příspěvky k potvrzení', /PDF/u, 'Příspěvky k potvrzení 15. 1. 2024.pdf'],
    ['/platby/vyzvy?dopisy=vystavene', 'Vystavené výzvy a upomínky', /PDF/u, 'Vystavené výzvy a upomínky 15. 1. 2024.pdf'],
    ['/platby/uzaverka?rok=2024', 'Stavy k 31. 12. 2024', /PDF/u, 'Stavy k 31. 12. 2024 15. 1. 2024.pdf'],
  ])('is at %s the list %s on pages', async (address, list, way, name) => {
    const saved = await exported(address, list, way);

    expect([saved.name, Buffer.from(saved.bytes).subarray(0, 5).toString()]).toEqual([name, '%PDF-']);
  });

  test('is of the balances a row for each contribution', async () => {
    const sheet = workbookOf(await exported('/platby/uzaverka?rok=2024', 'Stavy k 31. 12. 2024', /XLSX/u)).parts.get('xl/worksheets/sheet1.xml') ?? '';

    expect([...sheet.matchAll(/<v>([^<]*)<\/v>/gu)].map(([, value]) => value).slice(-6)).toEqual(['2024', '60000', '60000', '0', '0', '0']);
  });

  test('is of the orders of a region each with what it pays and how far it is', async () => {
    const { client, saved, agreement } = await office();
    const { revision, content } = valueOf(await client.office.get({}));
    valueOf(await client.office.update({ revision, content: { ...content, partyId: 'CZ071' }, unparsed: {} }));
    const transfer = { agreement, year: 2024, creditorAccount: bankAccountSchema.parse('1265098001/5500'), amount: korunas(60_000), variableSymbol: null, specificSymbol: null, constantSymbol: null, message: null };
    valueOf(await client.orders.issue({ debtorAccount: bankAccountSchema.parse('27-4228320287/0100'), executeOn: day('2024-01-16'), transfers: [transfer] }));
    const { user } = await openWindow('/platby/prikazy', client);
    await user.click(await screen.findByRole('button', { name: 'Export: Vystavené příkazy' }));
    await user.click(await screen.findByRole('menuitem', { name: /XLSX/u }));
    await waitFor(() => expect(saved).toHaveLength(1));

    expect(saved[0] && sheetTexts(workbookOf(saved[0]))).toEqual(expect.arrayContaining(['Příkaz', 'Čeká na banku']));
  });

  test('is of the budget what was expected and what came', async () => {
    const sheet = workbookOf(await exported('/platby/rozpocet?rok=2024', 'Skutečnost roku 2024', /XLSX/u)).parts.get('xl/worksheets/sheet1.xml') ?? '';

    expect([...sheet.matchAll(/<v>([^<]*)<\/v>/gu)].map(([, value]) => value).slice(-4)).toEqual(['60000', '60000', '0', '0']);
  });
});
