import type { NamedAccount } from '#shared/domain/statements/named-account';
import { parseBankAccount } from '#shared/domain/bank-account';
import type { FilePlace } from '#shared/domain/statements/reading-problem';
import type { Statement, StatementEntry } from '#shared/domain/statements/statement';
import { ownText } from '#shared/formats/statements/own-text';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { elementAt, textAt, type StreamedElement } from '#shared/formats/xml/streaming/streamed-element';
import { balancesOf, type Balances } from './balances';
import type { CountedTotals } from './counted-totals';
import { dayIn } from './day';
import { accountIn, nameOf } from './party';
import { statedTotalsOf, type StatedTotals } from './stated-totals';

/** Which page of a statement it is. */
export type Page = { readonly number: number; readonly isLast: boolean };

/** An element `Stmt`, which may be one page of a statement. */
export type ReadStatement = {
  readonly place: FilePlace;
  /** Null where it is not said: it is whole then. */
  readonly page: Page | null;
  readonly header: Pick<Statement, 'account' | 'accountName' | 'currency' | 'number' | 'from' | 'to'>;
  readonly balances: Balances;
  readonly stated: StatedTotals;
  readonly counted: CountedTotals;
  readonly entries: readonly StatementEntry[];
};

/** Reads what an element `Stmt` holds beside its entries; null, after a problem was noted, where its account or its currency is not known. */
export function readStatement(statement: StreamedElement, entries: readonly StatementEntry[], counted: CountedTotals, problems: ProblemList): ReadStatement | null {
  const [account, currency] = [ownAccount(statement), ownCurrency(statement) ?? entries[0]?.currency ?? null];
  if (account === null) problems.note({ code: 'not-an-account', severity: 'error', place: statement.place });
  else checkAccount(statement, account, problems);
  if (currency === null) problems.note({ code: 'currency-missing', severity: 'error', place: statement.place });
  if (account === null || currency === null) return null;
  const balances = balancesOf(statement, currency, problems);
  const header = { account, accountName: accountName(statement), currency, number: numberOf(statement), ...periodOf(statement, balances, problems) };
  return { place: statement.place, page: pageOf(statement, 'StmtPgntn'), header, balances, stated: statedTotalsOf(statement, problems), counted, entries };
}

/** The number the law asks for, or that of the electronic statements, or else how the bank calls it. */
const numberOf = (statement: StreamedElement): string | null => ownText(textAt(statement, 'LglSeqNb') ?? textAt(statement, 'ElctrncSeqNb') ?? textAt(statement, 'Id'));

/** The account of a statement, as far as it is known. */
export const ownAccount = (statement: StreamedElement | null): NamedAccount | null => accountIn(elementAt(statement, 'Acct'), elementAt(statement, 'Acct', 'Svcr'));

/** Its currency, of the account or of the first balance. */
export function ownCurrency(statement: StreamedElement | null): string | null {
  const currency = textAt(statement, 'Acct', 'Ccy') ?? elementAt(statement, 'Bal', 'Amt')?.attributes['Ccy'] ?? '';
  return /^[A-Z]{3}$/u.test(currency) ? currency : null;
}

/** A page by an element of `Pagination`. */
export function pageOf(parent: StreamedElement, name: string): Page | null {
  const pagination = elementAt(parent, name);
  const number = Number(textAt(pagination, 'PgNb') ?? 'none');
  return pagination === null || !Number.isInteger(number) ? null : { number, isLast: ['true', '1'].includes(textAt(pagination, 'LastPgInd') ?? '') };
}

/** Of an IBAN its own check digits count too. */
function checkAccount(statement: StreamedElement, account: NamedAccount, problems: ProblemList): void {
  if (account.kind === 'other') return;
  const iban = elementAt(statement, 'Acct', 'Id', 'IBAN');
  const text = textAt(statement, 'Acct', 'Id', 'IBAN') ?? `${account.number}/${account.bank ?? '0000'}`;
  if (!parseBankAccount(text).ok) problems.note({ code: 'account-checksum', severity: 'error', place: (iban ?? statement).place, found: text });
}

function accountName(statement: StreamedElement): string | null {
  return ownText(textAt(statement, 'Acct', 'Nm') ?? nameOf(elementAt(statement, 'Acct', 'Ownr')));
}

/** Without a period the days of the balances tell it; the closing balance of the statement before is of a day before. */
function periodOf(statement: StreamedElement, { opening, closing }: Balances, problems: ProblemList): Pick<Statement, 'from' | 'to'> {
  const period = elementAt(statement, 'FrToDt');
  const firstDay = opening?.kind === 'OPBD' ? opening.day : null;
  if (period === null) return { from: firstDay, to: closing?.day ?? null };
  return { from: dayIn(period, 'FrDtTm', problems), to: dayIn(period, 'ToDtTm', problems) };
}
