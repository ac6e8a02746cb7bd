import { batchValuesSchema, type BatchValues } from '#shared/domain/batch/batch-values';
import type { Mapping } from '#shared/domain/batch/mapping';
import { readRegion } from '#shared/domain/batch/read-region';
import type { Cell, Table, TableRow } from '#shared/domain/batch/table';
import { decisionFields, regionField, tableField, type TableFieldId } from '#shared/domain/batch/table-field';
import { readOrgan } from '#shared/domain/batch/table-readings';
import type { IssueCode } from '#shared/domain/issue-code';
import { parseDate } from '#shared/domain/plain-date';
import type { Party } from '#shared/domain/party';
import { coordinatorRegion, type RegionCode } from '#shared/domain/region';
import { parseLine } from '#shared/domain/text';

/** What is told of a cell that is understood: it may have lost zeros; it is the last result of a formula; it lies under a merged one. */
export type CellNote = 'zeros-lost' | 'formula' | 'merged';

/** One cell under the field of its column. */
export type ReadCell = { readonly column: number; readonly field: TableFieldId; readonly text: string; readonly issue: IssueCode | null; readonly note: CellNote | null };

/** One row as it would be imported. A row with an issue in any cell is not imported. */
export type ReadRow = { readonly number: number; readonly regionId: RegionCode | null; readonly values: BatchValues; readonly cells: readonly ReadCell[]; readonly faulty: boolean };

/** What rows are read against: the regions, and which of them hold an agreement already. */
export type Surroundings = { readonly parties: readonly Party[]; readonly taken: ReadonlySet<RegionCode> };

/** Every row of a table, in its order. A region that an earlier row names is refused in the later one. */
export function readRows({ rows }: Pick<Table, 'rows'>, mapping: Mapping, around: Surroundings): readonly ReadRow[] {
  const seen = new Set<RegionCode>();
  return rows.map((row) => {
    const read = readRow(row, mapping, around, seen);
    if (read.regionId !== null) seen.add(read.regionId);
    return read;
  });
}

function readRow(row: TableRow, mapping: Mapping, around: Surroundings, seen: ReadonlySet<RegionCode>): ReadRow {
  const columns = mapping.flatMap((field, column) => (field === null ? [] : [{ field, column, cell: row.cells[column] ?? emptyCell }]));
  const textOf = (field: TableFieldId) => columns.find((each) => each.field === field)?.cell.text ?? '';
  const region = readRegion(textOf(regionField), around.parties);
  const issues = new Map<TableFieldId, IssueCode>([...regionIssue(region, around, seen), ...organIssue(textOf)]);
  const readings = columns.map(({ field, column, cell }) => readCell(field, column, cell, issues.get(field)));
  const cells = readings.map(({ read }) => read);
  const values = [...readings.map((each) => each.values), decisionOf(textOf)].flatMap((each) => Object.entries(each));
  const faulty = !region.ok || cells.some(({ issue }) => issue !== null);
  return { number: row.number, regionId: region.ok ? region.value : null, values: batchValuesSchema.parse(Object.fromEntries(values)), cells, faulty };
}

const emptyCell: Cell = { text: '', kind: 'text', formula: false, merged: false };

function regionIssue(region: ReturnType<typeof readRegion>, { taken }: Surroundings, seen: ReadonlySet<RegionCode>): readonly (readonly [TableFieldId, IssueCode])[] {
  const code = !region.ok ? region.code : region.value === coordinatorRegion ? 'same-party' : seen.has(region.value) ? 'repeated' : taken.has(region.value) ? 'region-taken' : null;
  return code === null ? [] : [[regionField, code]];
}

/** A resolution without the organ that passed it says nothing. */
function organIssue(textOf: (field: TableFieldId) => string): readonly (readonly [TableFieldId, IssueCode])[] {
  const [organ, ...rest] = decisionFields;
  const bare = textOf(organ) === '' && rest.some((field) => textOf(field) !== '');
  return bare ? [[organ, 'required']] : [];
}

function readCell(field: TableFieldId, column: number, cell: Cell, known: IssueCode | undefined): { readonly read: ReadCell; readonly values: BatchValues } {
  const { text, kind } = cell;
  const parsed = text === '' ? null : kind === 'error' ? ({ ok: false, code: 'formula-failed' } as const) : tableField(field).read(text);
  const issue = known ?? (parsed === null || parsed.ok ? null : parsed.code);
  return { read: { column, field, text, issue, note: noteOf(field, cell) }, values: parsed?.ok === true ? parsed.value : {} };
}

function noteOf(field: TableFieldId, { text, kind, formula, merged }: Cell): CellNote | null {
  if (merged) return 'merged';
  // The number of a region's IČO is looked up with its zeros; elsewhere nobody can know how many there were.
  if (kind === 'number' && field !== regionField && text !== '' && tableField(field).keepsZeros) return 'zeros-lost';
  return formula ? 'formula' : null;
}

/** The three columns of a decision as one entry; without an organ there is none. */
function decisionOf(textOf: (field: TableFieldId) => string): BatchValues {
  const organ = readOrgan(textOf('decision.organ'));
  if (!organ.ok) return {};
  const resolution = parseLine(textOf('decision.resolution'));
  const date = parseDate(textOf('decision.date'));
  const approval = { organ: organ.value, role: 'decides', organName: null, resolution: resolution.ok ? resolution.value : null, date: date.ok ? date.value : null };
  return batchValuesSchema.parse({ 'region.approvals': [approval] });
}
