import { tooLarge, type Read } from '#spreadsheets/table-fault';
import { tagsOf, type Tag } from '#spreadsheets/xlsx/tags';
import { success } from '#shared/api/result';
import { mostColumns, mostRows } from '#shared/domain/batch/table';

/**
 * What of a sheet the library does not tell: where formulas, errors and merged cells are. Addresses as Excel writes them: `B2`. `isMerged` says of
 * a row and a column, counted from 1, whether a merged area hides their cell.
 */
export type Survey = { readonly formulas: ReadonlySet<string>; readonly errors: ReadonlySet<string>; readonly mergedAreas: readonly string[]; readonly isMerged: (row: number, column: number) => boolean };

/** Rows and columns a cell with content may lie within: a title, notes above it and empty rows take some, a stray cell at the far end does not. */
const lastRow = 20 * mostRows;
const lastColumn = 5 * mostColumns;

/** Looks through a sheet before its cells are read: a cell far out would make the reader fill everything before it. */
export function surveySheet(xml: string): Read<Survey> {
  const found: Findings = { formulas: new Set(), errors: new Set(), mergedAreas: [] };
  let address = '';
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'c') address = tag.attributes.get('r') ?? '';
    const beyond = limitPassedBy(tag);
    if (beyond !== null) return beyond;
    note(found, tag, address);
  }
  const areas = found.mergedAreas.map(cornersOf);
  return success({ ...found, isMerged: (row, column) => areas.some((area) => isHiddenIn(area, { row, column })) });
}

type Findings = { readonly formulas: Set<string>; readonly errors: Set<string>; readonly mergedAreas: string[] };

/** @param address of the cell the tag stands in */
function note({ formulas, errors, mergedAreas }: Findings, { name, attributes }: Tag, address: string): void {
  if (name === 'c' && attributes.get('t') === 'e') errors.add(address);
  if (name === 'f') formulas.add(address);
  if (name === 'mergeCell' && mergedAreas.length < mostAreas) mergedAreas.push(attributes.get('ref') ?? '');
}

function limitPassedBy({ name, attributes }: Tag): ReturnType<typeof tooLarge> | null {
  const address = attributes.get('r') ?? '';
  const row = name === 'row' ? Number(address) : name === 'c' ? placeOf(address).row : 0;
  if (row > lastRow) return tooLarge('rows', mostRows);
  return name === 'c' && placeOf(address).column > lastColumn ? tooLarge('columns', mostColumns) : null;
}

type Place = { readonly row: number; readonly column: number };

/** Both counted from 1. */
function placeOf(address: string): Place {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(address) ?? [];
  return { row: Number(digits), column: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

/** So many merged areas are told of; a table for people has a few. */
const mostAreas = 1000;

type Area = { readonly from: Place; readonly to: Place };

function cornersOf(area: string): Area {
  const [from = '', to = from] = area.split(':');
  return { from: placeOf(from), to: placeOf(to) };
}

/** A merged area hides all its cells but the first one. */
function isHiddenIn({ from, to }: Area, { row, column }: Place): boolean {
  const within = row >= from.row && row <= to.row && column >= from.column && column <= to.column;
  return within && (row !== from.row || column !== from.column);
}

/** `B2` */
export function addressOf({ row, column }: Place): string {
  return `${lettersOf(column)}${row}`;
}

const lettersOf = (column: number): string => (column <= 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)));
