import { dated, type DatedStatement, type StatementHead } from '#shared/domain/payments/dated-statement';
import type { TakenStatement } from '#shared/domain/payments/taken-statement';
import { addDays, compareDays } from '#shared/domain/plain-date';
import { isSameAccount } from '#shared/domain/statements/named-account';

/** A statement that does not follow what was taken over of its account before: the balances differ, or where a bank states none, days lie between, or a number is left out. */
export type StatementGap = { readonly kind: 'balances-apart' | 'days-between' | 'number-left-out'; readonly before: DatedStatement; readonly after: DatedStatement };

/**
 * Where statements of one file do not follow those taken over before. Of each account only the first of them is looked at: how the others follow it is read from
 * the file itself. One that was taken over already, or overlaps such a one, says nothing.
 */
export function statementGaps(statements: readonly StatementHead[], taken: readonly TakenStatement[]): readonly StatementGap[] {
  const known = taken.flatMap((each) => each.statements).flatMap(dated);
  return firstOfEach(statements.flatMap(dated)).flatMap((after) => gapBefore(after, known.filter((each) => isOfSame(each, after))));
}

function firstOfEach(statements: readonly DatedStatement[]): readonly DatedStatement[] {
  const inOrder = statements.toSorted((one, other) => compareDays(one.from, other.from));
  return inOrder.filter((each, index) => !inOrder.slice(0, index).some((earlier) => isOfSame(earlier, each)));
}

const isOfSame = (one: StatementHead, other: StatementHead): boolean => one.currency === other.currency && isSameAccount(one.account, other.account);

function gapBefore(after: DatedStatement, known: readonly DatedStatement[]): readonly StatementGap[] {
  const before = known.filter(({ to }) => to <= after.from).toSorted((one, other) => compareDays(one.to, other.to)).at(-1);
  if (before === undefined || known.some((each) => isTold(each, after))) return [];
  const hasBalances = before.closing !== null && after.opening !== null;
  if (hasBalances && before.closing !== after.opening) return [{ kind: 'balances-apart', before, after }];
  if (!hasBalances && addDays(before.to, 1) < after.from) return [{ kind: 'days-between', before, after }];
  return leavesNumberOut(before, after) ? [{ kind: 'number-left-out', before, after }] : [];
}

/** What came and went back in between leaves balances as they were. Numbers begin anew each year, and a bank may not number at all. */
function leavesNumberOut(before: DatedStatement, after: DatedStatement): boolean {
  const [one, other] = [numberOf(before), numberOf(after)];
  return before.to.slice(0, 4) === after.to.slice(0, 4) && one !== null && other !== null && other > one + 1;
}

const numberOf = ({ number }: StatementHead): number | null => (number !== null && /^\d{1,6}$/u.test(number) ? Number(number) : null);

/** Whether one tells of days of the other; banks let a statement begin on the day the one before it ended. */
const isTold = (known: DatedStatement, after: DatedStatement): boolean => (known.from < after.to && known.to > after.from) || (known.from === after.from && known.to === after.to);
