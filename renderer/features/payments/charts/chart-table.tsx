import type { ReactNode } from 'react';
import { FiguresTable } from '#ui/figures-table';
import { RouteLink } from '#ui/route-link';
import { cellText } from '#shared/domain/export/cell-text';
import { textCell } from '#shared/domain/export/cells';
import type { ExportedCell, ExportedTable } from '#shared/domain/export/exported-table';
import { chartsText } from '#text/payments/charts';
import { signedAmount } from '#text/payments/payments';

/** The numbers of a chart, on the screen and exported alike. */
export type ChartTable = {
  readonly title: string;
  /** What they are of: the name of the rows first. */
  readonly columns: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Null where a sum would say nothing. */
  readonly total: readonly ExportedCell[] | null;
};

export type ChartRow = {
  readonly key: string;
  readonly name: string;
  /** The address of what is behind the row; null where nothing is. */
  readonly to: string | null;
  readonly cells: readonly ExportedCell[];
};

/** The table beside a chart; the name of a row leads to what is behind it. */
export function ChartFigures({ table: { title, columns, rows, total } }: { readonly table: ChartTable }): ReactNode {
  return (
    <FiguresTable
      label={title}
      columns={columns.map((name, index) => ({ name, figures: index > 0 }))}
      rows={rows.map(({ key, name, to, cells }) => ({ key, cells: [to === null ? name : <RouteLink to={to}>{name}</RouteLink>, ...cells.map(shown)] }))}
      {...(total === null ? {} : { total: [chartsText.sum, ...total.map(shown)] })}
    />
  );
}

/** The table as it is printed or exported. */
export function exportedChart({ title, columns, rows, total }: ChartTable): ExportedTable {
  return {
    title,
    filter: null,
    columns: columns.map((name, index) => ({ title: name, align: index > 0 ? 'end' : 'start' })),
    rows: [...rows.map(({ name, cells }) => [textCell(name), ...cells]), ...(total === null ? [] : [[textCell(chartsText.sum), ...total]])],
  };
}

/** An amount is read faster without haléře nobody paid. */
function shown(cell: ExportedCell): string {
  if (cell.kind === 'empty') return '–';
  return cell.kind === 'amount' ? signedAmount(cell.halere) : cellText(cell);
}
