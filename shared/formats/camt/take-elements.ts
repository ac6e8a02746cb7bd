import type { StatementEntry } from '#shared/domain/statements/statement';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { elementAt, textAt, textOfElement, type StreamedElement } from '#shared/formats/xml/streaming/streamed-element';
import { bookedEntryOf, type EntryContext } from './booked-entry';
import { count, nothingCounted, type CountedTotals } from './counted-totals';
import { paymentDetailsOf, type PaymentDetails } from './payment-details';
import { ownAccount, ownCurrency, pageOf, readStatement, type ReadStatement } from './read-statement';

/** Takes the elements of a message as they come, and keeps what they say. */
export type Taking = {
  readonly whole: ReadonlyMap<string, (element: StreamedElement, parent: StreamedElement | null) => void>;
  readonly statements: readonly ReadStatement[];
  /** How many payments there are so far. */
  count(): number;
};

/** What has come of the statement, and of the entry, that is not at its end. */
type Unfinished = { context: EntryContext | null; entries: StatementEntry[]; counted: CountedTotals; details: PaymentDetails[]; batched: number | null };

const nothing = (): Unfinished => ({ context: null, entries: [], counted: nothingCounted(), details: [], batched: null });

export function takeElements(problems: ProblemList): Taking {
  const statements: ReadStatement[] = [];
  let taken = 0;
  let course = nothing();
  const takeEntry = (entry: StreamedElement, statement: StreamedElement | null): void => {
    taken += Math.max(1, course.details.length);
    if (isBooked(entry)) book(entry, statement, course, problems);
    else noteWaiting(entry, course, problems);
    [course.details, course.batched] = [[], null];
  };
  const takeStatement = (statement: StreamedElement): void => {
    const read = readStatement(statement, course.entries, course.counted, problems);
    if (read !== null) statements.push(read);
    course = nothing();
  };
  const whole = new Map<string, (element: StreamedElement, parent: StreamedElement | null) => void>([
    ['TxDtls', (element) => course.details.push(paymentDetailsOf(element))],
    ['Btch', (element) => {
      course.batched = (course.batched ?? 0) + Number(/^\d{1,15}$/u.exec(textAt(element, 'NbOfTxs') ?? '')?.[0] ?? 0);
    }],
    // Its payments have been taken already.
    ['NtryDtls', () => undefined],
    ['Ntry', takeEntry],
    ['Stmt', takeStatement],
    ['GrpHdr', (element) => notePages(element, problems)],
  ]);
  return { whole, statements, count: () => taken + course.details.length };
}

function book(entry: StreamedElement, statement: StreamedElement | null, course: Unfinished, problems: ProblemList): void {
  // The account stands before the entries, and is the same for all of them.
  const context = (course.context ??= { account: ownAccount(statement), currency: ownCurrency(statement), problems });
  const booked = bookedEntryOf(entry, course.details, course.batched, context);
  if (booked === null) return;
  for (const payment of booked.payments) course.entries.push(payment);
  if (booked.currency === (context.currency ?? booked.currency)) count(course.counted, booked);
}

/** A text down to version 3, a code in it from then on. Without any it is booked, as entries of a statement are. */
function isBooked(entry: StreamedElement): boolean {
  return ['BOOK', null].includes(statusOf(entry));
}

const statusOf = (entry: StreamedElement): string | null => textAt(entry, 'Sts', 'Cd') ?? textAt(entry, 'Sts', 'Prtry') ?? textAt(entry, 'Sts');

function noteWaiting(entry: StreamedElement, course: Unfinished, problems: ProblemList): void {
  course.counted.waiting += 1;
  problems.note({ code: 'entry-not-booked', severity: 'remark', place: entry.place, found: textOfElement(elementAt(entry, 'Amt')) ?? '' });
}

/** In version 2 a message as a whole has pages, each in a file of its own. */
function notePages(header: StreamedElement, problems: ProblemList): void {
  const page = pageOf(header, 'MsgPgntn');
  if (page !== null && (page.number !== 1 || !page.isLast)) problems.note({ code: 'truncated', severity: 'remark', place: header.place });
}
