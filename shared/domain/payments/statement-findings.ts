import { dated, type DatedStatement } from '#shared/domain/payments/dated-statement';
import type { TakenStatement } from '#shared/domain/payments/taken-statement';
import { addDays, compareDays, plainDate, type PlainDate } from '#shared/domain/plain-date';
import { accountText } from '#shared/domain/statements/named-account';

/** What the statements of a year leave open. */
export type StatementFinding =
  /** Money moved in the year, and no statement of it was taken over. */
  | { readonly kind: 'no-statement' }
  /** Days of the year no statement of the account tells of. */
  | { readonly kind: 'days-without-statement'; readonly account: string; readonly from: PlainDate; readonly to: PlainDate }
  /** One statement ends with another balance than the next one begins with. */
  | { readonly kind: 'balances-apart'; readonly account: string; readonly on: PlainDate }
  /** Its own figures do not agree. */
  | { readonly kind: 'mismatch'; readonly account: string; readonly number: string | null };

/** @param moved whether any payment is dated in the year */
export function statementFindings(taken: readonly TakenStatement[], year: number, moved: boolean): readonly StatementFinding[] {
  const [first, last] = [plainDate(year, 1, 1), plainDate(year, 12, 31)];
  const ofYear = taken.flatMap(({ statements }) => statements).flatMap(dated).filter(({ from, to }) => from <= last && to >= first);
  if (ofYear.length === 0) return moved ? [{ kind: 'no-statement' }] : [];
  const accounts = [...new Set(ofYear.map(({ account }) => accountText(account)))];
  return accounts.flatMap((account) => ofAccount(account, ofYear.filter((each) => accountText(each.account) === account).toSorted((one, other) => compareDays(one.from, other.from) || compareDays(one.to, other.to)), first, last));
}

function ofAccount(account: string, statements: readonly DatedStatement[], first: PlainDate, last: PlainDate): readonly StatementFinding[] {
  const reached = statements.map((_, index) => latest(statements.slice(0, index)) ?? addDays(first, -1));
  const gaps = [...statements.map(({ from }, index) => [reached[index] ?? from, from] as const), [latest(statements) ?? last, addDays(last, 1)] as const];
  return [
    ...gaps.flatMap(([before, next]) => (addDays(before, 1) < next ? [{ kind: 'days-without-statement', account, from: addDays(before, 1), to: addDays(next, -1) } as const] : [])),
    ...statements.flatMap((each, index) => breaks(account, statements[index - 1], each)),
    ...statements.filter(isMismatched).map(({ number }) => ({ kind: 'mismatch', account, number }) as const),
  ];
}

const latest = (statements: readonly DatedStatement[]): PlainDate | undefined => statements.map(({ to }) => to).toSorted(compareDays).at(-1);

/** Only where one follows the other to the day: balances across a gap or an overlap say nothing. */
function breaks(account: string, before: DatedStatement | undefined, after: DatedStatement): readonly StatementFinding[] {
  if (before === undefined || addDays(before.to, 1) !== after.from || before.closing === null || after.opening === null) return [];
  return before.closing === after.opening ? [] : [{ kind: 'balances-apart', account, on: after.from }];
}

function isMismatched({ opening, closing, debits, credits }: DatedStatement): boolean {
  return opening !== null && closing !== null && debits !== null && credits !== null && opening + credits - debits !== closing;
}
