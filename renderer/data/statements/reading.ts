import type { ContributionState } from '#shared/domain/payments/contribution';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import type { Agreement } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import type { Party } from '#shared/domain/party';
import { candidatesOf } from '#shared/domain/payments/matching/candidate';
import { matchEntries } from '#shared/domain/payments/matching/match-entries';
import type { Match } from '#shared/domain/payments/matching/match';
import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import { isSameAccount, type NamedAccount } from '#shared/domain/statements/named-account';
import type { Statement, StatementFile } from '#shared/domain/statements/statement';
import { readBankCsv, type CsvTable } from '#shared/formats/bank-csv/read-bank-csv';
import { readStatementFile } from '#shared/formats/statements/read-statement-file';

/** What entries are matched against. */
export type MatchSources = {
  readonly agreements: readonly Agreement[];
  readonly parties: readonly Party[];
  readonly states: readonly ContributionState[];
  readonly bookkeeping: Bookkeeping;
  readonly role: OfficeRole;
  readonly ownAccounts: readonly NamedAccount[];
};

/** One entry, by its place in the file counted from 0, and what it may belong to. */
export type MatchedEntry = { readonly statement: number; readonly entry: number; readonly match: Match };

/** A file that was read, with each of its entries matched; entries of accounts that are none of the office's are left out. */
export type StatementReading = {
  readonly file: Omit<StatementFile, 'statements'> & { readonly statements: readonly StatementSummary[] };
  readonly entries: readonly MatchedEntry[];
  /** What has to be asked about a table before it can be read; null where there is nothing to ask. */
  readonly question: TableQuestion | null;
};

/** Nobody knows what its columns mean, or of which account of the office it is. */
export type TableQuestion = { readonly kind: 'columns'; readonly table: CsvTable } | { readonly kind: 'account'; readonly table: CsvTable; readonly accounts: readonly NamedAccount[] };

export type StatementSummary = Omit<Statement, 'entries'> & { readonly entries: number; readonly isOurs: boolean };

type Options = { readonly fileName: string; readonly columns: CsvColumns | null; readonly onProgress: (done: number) => void };

/** Reads a file of statements and matches what is in it. @param onProgress hears the share that is read, from 0 to 1 */
export function readAndMatch(bytes: Uint8Array, { fileName, columns, onProgress }: Options, sources: MatchSources): StatementReading {
  const known = [...(columns === null ? [] : [columns]), ...sources.bookkeeping.columns];
  const file = readStatementFile(bytes, { fileName, onProgress, columns: known });
  const ours = file.statements.map(({ account }) => sources.ownAccounts.length === 0 || sources.ownAccounts.some((own) => isSameAccount(own, account)));
  const statements = file.statements.map((statement, index) => ({ ...statement, entries: statement.entries.length, isOurs: ours[index] ?? false }));
  return { file: { ...file, statements }, entries: matchesOf(file, ours, sources), question: questionOf(bytes, file, known, sources) };
}

function questionOf(bytes: Uint8Array, { format, problems }: StatementFile, columns: readonly CsvColumns[], { ownAccounts }: MatchSources): TableQuestion | null {
  const asked = format === 'csv' ? problems.find(({ code }) => code === 'columns-unknown' || code === 'account-missing') : undefined;
  const table = asked === undefined ? null : readBankCsv(bytes, { columns }).table;
  if (asked === undefined || table === null) return null;
  return asked.code === 'columns-unknown' ? { kind: 'columns', table } : { kind: 'account', table, accounts: ownAccounts };
}

function matchesOf({ format, statements }: StatementFile, ours: readonly boolean[], { bookkeeping, role, ...sources }: MatchSources): readonly MatchedEntry[] {
  if (format === null) return [];
  const candidates = candidatesOf({ ...sources, requests: bookkeeping.requests, role });
  const places = statements.flatMap(({ entries }, statement) => (ours[statement] === true ? entries.map((_, entry) => ({ statement, entry })) : []));
  const own = statements.filter((_, statement) => ours[statement] === true);
  const matches = matchEntries({ statements: own, format, candidates, learnt: bookkeeping.learnt, known: bookkeeping, role });
  return places.flatMap((place, index) => {
    const match = matches[index];
    return match === undefined ? [] : [{ ...place, match }];
  });
}
