import { useMemo } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useAccounts } from '#data/payments/contribution-states';
import { useAgreements, useHost, useOffice, useParties } from '#data/machine/queries';
import type { Agreement } from '#shared/domain/agreement';
import { roleOf } from '#shared/domain/office';
import type { Account } from '#shared/domain/payments/accounts';
import type { FiguresView } from '#shared/domain/payments/figures/month-figures';
import { partsOf, plainDateSchema } from '#shared/domain/plain-date';
import { caseTitle } from '#text/names';

/** What charts are counted from. */
export type Figures = FiguresView & {
  readonly accounts: readonly Account[];
  readonly agreements: readonly Agreement[];
  readonly nameOf: (agreement: Agreement) => string;
  /** Every year something is due in, belongs to or moved in, without a gap. */
  readonly years: readonly number[];
};

/** The same object until something changes. */
export function useFigures(): Figures {
  const accounts = useAccounts();
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  const { data: office } = useOffice();
  const { data: host } = useHost();
  const { data: moved } = useBookkeeping();
  return useMemo(() => {
    const day = plainDateSchema.parse(host.today);
    return { accounts, agreements, moved, role: roleOf(office.content.partyId), day, nameOf: ({ content }) => caseTitle(content, parties), years: yearsOf(accounts, moved, partsOf(day).year) };
  }, [accounts, agreements, parties, office, host, moved]);
}

function yearsOf(accounts: readonly Account[], { payments }: FiguresView['moved'], present: number): readonly number[] {
  const states = accounts.flatMap((account) => account.states);
  const days = [...states.flatMap(({ dueOn }) => dueOn ?? []), ...payments.map(({ bookedOn }) => bookedOn)];
  const named = [present, ...states.map(({ year }) => year), ...days.map((day) => partsOf(day).year)];
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
