import type { ExportedCell } from '#shared/domain/export/exported-table';

/** How good what a cell says is; its text says the same. */
export type Tone = 'good' | 'warning' | 'bad' | 'quiet';

/** A cell of a report. What follows from other cells says from which, so that a workbook can count it again; amounts in haléře, columns counted from 0. */
export type ReportCell =
  | ExportedCell
  | { readonly kind: 'toned'; readonly text: string; readonly tone: Tone }
  /** Follows from cells of its row: those of `plus` less those of `minus`. */
  | { readonly kind: 'derived'; readonly halere: number; readonly plus: readonly number[]; readonly minus: readonly number[] }
  /** The sum of a column of another table of the report. */
  | { readonly kind: 'total'; readonly halere: number; readonly table: string; readonly column: number };

export type ReportColumn = {
  readonly title: string;
  readonly align: 'start' | 'end';
  /** Whether its sum closes the table. */
  readonly summed?: true;
  /** Whether there is room for it in a workbook only. */
  readonly workbookOnly?: true;
};

/** A table that is set on pages and written as a sheet of a workbook. */
export type ReportTable = {
  /** Of the sheet: unique in its report, at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly title: string;
  /** How it is to be read; null where that is plain. */
  readonly note: string | null;
  /** What is said in place of rows where there are none. */
  readonly empty: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Whether there is room in a workbook only for rows whose amounts are all nothing. */
  readonly nothingInWorkbookOnly?: true;
};

/** The sum of every column that is summed, of all others null; haléře, or a plain number where the column holds numbers. Nothing where there are no rows. */
export function totalsOf({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): readonly (ExportedCell | null)[] {
  if (rows.length === 0) return [];
  return columns.map(({ summed }, column) => (summed === true ? sumOf(rows.flatMap((row) => row[column] ?? [])) : null));
}

function sumOf(cells: readonly ReportCell[]): ExportedCell {
  const numbers = cells.filter((cell) => cell.kind === 'number');
  if (numbers.length > 0) return { kind: 'number', number: numbers.reduce((sum, { number }) => sum + number, 0) };
  return { kind: 'amount', halere: cells.reduce((sum, cell) => sum + ('halere' in cell ? cell.halere : 0), 0) };
}

/** What a cell shows, whatever it follows from. */
export function shownCell(cell: ReportCell): ExportedCell {
  switch (cell.kind) {
    case 'toned':
      return { kind: 'text', text: cell.text };
    case 'derived':
    case 'total':
      return { kind: 'amount', halere: cell.halere };
    case 'text':
    case 'amount':
    case 'day':
    case 'number':
    case 'empty':
      return cell;
  }
}
