import { parseBankAccount } from '#shared/domain/bank-account';
import type { PlainDate } from '#shared/domain/plain-date';
import { accountText, type NamedAccount } from '#shared/domain/statements/named-account';
import type { FilePlace, ReadingProblemCode } from '#shared/domain/statements/reading-problem';
import type { Statement, StatementEntry } from '#shared/domain/statements/statement';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { emptyPreamble, type Preamble, type StatedAmount } from './preamble';
import type { RowEntry } from './read-entry';

/** Entries by the account they say they are of; those that say none are of the account of the file. */
export type Gathered = {
  add(row: RowEntry): void;
  count(): number;
  accounts(): readonly (readonly [NamedAccount | null, readonly StatementEntry[]])[];
};

export function gatherEntries(): Gathered {
  const byAccount = new Map<string, [NamedAccount | null, StatementEntry[]]>();
  let count = 0;
  return {
    add: ({ entry, own }) => {
      const key = own === null ? '' : accountText(own);
      const known = byAccount.get(key);
      if (known === undefined) byAccount.set(key, [own, [entry]]);
      else known[1].push(entry);
      count += 1;
    },
    count: () => count,
    accounts: () => [...byAccount.values()],
  };
}

/** One statement for each account; a problem is noted where the account is not known or its number is wrong. @param given the account where the file does not say it */
export function statementsOf(gathered: Gathered, preamble: Preamble, given: NamedAccount | null, problems: ProblemList): readonly Statement[] {
  const named = preamble.account === null ? null : withBank(preamble.account, preamble.bank);
  const accounts = gathered.accounts();
  // What stands around the table speaks of one account.
  const isOne = accounts.length <= 1;
  return (accounts.length === 0 ? [[null, []] as const] : accounts).flatMap(([own, entries]) => {
    const account = own === null ? (named ?? given) : completed(own, [named, given]);
    if (account === null) {
      // Where no row could be read, those that could not may name it.
      if (accounts.length > 0 || !problems.hasErrors()) problems.note({ code: 'account-missing', severity: 'error' });
      return [];
    }
    checkAccount(account, own === null ? null : (entries[0]?.place ?? null), problems);
    return [statementOf(account, entries, isOne ? preamble : emptyPreamble(), problems)];
  });
}

/** A table may name its own account without the bank, which stands elsewhere. */
function completed(own: NamedAccount, others: readonly (NamedAccount | null)[]): NamedAccount {
  if (own.kind === 'other' || own.bank !== null) return own;
  return others.find((other) => other?.kind === 'czech' && other.number === own.number) ?? own;
}

function withBank(account: NamedAccount, bank: string | null): NamedAccount {
  return account.kind === 'czech' && account.bank === null ? { ...account, bank } : account;
}

/** @param place of the first entry that names the account; null where it stands elsewhere */
function checkAccount(account: NamedAccount, place: FilePlace | null, problems: ProblemList): void {
  if (account.kind === 'other' || parseBankAccount(`${account.number}/${account.bank ?? '0000'}`).ok) return;
  problems.note({ code: 'account-checksum', severity: 'error', ...(place === null ? {} : { place }), found: accountText(account) });
}

function statementOf(account: NamedAccount, entries: readonly StatementEntry[], around: Preamble, problems: ProblemList): Statement {
  if (!problems.hasErrors()) checkFigures(entries, around, problems);
  const [first, last] = firstAndLast(entries);
  const amountOf = (stated: StatedAmount | null) => stated?.amount ?? null;
  return {
    account,
    accountName: around.accountName,
    currency: entries[0]?.currency ?? around.currency ?? 'CZK',
    number: around.number,
    from: around.from ?? first,
    to: around.to ?? last,
    opening: amountOf(around.opening),
    closing: amountOf(around.closing),
    debits: amountOf(around.debits),
    credits: amountOf(around.credits),
    entries,
  };
}

/** Tables begin with the first day or with the last one. */
function firstAndLast(entries: readonly StatementEntry[]): readonly [PlainDate | null, PlainDate | null] {
  let [first, last] = [entries[0]?.bookedOn ?? null, entries[0]?.bookedOn ?? null];
  for (const { bookedOn } of entries) {
    if (first === null || bookedOn < first) first = bookedOn;
    if (last === null || bookedOn > last) last = bookedOn;
  }
  return [first, last];
}

function checkFigures(entries: readonly StatementEntry[], { opening, closing, credits, debits }: Preamble, problems: ProblemList): void {
  const sum = (sign: 1 | -1) => entries.reduce((total, { amount }) => (amount * sign > 0 ? total + amount * sign : total), 0);
  const [incoming, outgoing] = [sum(1), sum(-1)];
  if (opening !== null) noteUnless(opening.amount + incoming - outgoing, 'balances-differ', closing, problems);
  noteUnless(incoming, 'credits-differ', credits, problems);
  noteUnless(outgoing, 'debits-differ', debits, problems);
}

function noteUnless(expected: number, code: ReadingProblemCode, stated: StatedAmount | null, problems: ProblemList): void {
  if (stated === null || stated.amount === expected) return;
  problems.note({ code, severity: 'mismatch', place: { line: stated.line, column: null }, found: stated.found, expected });
}
