import type { ReactNode } from 'react';
import type { TableQuestion } from '#data/statements/reading';
import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import { AccountQuestion } from './account-question';
import { ColumnsQuestion } from './columns-question';

/** What has to be asked about a table before it can be read. */
export function TableQuestions({ question, onColumns }: { readonly question: TableQuestion; readonly onColumns: (columns: CsvColumns) => void }): ReactNode {
  if (question.kind === 'columns') return <ColumnsQuestion table={question.table} onColumns={onColumns} />;
  return <AccountQuestion table={question.table} accounts={question.accounts} onColumns={onColumns} />;
}
