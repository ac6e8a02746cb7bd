import { useQueryClient } from '@tanstack/react-query';
import { bookkeepingQuery, useBookkeeping } from './bookkeeping';
import type { StoredRecord } from '#data/draft/draft';
import type { DraftSession, RecordStore } from '#data/draft/session';
import { useDraftSession } from '#data/draft/sessions';
import { useClient } from '#data/machine/client';
import { useAgreements, useLocation } from '#data/machine/queries';
import { failure, success } from '#shared/api/result';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { startingBudget, type BudgetStart } from '#shared/domain/payments/budget-start';
import type { BudgetYearContent } from '#shared/domain/payments/budget-year';
import { nothingUnparsed } from '#shared/domain/unparsed';

/** The editing session of the budget of one year, and where what it begins with comes from; null for one that was saved. */
export function useBudgetDraft(year: number): { readonly session: DraftSession<BudgetYearContent>; readonly start: BudgetStart['from'] } {
  const client = useClient();
  const queries = useQueryClient();
  const { data: location } = useLocation();
  const { data: agreements } = useAgreements();
  const { data: bookkeeping } = useBookkeeping();
  const start = startingBudget(year, bookkeeping.budgets, agreements);
  const recordIn = ({ budgets }: Bookkeeping): StoredRecord<BudgetYearContent> => budgets.find((budget) => budget.year === year) ?? { revision: 0, content: start.content, unparsed: nothingUnparsed };
  const store: RecordStore<BudgetYearContent> = {
    save: async ({ revision, content, unparsed }) => {
      const saved = await client.payments.updateBudget({ year, revision, content: { ...content, changes: [...content.changes] }, unparsed });
      if (!saved.ok) return failure(saved.error);
      queries.setQueryData(bookkeepingQuery(client).queryKey, saved.value);
      return success(recordIn(saved.value));
    },
    load: async () => {
      const list = await client.payments.list({});
      return list.ok ? success(recordIn(list.value)) : failure(list.error);
    },
  };
  const record = recordIn(bookkeeping);
  return { session: useDraftSession(`budget:${location.folder}:${String(year)}`, record, store), start: record.revision === 0 ? start.from : null };
}
