import { packageNamespace, relationshipNamespace, spreadsheetNamespace } from './namespaces';
import { filterRange } from './sheet-xml';
import type { ReportTable } from '#shared/domain/export/report-table';
import type { Workbook } from '#shared/domain/export/workbook';
import { writeXml, type WrittenXml } from '#shared/formats/xml/write-xml';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What every part of the package is (ECMA-376, part 2, 10.1.2). */
export function contentTypesXml(sheets: number): string {
  const parts = [
    override('/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, index) => override(`/${sheetPath(index)}`, `${spreadsheet}.worksheet+xml`)),
    override('/xl/styles.xml', `${spreadsheet}.styles+xml`),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ];
  const types = [byExtension('rels', 'application/vnd.openxmlformats-package.relationships+xml'), byExtension('xml', 'application/xml')];
  return writeXml({ name: 'Types', content: [...types, ...parts] }, `${packageNamespace}/content-types`);
}

/** The path of a sheet in the package. @param index counted from 0 */
export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

const override = (path: string, type: string): WrittenXml => ({ name: 'Override', attributes: { PartName: path, ContentType: type }, content: '' });
const byExtension = (extension: string, type: string): WrittenXml => ({ name: 'Default', attributes: { Extension: extension, ContentType: type }, content: '' });

/** What the package holds. */
export function packageRelationsXml(): string {
  return relations([
    [`${relationshipNamespace}/officeDocument`, 'xl/workbook.xml'],
    [`${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${relationshipNamespace}/extended-properties`, 'docProps/app.xml'],
  ]);
}

/** The sheets of the workbook, and behind them its styles. */
export function workbookRelationsXml(sheets: number): string {
  return relations([...Array.from({ length: sheets }, (_, index) => [`${relationshipNamespace}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const), [`${relationshipNamespace}/styles`, 'styles.xml']]);
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const content = targets.map(([type, target], index): WrittenXml => ({ name: 'Relationship', attributes: { Id: `rId${index + 1}`, Type: type, Target: target }, content: '' }));
  return writeXml({ name: 'Relationships', content }, `${packageNamespace}/relationships`);
}

/** The workbook: its sheets, the titles printed above every page of each, and what filters. */
export function workbookXml({ sheets }: Workbook): string {
  const content = [
    { name: 'bookViews', content: [{ name: 'workbookView', attributes: { activeTab: '0' }, content: '' }] },
    { name: 'sheets', content: sheets.map(({ name }, index) => ({ name: 'sheet', attributes: { name, 'sheetId': String(index + 1), 'r:id': `rId${index + 1}` }, content: '' })) },
    { name: 'definedNames', content: sheets.flatMap((table, index) => namesOf(table, index)) },
    { name: 'calcPr', attributes: { calcId: '191029', fullCalcOnLoad: '1' }, content: '' },
  ];
  return writeXml({ name: 'workbook', attributes: { 'xmlns:r': relationshipNamespace }, content }, spreadsheetNamespace);
}

function namesOf(table: ReportTable, index: number): readonly WrittenXml[] {
  const sheet = `'${table.name.replaceAll("'", "''")}'!`;
  const named = (name: string, content: string, more: Readonly<Record<string, string>> = {}): WrittenXml => ({ name: 'definedName', attributes: { name, localSheetId: String(index), ...more }, content: `${sheet}${content}` });
  return [...(table.rows.length > 1 ? [named('_xlnm._FilterDatabase', absolute(filterRange(table)), { hidden: '1' })] : []), named('_xlnm.Print_Titles', '$1:$1')];
}

/** `$A$1:$D$9` */
const absolute = (range: string): string => range.replaceAll(/([A-Z]+)(\d+)/gu, '$$$1$$$2');

/** Title, author and time of the file (ECMA-376, part 2, 11). */
export function coreXml({ title, author, producedAt }: Workbook): string {
  const time = (name: string): WrittenXml => ({ name, attributes: { 'xsi:type': 'dcterms:W3CDTF' }, content: `${producedAt.slice(0, 19)}Z` });
  const content = [{ name: 'dc:title', content: title }, { name: 'dc:creator', content: author }, { name: 'dc:language', content: 'cs-CZ' }, time('dcterms:created'), time('dcterms:modified')];
  const attributes = { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' };
  return writeXml({ name: 'coreProperties', attributes, content }, `${packageNamespace}/metadata/core-properties`);
}

/** Which program made the file, and for whom. */
export function appXml({ author }: Workbook): string {
  return writeXml({ name: 'Properties', content: [{ name: 'Application', content: 'KPBI Smlouvy' }, { name: 'Company', content: author }] }, 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties');
}
