import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { admitted } from '#core/payments/change-payments';
import { withAllLearnt, type Learner } from '#core/payments/learning';
import { changeBookkeeping } from '#core/payments/change-bookkeeping';
import type { Ports } from '#core/ports';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { knownOf } from '#shared/domain/payments/matching/known-of';
import type { LearntColumns } from '#shared/domain/payments/learnt-columns';
import { ownAccounts } from '#shared/domain/payments/own-accounts';
import type { Allocation, Payment, TakenStatementId } from '#shared/domain/payments/payment';
import type { TakenStatement } from '#shared/domain/payments/taken-statement';
import type { StoredFile } from '#shared/domain/record';
import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import { accountText, isSameAccount } from '#shared/domain/statements/named-account';
import type { Statement, StatementEntry, StatementFile, StatementFormat } from '#shared/domain/statements/statement';
import { readStatementFile } from '#shared/formats/statements/read-statement-file';

/** An entry that is taken over, by its place in the file counted from 0, and what it belongs to. */
export type ChosenEntry = {
  readonly statement: number;
  readonly entry: number;
  readonly allocations: readonly Allocation[];
  /** Whether its account is remembered as that of the party it was allocated to. */
  readonly learn: boolean;
};

export type StatementToTake = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly chosen: readonly ChosenEntry[];
  /** Whether it is taken over although its own figures do not agree. */
  readonly despiteMismatch: boolean;
  /** What the clerk said of the columns of a table; null where it is known, or no table. */
  readonly columns: CsvColumns | null;
};

/**
 * Takes over the chosen entries of a file of statements and keeps the file. Entries that were taken over before are left out, so the same statement twice, or one that
 * overlaps another, adds nothing a second time. All of it is taken over or nothing.
 * @throws Failure `statement-unreadable`, `statement-mismatch`, `statement-of-other-account`, `year-closed`, `not-found`, `invalid-input`
 */
export async function takeStatement(ports: Ports, asked: StatementToTake): Promise<Bookkeeping> {
  const known = (await ports.ledger.read()).bookkeeping.columns;
  const read = readStatementFile(asked.bytes, { fileName: asked.fileName, columns: asked.columns === null ? known : [asked.columns, ...known] });
  const format = admittedFormat(asked, read);
  const file = await ports.ledger.files.keep(asked.bytes, format === 'camt.053' ? 'application/xml' : 'text/plain');
  return changeBookkeeping(ports.ledger, (present, ledger) => {
    mustBeOwn(asked, read, ledger);
    const statement = present.statements.find((each) => each.file.sha256 === file.sha256) ?? takenFrom(ports, asked, { read, format, file });
    const added = newPayments(ports, asked, { read, format, statement }, present);
    const payments = added.map(({ payment }) => admitted(payment, ledger));
    const statements = present.statements.includes(statement) ? present.statements : [...present.statements, statement];
    if (statements === present.statements && added.length === 0) return present;
    const taught = added.filter(({ learn }) => learn).map(({ payment }) => payment);
    const next = { ...present, statements, payments: [...present.payments, ...payments], columns: withColumns(present.columns, asked.columns, statement.id) };
    return withAllLearnt(next, ledger, taught, learnerOf(ports));
  });
}

/** What was said before stays: it counts again when the statement is undone. */
function withColumns(known: readonly LearntColumns[], said: CsvColumns | null, from: TakenStatementId): readonly LearntColumns[] {
  return said === null ? known : [{ ...said, from }, ...known];
}

const learnerOf = ({ ids, userName, clock }: Ports): Learner => ({ newId: () => ids.learntAccountId(), signed: { by: userName(), at: clock.now() } });

function admittedFormat({ fileName, despiteMismatch }: StatementToTake, { format, problems }: StatementFile): StatementFormat {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (format === null || errors.length > 0) throw new Failure({ code: 'statement-unreadable', fileName, problems: errors });
  const mismatches = problems.filter(({ severity }) => severity === 'mismatch');
  if (mismatches.length > 0 && !despiteMismatch) throw new Failure({ code: 'statement-mismatch', fileName, problems: mismatches });
  return format;
}

/** Entries are taken only from accounts of the office; where none of its accounts is known, nothing can be said against any. */
function mustBeOwn({ fileName, chosen }: StatementToTake, { statements }: StatementFile, ledger: Ledger): void {
  const own = ownAccounts(ledger.office.content, ledger.parties, ledger.agreements);
  if (own.length === 0) return;
  const foreign = chosen.map(({ statement }) => statementAt(statements, statement).account).find((account) => !own.some((each) => isSameAccount(each, account)));
  if (foreign !== undefined) throw new Failure({ code: 'statement-of-other-account', fileName, account: accountText(foreign) });
}

type Taken = { readonly read: StatementFile; readonly format: StatementFormat };

function takenFrom({ ids, userName, clock }: Ports, { fileName }: StatementToTake, { read, format, file }: Taken & { readonly file: StoredFile }): TakenStatement {
  const statements = read.statements.map((statement) => ({ ...statement, entries: statement.entries.length }));
  return { id: ids.statementId(), fileName, file, format, statements, by: userName(), at: clock.now() };
}

type NewPayment = { readonly payment: Payment; readonly learn: boolean };

function newPayments({ ids }: Ports, { chosen }: StatementToTake, { read, format, statement }: Taken & { readonly statement: TakenStatement }, present: Bookkeeping): readonly NewPayment[] {
  const known = knownEntries(read.statements, format, present);
  return chosen.flatMap(({ statement: index, entry: position, allocations, learn }) => {
    const source = statementAt(read.statements, index);
    const entry = entryAt(source, position);
    if (known.has(entry)) return [];
    const origin = { kind: 'statement', statement: statement.id, place: entry.place, account: source.account } as const;
    return [{ payment: { id: ids.paymentId(), ...movementOf(entry), origin, allocations }, learn }];
  });
}

/** What a payment keeps of an entry; the currency is that of the statement. */
function movementOf({ bookedOn, valueOn, amount, reversal, account, name, symbols, message, reference }: StatementEntry) {
  return { bookedOn, valueOn, amount, reversal, account, name, symbols, message, reference };
}

function knownEntries(statements: readonly Statement[], format: StatementFormat, present: Bookkeeping): ReadonlySet<StatementEntry> {
  const payments = knownOf(statements, format, present);
  return new Set(statements.flatMap(({ entries }) => entries).filter((_, index) => payments[index] !== null));
}

/** @throws Failure `invalid-input` */
function statementAt(statements: readonly Statement[], index: number): Statement {
  const statement = statements[index];
  if (statement === undefined) throw new Failure({ code: 'invalid-input', issues: [{ path: ['chosen'], code: 'number-out-of-range' }] });
  return statement;
}

/** @throws Failure `invalid-input` */
function entryAt({ entries }: Statement, index: number): StatementEntry {
  const entry = entries[index];
  if (entry === undefined) throw new Failure({ code: 'invalid-input', issues: [{ path: ['chosen'], code: 'number-out-of-range' }] });
  return entry;
}
