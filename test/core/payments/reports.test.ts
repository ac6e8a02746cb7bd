import { PDFDocument } from 'pdf-lib';
import { beforeEach, describe, expect, test } from 'vitest';
import { openPdfText } from '#adapters/search/pdf-text';
import type { AppClient } from '#shared/api/api';
import { day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { readWorkbook, rowOf, sheetNamed } from '#test/support/read-workbook';
import { valueOf } from '#test/support/value-of';

let client: AppClient;
beforeEach(async () => {
  client = createTestClient();
  const agreement = await concluded(client, day('2023-12-20'));
  const payment = { bookedOn: day('2024-01-10'), amount: 7_000_000, account: null, name: 'OLOMOUCKY KRAJ', symbols: { variable: '2024001', constant: null, specific: null }, note: null };
  valueOf(await client.payments.write({ payment, allocations: [{ agreement, year: 2024, amount: 6_000_000 }] }));
});

const bytesOf = ({ content }: { readonly content: string }) => new Uint8Array(Buffer.from(content, 'base64'));

describe('the closing report of a year', () => {
  test('is pages that lie on their side and tell of today, of every payment and of what is left open', async () => {
    const file = valueOf(await client.reports.year({ year: 2024, format: 'pdf' }));
    const text = (await openPdfText()(bytesOf(file))).replace(/[\s\u00a0]+/gu, ' ');

    expect(file.fileName).toBe('Závěrečná zpráva o příspěvcích krajů za rok 2024.pdf');
    expect((await PDFDocument.load(bytesOf(file))).getPage(0).getSize()).toMatchObject({ width: 841.89, height: 595.28 });
    for (const said of ['Úřad: Kraj Vysočina, koordinátor projektu', 'Stav ke dni: 15. 1. 2024', 'Rok 2024: není uzavřen', 'OLOMOUCKY KRAJ', '2024001', '1 platba za 10 000 Kč nepatří zatím k žádnému příspěvku.']) expect(text).toContain(said);
  });

  test('is a workbook with the same figures, which says who made it', async () => {
    const file = valueOf(await client.reports.year({ year: 2024, format: 'xlsx' }));
    const workbook = readWorkbook(bytesOf(file));

    expect(file.fileName).toBe('Závěrečná zpráva o příspěvcích krajů za rok 2024.xlsx');
    expect(rowOf(sheetNamed(workbook, 'Souhrn'), 3)).toEqual(['Na předpis přijato', 60_000]);
    expect(workbook.parts.get('docProps/core.xml')).toContain('<dc:creator>Kraj Vysočina</dc:creator>');
  });

  test('of the same moment is the same bytes', async () => {
    const once = valueOf(await client.reports.year({ year: 2024, format: 'xlsx' }));
    const again = valueOf(await client.reports.year({ year: 2024, format: 'xlsx' }));

    expect(again).toEqual(once);
  });

  test('of a year that is none is refused', async () => {
    expect(await client.reports.year({ year: 12, format: 'pdf' })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

test('all contributions are a workbook named by the day', async () => {
  const file = valueOf(await client.reports.contributions({}));

  expect(file.fileName).toBe('Příspěvky a platby 15. 1. 2024.xlsx');
  expect(rowOf(sheetNamed(readWorkbook(bytesOf(file)), 'Přijato po letech'), 2).slice(0, 2)).toEqual(['Olomoucký kraj', 60_000]);
});
