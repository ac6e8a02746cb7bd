import { strToU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { makeTable } from '#spreadsheets/make-table';
import { fault, type Read } from '#spreadsheets/table-fault';
import { cellOf } from '#spreadsheets/xlsx/cell-of';
import { openPackage, type Parts } from '#spreadsheets/xlsx/open-package';
import { addressOf, surveySheet, type Survey } from '#spreadsheets/xlsx/survey';
import { sheetsOf, type WorkbookSheet } from '#spreadsheets/xlsx/workbook';
import type { Table, TableRow } from '#shared/domain/batch/table';

/** A table of one sheet of an XLSX file; the first one where there is none of that name. */
export async function readXlsx(fileName: string, bytes: Uint8Array, wanted: string | null): Promise<Read<Table>> {
  try {
    return await readWorkbook(fileName, bytes, wanted);
  } catch {
    // What the library or a search through the markup stumbles over is no sheet as programs write it.
    return fault('file-damaged');
  }
}

async function readWorkbook(fileName: string, bytes: Uint8Array, wanted: string | null): Promise<Read<Table>> {
  const parts = openPackage(bytes);
  if (!parts.ok) return parts;
  const sheets = sheetsOf(parts.value);
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  if (sheet === undefined) return fault('file-damaged');
  const survey = surveySheet(parts.value.get(sheet.path) ?? '');
  if (!survey.ok) return survey;
  const rows = await rowsOf(parts.value, sheet, survey.value);
  return makeTable(rows, { fileName, origin: { format: 'xlsx', sheet: sheet.name, sheets: sheets.map(({ name }) => name) }, mergedAreas: survey.value.mergedAreas });
}

/** Raw texts of numbers: what Excel stores is rounded by us, as Excel itself shows it. */
const asStored = { parseNumber: (text: string) => ({ number: text }) };

async function rowsOf(parts: Parts, sheet: WorkbookSheet, survey: Survey): Promise<readonly TableRow[]> {
  const data: readonly (readonly unknown[])[] = await readSheet(packed(parts, sheet), sheet.name, asStored);
  return data.map((cells, row) => ({ number: row + 1, cells: cellsOf(cells, row, survey) }));
}

function cellsOf(values: readonly unknown[], row: number, survey: Survey) {
  return values.map((value, index) => {
    const address = addressOf({ row: row + 1, column: index + 1 });
    return cellOf(value, { formula: survey.formulas.has(address), merged: survey.isMerged(row + 1, index + 1), failed: survey.errors.has(address) });
  });
}

/** The one sheet and what it needs, unpacked already: the library gets nothing that was not measured, and nothing to unpack. */
function packed(parts: Parts, { path }: WorkbookSheet): ArrayBuffer {
  const needed = [...parts].filter(([each]) => each === path || !each.startsWith('xl/worksheets/'));
  const archive = zipSync(Object.fromEntries(needed.map(([each, xml]) => [each, strToU8(xml)])), { level: 0 });
  return archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength);
}
