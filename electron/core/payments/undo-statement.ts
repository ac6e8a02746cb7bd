import { Failure } from '#core/failure';
import { mustBeOpen } from '#core/payments/closing';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { Payment, TakenStatementId } from '#shared/domain/payments/payment';

/**
 * Takes back a statement with everything that came from it: its payments, whatever they belong to by now, and what was learnt from it. The file itself stays among
 * the files of record, so that nothing is lost. @throws Failure `not-found`, `year-closed`
 */
export function withoutStatement(bookkeeping: Bookkeeping, id: TakenStatementId): Bookkeeping {
  const { statements, payments, learnt, columns } = bookkeeping;
  if (!statements.some((statement) => statement.id === id)) throw new Failure({ code: 'not-found', what: 'statement', id });
  const from = payments.filter((payment) => isFrom(payment, id));
  mustBeOpen(bookkeeping, from.map(({ bookedOn }) => bookedOn));
  const gone = new Set(from.map((payment) => payment.id));
  return {
    ...bookkeeping,
    statements: statements.filter((statement) => statement.id !== id),
    payments: payments.filter((payment) => !gone.has(payment.id)),
    learnt: learnt.filter((account) => !gone.has(account.from)),
    columns: columns.filter(({ from: said }) => said !== id),
  };
}

const isFrom = ({ origin }: Payment, id: TakenStatementId): boolean => origin.kind === 'statement' && origin.statement === id;
