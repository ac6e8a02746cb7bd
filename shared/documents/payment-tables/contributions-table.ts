import { ownNumberOf, regionOf, roleIn, type Books } from './books';
import { contributionStatusNames, paidNames } from '#shared/documents/contribution-words';
import type { OfficeRole } from '#shared/domain/office';
import { balanceCell, dayCell, numberCell, textCell } from '#shared/domain/export/cells';
import type { ReportCell, ReportColumn, ReportTable, Tone } from '#shared/domain/export/report-table';
import type { ContributionState, ContributionStatus } from '#shared/domain/payments/contribution';

/** How one contribution stands as a report tells it; its status is not told where figures kept at a closing differ from it. */
export type ToldContribution = Omit<ContributionState, 'status' | 'payments'> & { readonly status: ContributionStatus | null };

/** The columns of the table, each by what it tells. */
const keys = ['region', 'number', 'year', 'from', 'to', 'expected', 'due', 'paid', 'covered', 'late', 'waived', 'refunded', 'outstanding', 'status'] as const;
type Key = (typeof keys)[number];

/** The place of a column in the table, counted from 0. */
export const contributionColumn = (key: Key): number => keys.indexOf(key);

/** Contributions one by one: expected, due, paid, when and how late, and what is outstanding; that follows from the others. */
export function contributionsTable(books: Books, rows: readonly ToldContribution[], words: Pick<ReportTable, 'name' | 'title' | 'note' | 'empty'>): ReportTable {
  const columns = columnsFor(roleIn(books));
  return { ...words, columns: keys.map((key) => columns[key]), rows: rows.map((row) => cellsOf(books, row)) };
}

function columnsFor(role: OfficeRole): Readonly<Record<Key, ReportColumn>> {
  return {
    region: { title: 'Kraj', align: 'start' },
    number: { title: 'Smlouva č.', align: 'start', workbookOnly: true },
    year: { title: 'Za rok', align: 'start', workbookOnly: true },
    from: { title: 'Období od', align: 'start', workbookOnly: true },
    to: { title: 'Období do', align: 'start', workbookOnly: true },
    expected: { title: 'Předpis', align: 'end', summed: true },
    due: { title: 'Splatnost', align: 'start' },
    paid: { title: paidNames[role], align: 'end', summed: true },
    covered: { title: 'Uhrazeno dne', align: 'start' },
    late: { title: 'Dnů po splatnosti', align: 'end' },
    waived: { title: 'Prominuto', align: 'end', summed: true },
    refunded: { title: 'Vráceno', align: 'end', summed: true },
    outstanding: { title: 'Zbývá', align: 'end', summed: true },
    status: { title: 'Stav', align: 'start', workbookOnly: true },
  };
}

function cellsOf(books: Books, row: ToldContribution): readonly ReportCell[] {
  const { agreement, year, instalment, dueOn, coveredOn, daysLate, expected, paid, waived, refunded, outstanding, status } = row;
  const cells: Readonly<Record<Key, ReportCell>> = {
    region: textCell(regionOf(books, agreement)),
    number: textCell(ownNumberOf(books, agreement)),
    year: numberCell(year),
    from: dayCell(instalment?.from ?? null),
    to: dayCell(instalment?.to ?? null),
    expected: balanceCell(expected),
    due: dayCell(dueOn),
    paid: balanceCell(paid),
    covered: dayCell(coveredOn),
    late: daysLate === 0 ? { kind: 'empty' } : numberCell(daysLate),
    waived: balanceCell(waived),
    refunded: balanceCell(refunded),
    outstanding: { kind: 'derived', halere: outstanding, plus: [contributionColumn('expected'), contributionColumn('refunded')], minus: [contributionColumn('paid'), contributionColumn('waived')] },
    status: status === null ? { kind: 'empty' } : statusCell(status),
  };
  return keys.map((key) => cells[key]);
}

/** The status in words, on a ground of its colour. */
export const statusCell = (status: ContributionStatus): ReportCell => ({ kind: 'toned', text: contributionStatusNames[status], tone: tones[status] });

const tones: Readonly<Record<ContributionStatus, Tone>> = {
  'expected': 'quiet',
  'due': 'warning',
  'overdue': 'bad',
  'paid-in-part': 'warning',
  'paid': 'good',
  'overpaid': 'warning',
  'waived': 'quiet',
  'refunded': 'quiet',
};
