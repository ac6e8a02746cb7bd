import type { ReportTable } from '#shared/domain/export/report-table';

/** A workbook of several sheets, each a table. */
export type Workbook = {
  readonly title: string;
  readonly author: string;
  /** UTC, ISO 8601. */
  readonly producedAt: string;
  /** What stands above the pages when it is printed, at the left and at the right. */
  readonly printed: { readonly left: string; readonly right: string };
  readonly sheets: readonly ReportTable[];
};
