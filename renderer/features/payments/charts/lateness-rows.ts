import { emptyCell, numberCell } from '#shared/domain/export/cells';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { latenessOf, type Lateness } from '#shared/domain/payments/figures/lateness';
import type { Figures } from './use-figures';

/** How late one region, or one year, was. */
export type LatenessRow = { readonly key: string; readonly name: string; readonly lateness: Lateness; readonly to: string | null };

/** Regions in one year or, where it is null, in all, the latest first; each leads to its contribution that is late the most. */
export function regionRows({ accounts, day, nameOf }: Figures, year: number | null): readonly LatenessRow[] {
  // A region that has had more agreements is still one payer.
  const names = [...new Set(accounts.map(({ agreement }) => nameOf(agreement)))];
  const rows = names.map((name) => {
    const chosen = accounts.filter(({ agreement }) => nameOf(agreement) === name).flatMap(({ states }) => states.filter((state) => year === null || state.year === year));
    return { key: name, name, lateness: latenessOf(chosen, day), to: worstOf(chosen) };
  });
  return rows.toSorted((one, other) => daysOf(other) - daysOf(one));
}

/** Where nothing is known of days, it comes last. */
const daysOf = ({ lateness }: LatenessRow): number => lateness.averageDays ?? -1;

/** Years until today. @param leadsTo where a year of several regions leads; that of one leads to its contribution */
export function yearRows({ accounts, day, years }: Figures, leadsTo: ((year: number) => string) | null): readonly LatenessRow[] {
  const states = accounts.flatMap((account) => account.states);
  return years
    .map((year) => ({ year, chosen: states.filter((state) => state.year === year) }))
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ year, chosen }) => ({ key: String(year), name: String(year), lateness: latenessOf(chosen, day), to: leadsTo === null ? worstOf(chosen) : leadsTo(year) }));
}

export function latenessCells({ inTime, late, overdue, open, averageDays, worstDays }: Lateness): readonly ExportedCell[] {
  return [...[inTime, late, overdue, open].map(numberCell), averageDays === null ? emptyCell : numberCell(Math.round(averageDays * 10) / 10), worstDays === null ? emptyCell : numberCell(worstDays)];
}

function worstOf(states: readonly ContributionState[]): string | null {
  const [worst] = states.toSorted((one, other) => other.daysLate - one.daysLate);
  return worst === undefined ? null : `/platby?smlouva=${worst.agreement}&rok=${String(worst.year)}`;
}
