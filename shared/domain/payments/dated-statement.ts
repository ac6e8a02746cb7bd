import type { TakenStatement } from '#shared/domain/payments/taken-statement';
import type { PlainDate } from '#shared/domain/plain-date';

/** What a statement says of itself, without its entries. */
export type StatementHead = Omit<TakenStatement['statements'][number], 'entries'>;

/** One whose days are known. */
export type DatedStatement = StatementHead & { readonly from: PlainDate; readonly to: PlainDate };

/** A statement that says but one of its days is of that day; none where it says neither. */
export function dated(statement: StatementHead): readonly DatedStatement[] {
  const [from, to] = [statement.from ?? statement.to, statement.to ?? statement.from];
  return from === null || to === null ? [] : [{ ...statement, from, to }];
}
