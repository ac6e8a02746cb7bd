import { accountText } from '#shared/domain/statements/named-account';
import type { FilePlace } from '#shared/domain/statements/reading-problem';
import type { Statement } from '#shared/domain/statements/statement';
import type { ProblemList } from './problem-list';

/** A statement, and where it stands in its file; null where that is not known. */
export type PlacedStatement = { readonly statement: Statement; readonly place: FilePlace | null };

/** Remarks upon what is odd about the days and the order of the statements of a file, though each agrees with itself. */
export function checkCourse(placed: readonly PlacedStatement[], problems: ProblemList): void {
  for (const { statement } of placed) checkPeriod(statement, problems);
  const before = new Map<string, Statement>();
  for (const { statement, place } of placed.toSorted(byDay)) {
    const key = `${accountText(statement.account)} ${statement.currency}`;
    const previous = before.get(key);
    if (previous !== undefined && !follows(previous, statement)) problems.note({ code: 'statement-missing', severity: 'remark', ...(place === null ? {} : { place }), ...(statement.number === null ? {} : { found: statement.number }) });
    before.set(key, statement);
  }
}

/** Banks put the newest statement first or last. */
function byDay({ statement: one }: PlacedStatement, { statement: other }: PlacedStatement): number {
  const [day, otherDay] = [one.to ?? '', other.to ?? ''];
  return day === otherDay ? 0 : day < otherDay ? -1 : 1;
}

/** Of many entries outside the period the first tells enough. */
function checkPeriod({ from, to, entries }: Statement, problems: ProblemList): void {
  const outside = entries.find(({ bookedOn }) => (from !== null && bookedOn < from) || (to !== null && bookedOn > to));
  if (outside !== undefined) problems.note({ code: 'entry-outside-period', severity: 'remark', place: outside.place, found: outside.bookedOn });
}

/** Numbers begin anew each year, and a bank may not number at all; balances say more. */
function follows(before: Statement, statement: Statement): boolean {
  if (before.closing !== null && statement.opening !== null && before.closing !== statement.opening) return false;
  const [one, other] = [numberOf(before), numberOf(statement)];
  return one === null || other === null || other <= one + 1;
}

const numberOf = ({ number }: Statement): number | null => (number !== null && /^\d{1,6}$/u.test(number) ? Number(number) : null);
