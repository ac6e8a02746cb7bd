import { useMemo } from 'react';
import { useBookkeeping } from './bookkeeping';
import { useAccounts } from './contribution-states';
import { useAgreements, useHost, useOffice } from '#data/machine/queries';
import { roleOf } from '#shared/domain/office';
import type { ClosedYear, ClosingBalance } from '#shared/domain/payments/closed-year';
import { balanceDifferences, closingBalances, type BalanceDifference } from '#shared/domain/payments/closing-balances';
import { closingFindings, type ClosingFinding } from '#shared/domain/payments/closing-findings';
import { sumsOf, type YearFigures } from '#shared/domain/payments/figures/year-figures';
import { partsOf, plainDateSchema } from '#shared/domain/plain-date';

/** A year with the sums of its contributions; haléře. */
export type YearToClose = YearFigures & {
  readonly isOver: boolean;
  /** The last time it was closed; null where it never was. */
  readonly last: ClosedYear | null;
};

/** Years up to the present one, the newest first. */
export function useYearsToClose(): readonly YearToClose[] {
  const accounts = useAccounts();
  const { data: bookkeeping } = useBookkeeping();
  const { data: host } = useHost();
  return useMemo(() => {
    const present = partsOf(plainDateSchema.parse(host.today)).year;
    const states = accounts.flatMap((account) => account.states).filter(({ year }) => year <= present);
    const moved = bookkeeping.payments.map(({ bookedOn }) => partsOf(bookedOn).year);
    const years = new Set([...states.map(({ year }) => year), ...moved, ...bookkeeping.closed.map(({ year }) => year)]);
    return [...years].toSorted((one, other) => other - one).map((year) => {
      const sums = sumsOf(states.filter((state) => state.year === year));
      return { year, ...sums, isOver: year < present, last: bookkeeping.closed.findLast((closed) => closed.year === year) ?? null };
    });
  }, [accounts, bookkeeping, host]);
}

/** What the closing of a year is about: balances that follow today, what to know before, and what differs from the last closing. */
export type Closing = { readonly balances: readonly ClosingBalance[]; readonly findings: readonly ClosingFinding[]; readonly differences: readonly BalanceDifference[] };

export function useClosing({ year, last }: YearToClose): Closing {
  const { data: agreements } = useAgreements();
  const { data: office } = useOffice();
  const { data: bookkeeping } = useBookkeeping();
  const { data: host } = useHost();
  return useMemo(() => {
    const balances = closingBalances({ agreements, moved: bookkeeping, role: roleOf(office.content.partyId) }, year);
    const findings = closingFindings(bookkeeping, balances, year, plainDateSchema.parse(host.today));
    return { balances, findings, differences: last === null ? [] : balanceDifferences(last, balances) };
  }, [agreements, office, bookkeeping, host, year, last]);
}
