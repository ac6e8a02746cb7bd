import type { YearFacts } from './year-facts';
import { paidNames } from '#shared/documents/contribution-words';
import { regionOf, roleIn } from '#shared/documents/payment-tables/books';
import type { ToldContribution } from '#shared/documents/payment-tables/contributions-table';
import { balanceCell, numberCell, textCell } from '#shared/domain/export/cells';
import type { ReportCell, ReportTable } from '#shared/domain/export/report-table';
import type { ContributionState } from '#shared/domain/payments/contribution';

/** Places of the figures, counted from 0: what was left when the year began, what was paid and what else changed in it; what is left follows. */
const at = { opening: 2, paid: 3, other: 4, closing: 5 } as const;
export const carriedClosing = at.closing;

/** What years before left behind: what was still open when the year began, or became so in it, and what became of it. */
export function carriedTable({ books, year, contributions, before }: YearFacts): ReportTable {
  const states = before.flatMap((account) => account.states);
  const rows = contributions.filter((each) => each.year < year).flatMap((each) => rowOf(each, states.find((state) => state.agreement === each.agreement && state.year === each.year)));
  return {
    name: 'Z dřívějších let',
    title: 'Zůstatky z dřívějších let',
    note: null,
    empty: 'Z dřívějších let nic nezbývalo.',
    columns: [
      { title: 'Kraj', align: 'start' },
      { title: 'Za rok', align: 'start' },
      { title: `Zbývalo k 31. 12. ${String(year - 1)}`, align: 'end', summed: true },
      { title: `${paidNames[roleIn(books)]} v roce ${String(year)}`, align: 'end', summed: true },
      { title: 'Prominuto a upraveno', align: 'end', summed: true },
      { title: 'Zbývá', align: 'end', summed: true },
    ],
    rows: rows.map(({ told, opening, paid, other }): readonly ReportCell[] => [
      textCell(regionOf(books, told.agreement)),
      numberCell(told.year),
      balanceCell(opening),
      balanceCell(paid),
      balanceCell(other),
      { kind: 'derived', halere: told.outstanding, plus: [at.opening], minus: [at.paid, at.other] },
    ]),
  };
}

type Carried = { readonly told: ToldContribution; readonly opening: number; readonly paid: number; readonly other: number };

/** Nothing of a contribution that was settled when the year began and stayed so. */
function rowOf(told: ToldContribution, before: ContributionState | undefined): readonly Carried[] {
  const opening = before?.outstanding ?? 0;
  const paid = told.paid - told.refunded - ((before?.paid ?? 0) - (before?.refunded ?? 0));
  if (opening === 0 && paid === 0 && told.outstanding === 0) return [];
  return [{ told, opening, paid, other: opening - paid - told.outstanding }];
}
