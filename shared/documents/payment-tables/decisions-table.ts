import { regionOf, type Books } from './books';
import { amountCell, dayCell, emptyCell, numberCell, textCell } from '#shared/domain/export/cells';
import type { ReportColumn, ReportTable } from '#shared/domain/export/report-table';
import type { Adjustment } from '#shared/domain/payments/adjustment';
import { compareDays } from '#shared/domain/plain-date';

const columns: readonly ReportColumn[] = [
  { title: 'Den', align: 'start' },
  { title: 'Kraj', align: 'start' },
  { title: 'Za rok', align: 'start' },
  { title: 'Rozhodnutí', align: 'start' },
  { title: 'Prominuto', align: 'end', summed: true },
  { title: 'Za rok náleží', align: 'end' },
  { title: 'Důvod', align: 'start' },
  { title: 'Zapsal(a)', align: 'start' },
];

/** Waivers and settlements by days, with their reasons. */
export function decisionsTable(books: Books, decisions: readonly Adjustment[], words: Pick<ReportTable, 'name' | 'title' | 'empty'>): ReportTable {
  const inOrder = decisions.toSorted((one, other) => compareDays(one.on, other.on));
  const rows = inOrder.map((decision) => [
    dayCell(decision.on),
    textCell(regionOf(books, decision.agreement)),
    numberCell(decision.year),
    textCell(decision.kind === 'waiver' ? 'prominutí' : 'vypořádání'),
    decision.kind === 'waiver' ? amountCell(decision.amount) : emptyCell,
    decision.kind === 'settlement' ? amountCell(decision.due) : emptyCell,
    textCell(decision.reason),
    textCell(decision.by),
  ]);
  return { ...words, note: null, columns, rows };
}
