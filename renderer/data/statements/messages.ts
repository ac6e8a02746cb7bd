import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import type { MatchSources, StatementReading } from './reading';

/** What the worker that reads statements is asked. */
export type ReadingRequest = { readonly file: File; readonly columns: CsvColumns | null; readonly sources: MatchSources };

/** What it tells: the share that is read, from 0 to 1, and at last what was read; or that the file cannot be opened any more. */
export type ReadingReply = { readonly kind: 'progress'; readonly done: number } | { readonly kind: 'read'; readonly reading: StatementReading } | { readonly kind: 'gone' };
