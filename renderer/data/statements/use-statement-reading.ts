import { useEffect, useMemo, useRef, useState } from 'react';
import type { MatchSources, StatementReading } from './reading';
import { startReading, type RunningReading } from './start-reading';
import { useAgreements, useOffice, useParties } from '#data/machine/queries';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useAccounts } from '#data/payments/contribution-states';
import { roleOf } from '#shared/domain/office';
import { ownAccounts } from '#shared/domain/payments/own-accounts';
import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import { largestStatementFile } from '#shared/domain/statements/statement';

/** How far a file of statements is: `too-large` was not opened, `gone` could not be. */
export type ReadingState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly file: File; readonly done: number }
  | { readonly kind: 'too-large' | 'gone'; readonly file: File }
  | { readonly kind: 'read'; readonly file: File; readonly columns: CsvColumns | null; readonly reading: StatementReading };

/** Reads one file of statements at a time, beside the window. */
export function useStatementReading() {
  const sources = useMatchSources();
  const running = useRef<RunningReading | null>(null);
  const present = useRef<File | null>(null);
  const [state, setState] = useState<ReadingState>({ kind: 'none' });
  useEffect(() => () => running.current?.end(), []);

  const start = (file: File, columns: CsvColumns | null = null) => {
    running.current?.end();
    present.current = file;
    if (file.size > largestStatementFile) {
      setState({ kind: 'too-large', file });
      return;
    }
    setState({ kind: 'reading', file, done: 0 });
    running.current = startReading({ file, columns, sources }, (reply) => {
      if (reply.kind === 'progress') setState({ kind: 'reading', file, done: reply.done });
      else setState(reply.kind === 'gone' ? { kind: 'gone', file } : { kind: 'read', file, columns, reading: reply.reading });
    });
  };
  /** Another file may have been chosen while one was being taken over: that one stays. */
  const forget = (file: File) => {
    if (present.current !== file) return;
    running.current?.end();
    setState({ kind: 'none' });
  };
  return { state, start, forget };
}

function useMatchSources(): MatchSources {
  const { data: agreements } = useAgreements();
  const { data: parties } = useParties();
  const { data: office } = useOffice();
  const { data: bookkeeping } = useBookkeeping();
  const accounts = useAccounts();
  return useMemo(
    () => ({
      agreements,
      parties,
      states: accounts.flatMap(({ states }) => states),
      bookkeeping,
      role: roleOf(office.content.partyId),
      ownAccounts: ownAccounts(office.content, parties, agreements),
    }),
    [agreements, parties, office, bookkeeping, accounts],
  );
}
