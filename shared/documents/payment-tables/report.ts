import type { ReportTable } from '#shared/domain/export/report-table';
import type { PlainDate } from '#shared/domain/plain-date';

/** A report of payments as pages and as a workbook alike. */
export type Report = {
  readonly title: string;
  /** The office it is of. */
  readonly author: string;
  /** The day everything is as it was at the end of. */
  readonly day: PlainDate;
  /** What it is to be known by: „Stav ke dni“, the office, each with its value. */
  readonly about: readonly (readonly [name: string, value: string])[];
  readonly tables: readonly ReportTable[];
  /** How many of the tables stand on the first page, before all others. */
  readonly opening: number;
};
