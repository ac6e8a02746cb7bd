import { strToU8, zipSync } from 'fflate';

/** The parts of a minimal workbook (ECMA-376-1, 12.3), as bytes of an XLSX file; a test changes what matters. */
export function aWorkbook({ sheet = rowsXml([['Kraj'], ['Olomoucký kraj']]), sheets = '<sheet name="List1" sheetId="1" r:id="rId1"/>', more = {} }: { readonly sheet?: string; readonly sheets?: string; readonly more?: Readonly<Record<string, string>> } = {}): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', 'worksheets/sheet2.xml')}${relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
    // The second format is a Czech date.
    'xl/styles.xml': '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': worksheet(sheet),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

/** @param content rows of a sheet, and what follows them */
export const worksheet = (content: string): string => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</worksheet>`;

/** Rows of texts; an element given as `<c …>` stands as it is. */
export function rowsXml(rows: readonly (readonly string[])[]): string {
  return `<sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`)).join('')}</row>`).join('')}</sheetData>`;
}

const cellXml = (cell: string, address: string): string => (cell.startsWith('<c') ? cell.replace('<c', `<c r="${address}"`) : `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`);
