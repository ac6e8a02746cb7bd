import { useUndoStatement } from '#data/payments/bookkeeping';
import type { StatementReading } from '#data/statements/reading';
import { useNotify } from '#ui/notices';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { statementsText } from '#text/payments/statements';

/** Tells what was taken over, with the way back. */
export function useTellTaken() {
  const notify = useNotify();
  const undo = useUndoStatement();
  return ({ statements, payments }: Bookkeeping, { entries }: StatementReading) => {
    const taken = statements.at(-1);
    if (taken === undefined) return;
    const count = payments.filter(({ origin }) => origin.kind === 'statement' && origin.statement === taken.id).length;
    notify({ title: statementsText.taken(count), detail: statementsText.takenDetail(entries.length - count), action: { label: statementsText.undo, run: () => undo.mutate({ id: taken.id }) } });
  };
}
