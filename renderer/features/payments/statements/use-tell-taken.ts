import { useUndoStatement } from '#data/payments/bookkeeping';
import type { StatementReading } from '#data/statements/reading';
import { useNotify } from '#ui/notices';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { TakenStatementId } from '#shared/domain/payments/payment';
import { statementsText } from '#text/payments/statements';

/** Tells what was taken over. A statement that is new is taken back from there; one of which more was taken over only in the list, for all that came from it goes with it. */
export function useTellTaken() {
  const notify = useNotify();
  const undo = useUndoStatement();
  const wayBack = (id: TakenStatementId) => ({ label: statementsText.undo, run: () => undo.mutate({ id }) });
  return (before: Bookkeeping, after: Bookkeeping, { entries }: StatementReading) => {
    const [fresh] = newIn(before.statements, after.statements);
    const count = newIn(before.payments, after.payments).length;
    if (fresh === undefined && count === 0) notify({ title: statementsText.takenBefore, intent: 'info' });
    else notify({ title: statementsText.taken(count), detail: statementsText.takenDetail(entries.length - count), ...(fresh === undefined ? {} : { action: wayBack(fresh.id) }) });
  };
}

function newIn<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly T[] {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id));
}
