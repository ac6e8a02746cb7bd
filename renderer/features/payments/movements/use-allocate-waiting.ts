import { useState } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { useAllocatePayments, useBookkeeping, useForgetAccount } from '#data/payments/bookkeeping';
import { useNotify } from '#ui/notices';
import { withMore } from '#shared/domain/payments/matching/match-waiting';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { Allocation, Payment } from '#shared/domain/payments/payment';
import { errorText } from '#text/errors/errors';
import { waitingText } from '#text/payments/movements';

/** What more of a payment belongs to contributions, and whether that teaches whose its account is. */
export type MoreAllocated = { readonly payment: Payment; readonly allocations: readonly Allocation[]; readonly learn: boolean };

/** Allocates several payments at once and tells of it, with the way back. */
export function useAllocateWaiting(onDone: () => void) {
  const { learnt: known } = useBookkeeping().data;
  const allocate = useAllocatePayments();
  const forget = useForgetAccount();
  const notify = useNotify();
  const [refusal, refuse] = useState<string | null>(null);

  const takeBack = async (payments: readonly Payment[], { learnt }: Bookkeeping) => {
    await allocate.mutateAsync({ allocated: payments.map(({ id, allocations }) => ({ id, allocations: [...allocations], learn: false })) });
    for (const { id } of learnt) if (!known.some((each) => each.id === id)) await forget.mutateAsync({ id });
  };
  const confirm = async (chosen: readonly MoreAllocated[]) => {
    try {
      const allocated = chosen.map(({ payment, allocations, learn }) => ({ id: payment.id, allocations: [...withMore(payment, allocations)], learn }));
      const bookkeeping = await allocate.mutateAsync({ allocated });
      notify({ title: waitingText.done(chosen.length), action: { label: waitingText.undo, run: () => void takeBack(chosen.map(({ payment }) => payment), bookkeeping) } });
      onDone();
    } catch (caught) {
      const { title, advice } = errorText(apiErrorOf(caught));
      refuse(`${title} ${advice}`);
    }
  };
  return { confirm: (chosen: readonly MoreAllocated[]) => void confirm(chosen), busy: allocate.isPending, refusal };
}
