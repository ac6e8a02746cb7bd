import { useMemo } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useAgreements, useParties } from '#data/machine/queries';
import type { Payment } from '#shared/domain/payments/payment';
import { movementsText } from '#text/payments/movements';
import { caseTitle } from '#text/names';
import { signedAmount } from '#text/payments/payments';
import type { MovementRow } from './movement-columns';

/** All payments with what they belong to and where they are known from, in words. */
export function useMovementRows(): readonly MovementRow[] {
  const { data: bookkeeping } = useBookkeeping();
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  return useMemo(() => {
    const names = new Map(agreements.map(({ id, content }) => [id, caseTitle(content, parties)]));
    const files = new Map(bookkeeping.statements.map(({ id, fileName }) => [id, fileName]));
    const belongsTo = ({ allocations }: Payment): string =>
      allocations.map(({ agreement, year, amount }) => `${names.get(agreement) ?? ''} ${String(year)}${allocations.length > 1 ? ` (${signedAmount(amount)})` : ''}`).join(', ');
    const sourceOf = ({ origin }: Payment): string => (origin.kind === 'statement' ? (files.get(origin.statement) ?? '') : movementsText.written);
    return bookkeeping.payments.map((payment) => ({ payment, belongsTo: belongsTo(payment), source: sourceOf(payment) }));
  }, [bookkeeping, agreements, parties]);
}
