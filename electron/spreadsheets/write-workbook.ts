import { strToU8, zipSync } from 'fflate';
import { stylesXml } from '#spreadsheets/workbook/cell-styles';
import { firstRow } from '#spreadsheets/workbook/formulas';
import { appXml, contentTypesXml, coreXml, packageRelationsXml, sheetPath, workbookRelationsXml, workbookXml } from '#spreadsheets/workbook/package-parts';
import { sheetXml } from '#spreadsheets/workbook/sheet-xml';
import { totalsOf } from '#shared/domain/export/report-table';
import type { Workbook } from '#shared/domain/export/workbook';

/**
 * A workbook as an XLSX file (ECMA-376): numbers, amounts and days as Excel counts with them, sums and what else follows from other cells as formulas with their
 * values beside them, texts as texts whatever they begin with. Equal workbooks give equal bytes.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const { sheets, printed } = workbook;
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypesXml(sheets.length)],
    ['_rels/.rels', packageRelationsXml()],
    ['docProps/app.xml', appXml(workbook)],
    ['docProps/core.xml', coreXml(workbook)],
    ['xl/workbook.xml', workbookXml(workbook)],
    ['xl/_rels/workbook.xml.rels', workbookRelationsXml(sheets.length)],
    ['xl/styles.xml', stylesXml()],
    ...sheets.map((table, index) => [sheetPath(index), sheetXml(table, printed, index === 0, (name) => totalRow(workbook, name))] as const),
  ];
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), { mtime: '1980-01-01T12:00:00' });
}

/** The row of the sums of a sheet; null where it has none. */
function totalRow({ sheets }: Workbook, name: string): number | null {
  const table = sheets.find((sheet) => sheet.name === name);
  return table === undefined || totalsOf(table).every((total) => total === null) ? null : firstRow + table.rows.length;
}
