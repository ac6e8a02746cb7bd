import type { Agreement } from '#shared/domain/agreement';
import { amendmentsOf } from '#shared/domain/amendments';
import type { OfficeRole } from '#shared/domain/office';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { moneyByAgreement } from '#shared/domain/payments/money-by-agreement';
import type { MoneyMoved } from '#shared/domain/payments/movement';
import type { PlainDate } from '#shared/domain/plain-date';

/** One agreement and how its contributions stand, the oldest year first. */
export type Account = { readonly agreement: Agreement; readonly states: readonly ContributionState[] };

/**
 * Accounts of agreements of their own, regions in the order of their codes, as official tables have them; what is in the bin counts only where money moved on it,
 * and beside real agreements the sample does not.
 */
export function accountsOn(agreements: readonly Agreement[], moved: MoneyMoved, role: OfficeRole, day: PlainDate): readonly Account[] {
  const own = agreements.filter(({ content }) => content.amendment === null);
  const real = own.filter(({ sample }) => !sample);
  const moneyOf = moneyByAgreement(moved);
  const accounts = (real.length > 0 ? real : own).map((agreement) => ({ agreement, states: contributionStates({ agreement, amendments: amendmentsOf(agreements, agreement.id), role, day }, moneyOf(agreement.id)) }));
  return accounts.filter(({ agreement, states }) => states.length > 0 && (agreement.removedAt === null || states.some(({ payments }) => payments.length > 0))).toSorted(byRegion);
}

/** One whose region is not known yet comes last. */
const byRegion = ({ agreement: one }: Account, { agreement: other }: Account): number => regionOf(one).localeCompare(regionOf(other));

const regionOf = ({ content }: Agreement): string => content.region.partyId ?? 'Z';
