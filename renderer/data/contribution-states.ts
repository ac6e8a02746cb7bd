import { useMemo } from 'react';
import { useBookkeeping } from './bookkeeping';
import { useAgreements, useHost, useOffice } from './queries';
import type { Agreement } from '#shared/domain/agreement';
import { amendmentsOf } from '#shared/domain/amendments';
import { roleOf, type OfficeRole } from '#shared/domain/office';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { plainDateSchema, type PlainDate } from '#shared/domain/plain-date';

/** One agreement and how its contributions stand, the oldest year first. */
export type Account = { readonly agreement: Agreement; readonly states: readonly ContributionState[] };

/** How the contributions of all agreements stand today; the same object until something changes. */
export function useAccounts(): readonly Account[] {
  const { data: agreements } = useAgreements();
  const { data: office } = useOffice();
  const { data: host } = useHost();
  const { data: bookkeeping } = useBookkeeping();
  return useMemo(() => accountsOn(agreements, bookkeeping, roleOf(office.content.partyId), plainDateSchema.parse(host.today)), [agreements, bookkeeping, office, host]);
}

/** Of agreements of their own; what is in the bin counts only where money moved on it, and beside real agreements the sample does not. */
export function accountsOn(agreements: readonly Agreement[], bookkeeping: Bookkeeping, role: OfficeRole, day: PlainDate): readonly Account[] {
  const own = agreements.filter(({ content }) => content.amendment === null);
  const real = own.filter(({ sample }) => !sample);
  const accounts = (real.length > 0 ? real : own).map((agreement) => ({ agreement, states: contributionStates({ agreement, amendments: amendmentsOf(agreements, agreement.id), role, day }, bookkeeping) }));
  return accounts.filter(({ agreement, states }) => states.length > 0 && (agreement.removedAt === null || states.some(({ payments }) => payments.length > 0)));
}
