import { regionOf, type Books } from './books';
import { amountCell, dayCell, textCell } from '#shared/domain/export/cells';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import type { ReportCell, ReportColumn, ReportTable } from '#shared/domain/export/report-table';
import { formatSignedAmount, halereSchema } from '#shared/domain/money';
import { unallocated, type Payment } from '#shared/domain/payments/payment';
import { compareDays } from '#shared/domain/plain-date';
import { accountText } from '#shared/domain/statements/named-account';

/** Places of the sums in the table, counted from 0. */
export const receivedColumn = 1;
export const sentColumn = 2;

const columns: readonly ReportColumn[] = [
  { title: 'Den', align: 'start' },
  { title: 'Přijato', align: 'end', summed: true },
  { title: 'Odesláno', align: 'end', summed: true },
  { title: 'Protistrana', align: 'start' },
  { title: 'Účet', align: 'start' },
  { title: 'VS', align: 'start' },
  { title: 'KS', align: 'start' },
  { title: 'SS', align: 'start' },
  { title: 'Zpráva', align: 'start', workbookOnly: true },
  { title: 'Kam patří', align: 'start' },
  { title: 'Nepřiřazeno', align: 'end', summed: true, workbookOnly: true },
  { title: 'Odkud', align: 'start' },
];

/** Payments by days, each with its symbols, the contributions it belongs to and the statement that tells of it. */
export function paymentsTable(books: Books, payments: readonly Payment[], words: Pick<ReportTable, 'name' | 'title' | 'note' | 'empty'>): ReportTable {
  const inOrder = payments.toSorted((one, other) => compareDays(one.bookedOn, other.bookedOn));
  return { ...words, columns, rows: inOrder.map((payment) => cellsOf(books, payment)) };
}

function cellsOf(books: Books, payment: Payment): readonly ReportCell[] {
  const { bookedOn, amount, name, account, symbols, message } = payment;
  return [
    dayCell(bookedOn),
    sizeCell(amount),
    sizeCell(-amount),
    textCell(name),
    textCell(account === null ? null : accountText(account)),
    textCell(symbols.variable),
    textCell(symbols.constant),
    textCell(symbols.specific),
    textCell(message),
    textCell(belongsTo(books, payment)),
    unallocated(payment) === 0 ? { kind: 'empty' } : { kind: 'amount', halere: unallocated(payment) },
    textCell(sourceOf(books, payment)),
  ];
}

const sizeCell = (amount: number): ExportedCell => (amount > 0 ? amountCell(halereSchema.parse(amount)) : { kind: 'empty' });

/** „Olomoucký kraj 2024“; amounts only where it belongs to several. */
function belongsTo(books: Books, payment: Payment): string {
  const { allocations } = payment;
  const places = allocations.map(({ agreement, year, amount }) => `${regionOf(books, agreement)} ${String(year)}${allocations.length > 1 ? ` (${formatSignedAmount(amount)})` : ''}`);
  return [...places, ...(unallocated(payment) === 0 ? [] : [`nepřiřazeno ${formatSignedAmount(unallocated(payment))}`])].join(', ');
}

/** The file of the statement, or that a clerk wrote it down and what for. */
function sourceOf({ bookkeeping }: Books, { origin }: Payment): string {
  if (origin.kind === 'statement') return bookkeeping.statements.find(({ id }) => id === origin.statement)?.fileName ?? '';
  return origin.note === null ? 'zapsáno ručně' : `zapsáno ručně: ${origin.note}`;
}
