import type { OfficeRole } from '#shared/domain/office';
import type { ContributionStatus } from '#shared/domain/payments/contribution';

/** How a contribution stands, in a word or two. */
export const contributionStatusNames: Readonly<Record<ContributionStatus, string>> = {
  'expected': 'Očekává se',
  'due': 'Ke splacení',
  'overdue': 'Po splatnosti',
  'paid-in-part': 'Zaplaceno zčásti',
  'paid': 'Zaplaceno',
  'overpaid': 'Přeplaceno',
  'waived': 'Prominuto',
  'refunded': 'Vráceno',
};

/** What a paid contribution is to the office: it came, or it was paid. */
export const paidNames: Readonly<Record<OfficeRole, string>> = { coordinator: 'Přijato', region: 'Zaplaceno' };

/** Said below figures of what moved where refunds have no column of their own, as they have beside contributions. */
export const refundsTakenOff = 'Co bylo vráceno, je odečteno.';
