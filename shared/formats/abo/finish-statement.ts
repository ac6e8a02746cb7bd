import { accountOfDigits, type NamedAccount } from '#shared/domain/statements/named-account';
import type { Statement, StatementEntry } from '#shared/domain/statements/statement';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { accountOrder, isRight, partsOfAccount, type AccountOrder } from './account-order';
import { messageOf } from './additional-text';
import type { Block } from './block';
import { checkFigures } from './check-figures';
import type { RecordedEntry } from './entry';
import type { Header } from './header';
import { isReversal, reversalConvention, signOf, type PostingCode, type ReversalConvention } from './posting-code';

/** What holds for all entries of a statement. */
type Ways = { readonly order: AccountOrder; readonly convention: ReversalConvention; readonly currency: string };

/** What the records of a statement say together; null where its header or its account is not known. `codes` are the posting codes of the whole file. */
export function finishStatement(block: Block, codes: ReadonlySet<PostingCode>, problems: ProblemList): Statement | null {
  const { header, entries } = block;
  if (header === null || header.account === null) return null;
  const order = accountOrder(header.account, entries.map(({ account }) => account));
  const account = accountOfDigits(...partsOfAccount(header.account, order), header.bank);
  if (account === null || !isRight(header.account, order)) noteWrongAccount(header, account, problems);
  if (account === null) return null;
  const convention = conventionOf(header, block, codes);
  checkFigures(header, block, convention, problems);
  const currency = currencyOf(entries);
  const { name, number, openedOn, closedOn, opening, closing, debits, credits } = header;
  const finished = entries.map((entry) => finishEntry(entry, header, { order, convention, currency }, problems)).filter((entry) => entry !== null);
  return { account, accountName: name, currency, number, from: openedOn, to: closedOn, opening, closing, debits, credits, entries: finished };
}

function noteWrongAccount({ line, account }: Header, read: NamedAccount | null, problems: ProblemList): void {
  problems.note({ code: read === null ? 'not-an-account' : 'account-checksum', severity: 'error', place: { line: line.number, column: 4 }, found: account ?? '' });
}

function conventionOf({ opening, closing }: Header, { entries }: Block, codes: ReadonlySet<PostingCode>): ReversalConvention {
  const change = opening === null || closing === null ? null : closing - opening;
  return reversalConvention({ codes, entries, change, isExtended: entries.some(({ extension }) => extension !== null) });
}

/** An account has one currency; statements in korunas need not name it. */
const currencyOf = (entries: readonly RecordedEntry[]): string => entries.find(({ currency }) => currency !== null)?.currency ?? 'CZK';

/** An entry without a day of its own was booked on the day of the statement. */
function finishEntry(entry: RecordedEntry, header: Header, ways: Ways, problems: ProblemList): StatementEntry | null {
  const { line, amount, code, symbols, valueOn, name, document } = entry;
  const bookedOn = entry.bookedOn ?? header.closedOn ?? valueOn;
  if (bookedOn === null) {
    problems.note({ code: 'not-a-date', severity: 'error', place: { line, column: 123 } });
    return null;
  }
  return {
    place: { line, column: null },
    bookedOn,
    valueOn,
    amount: amount === 0 ? 0 : signOf(code, ways.convention) * amount,
    currency: entry.currency ?? ways.currency,
    reversal: isReversal(code),
    account: counterAccountOf(entry, ways.order),
    name,
    symbols,
    message: messageOf(entry),
    reference: document,
  };
}

/** Zeros where the movement has no other side, such as a charge; letters where the other side is abroad. */
function counterAccountOf({ account, bank }: RecordedEntry, order: AccountOrder): NamedAccount | null {
  if (account === '') return null;
  return /^\d{16}$/u.test(account) ? accountOfDigits(...partsOfAccount(account, order), bank) : { kind: 'other', text: account };
}
