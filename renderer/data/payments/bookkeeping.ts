import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { valueOf } from '#data/machine/api-failure';
import { useClient } from '#data/machine/client';
import { queryKeys } from '#data/machine/queries';
import { readStatementUpload } from '#data/statements/packed-statement';
import type { AppClient } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';

export const bookkeepingQuery = (client: AppClient) => queryOptions({ queryKey: queryKeys.bookkeeping, queryFn: async () => valueOf(await client.payments.list({})) });

/** What is kept of payments. */
export const useBookkeeping = () => useSuspenseQuery(bookkeepingQuery(useClient()));

type Call<I> = (client: AppClient, input: I) => Promise<Result<Bookkeeping, ApiError>>;
type Payments = AppClient['payments'];

export const useWritePayment = () => useBookkeepingChange((client, input: Parameters<Payments['write']>[0]) => client.payments.write(input));
export const useAllocatePayment = () => useBookkeepingChange((client, input: Parameters<Payments['allocate']>[0]) => client.payments.allocate(input));
export const useAllocatePayments = () => useBookkeepingChange((client, input: Parameters<Payments['allocateAll']>[0]) => client.payments.allocateAll(input));
export const useRemovePayment = () => useBookkeepingChange((client, input: Parameters<Payments['remove']>[0]) => client.payments.remove(input));
export const useDecide = () => useBookkeepingChange((client, input: Parameters<Payments['decide']>[0]) => client.payments.decide(input));
export const useTakeBackDecision = () => useBookkeepingChange((client, input: Parameters<Payments['takeBackDecision']>[0]) => client.payments.takeBackDecision(input));
export const useForgetAccount = () => useBookkeepingChange((client, input: Parameters<Payments['forget']>[0]) => client.payments.forget(input));
export const useUpdateBudget = () => useBookkeepingChange((client, input: Parameters<Payments['updateBudget']>[0]) => client.payments.updateBudget(input));
export const useCloseYear = () => useBookkeepingChange((client, input: Parameters<Payments['closeYear']>[0]) => client.payments.closeYear(input));
export const useReopenYear = () => useBookkeepingChange((client, input: Parameters<Payments['reopenYear']>[0]) => client.payments.reopenYear(input));

export const useUndoStatement = () => useBookkeepingChange((client, input: Parameters<AppClient['statements']['undo']>[0]) => client.statements.undo(input));

export const useIssueOrder = () => useBookkeepingChange((client, input: Parameters<AppClient['orders']['issue']>[0]) => client.orders.issue(input));
export const useWithdrawOrder = () => useBookkeepingChange((client, input: Parameters<AppClient['orders']['withdraw']>[0]) => client.orders.withdraw(input));

type StatementToTake = Omit<Parameters<AppClient['statements']['take']>[0], 'fileName' | 'content' | 'packed'> & { readonly file: File };

export const useTakeStatement = () =>
  useBookkeepingChange(async (client, { file, ...chosen }: StatementToTake) => {
    const upload = await readStatementUpload(file);
    return upload.ok ? client.statements.take({ ...chosen, ...upload.value }) : upload;
  });

/** A change the caller awaits: it answers with what came of it, and the caller tells of a failure where it happened. */
export function useBookkeepingChange<I>(call: Call<I>) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    meta: { told: true },
    mutationFn: async (input: I) => valueOf(await call(client, input)),
    onSuccess: (bookkeeping) => queries.setQueryData(queryKeys.bookkeeping, bookkeeping),
  });
}
