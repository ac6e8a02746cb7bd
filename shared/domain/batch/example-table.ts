import { tableFields } from '#shared/domain/batch/table-field';

/** An example of a table: every column that is understood, and one region with what is usually stated. */
export const exampleTable = {
  sheet: 'Kraje',
  titles: tableFields.map(({ title }) => title),
  rows: [tableFields.map(({ example }) => example)],
} as const;
