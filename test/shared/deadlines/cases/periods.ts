import type { Period } from '#shared/domain/deadlines/period';

/** A period from a day, the day by counting alone (§ 605 občanského zákoníku), and the last day to act (§ 607). Days were counted by hand from a calendar. */
export type PeriodCase = { readonly why: string; readonly event: string; readonly period: Period; readonly counted: string; readonly on: string };

const of = (count: number, unit: Period['unit']): Period => ({ count, unit });

export const periodCases: readonly PeriodCase[] = [
  { why: 'days begin with the one after the event', event: '2024-01-10', period: of(30, 'days'), counted: '2024-02-09', on: '2024-02-09' },
  { why: 'days over a leap day', event: '2024-01-31', period: of(30, 'days'), counted: '2024-03-01', on: '2024-03-01' },
  { why: 'days over a February that has none', event: '2023-01-31', period: of(30, 'days'), counted: '2023-03-02', on: '2023-03-02' },
  { why: 'an end on a Saturday that is a holiday too', event: '2024-08-29', period: of(30, 'days'), counted: '2024-09-28', on: '2024-09-30' },
  { why: 'an end on Good Friday', event: '2024-02-28', period: of(30, 'days'), counted: '2024-03-29', on: '2024-04-02' },
  { why: 'an end on Holy Saturday', event: '2024-02-29', period: of(30, 'days'), counted: '2024-03-30', on: '2024-04-02' },
  { why: 'an end on Easter Sunday', event: '2024-03-01', period: of(30, 'days'), counted: '2024-03-31', on: '2024-04-02' },
  { why: 'an end on Easter Monday', event: '2024-03-01', period: of(1, 'months'), counted: '2024-04-01', on: '2024-04-02' },
  { why: 'the day before Good Friday is a working day', event: '2024-02-27', period: of(30, 'days'), counted: '2024-03-28', on: '2024-03-28' },
  { why: 'Good Friday of another year', event: '2025-03-19', period: of(30, 'days'), counted: '2025-04-18', on: '2025-04-22' },
  { why: 'months that end on Good Friday', event: '2025-01-18', period: of(3, 'months'), counted: '2025-04-18', on: '2025-04-22' },
  { why: 'an end on 24 December', event: '2024-11-24', period: of(30, 'days'), counted: '2024-12-24', on: '2024-12-27' },
  { why: 'an end on 25 December', event: '2024-11-25', period: of(30, 'days'), counted: '2024-12-25', on: '2024-12-27' },
  { why: 'an end on 26 December', event: '2024-11-26', period: of(30, 'days'), counted: '2024-12-26', on: '2024-12-27' },
  { why: 'months that end on 24 December', event: '2024-09-24', period: of(3, 'months'), counted: '2024-12-24', on: '2024-12-27' },
  { why: 'an end on New Year', event: '2024-12-02', period: of(30, 'days'), counted: '2025-01-01', on: '2025-01-02' },
  { why: 'a Sunday with New Year after it', event: '2023-12-01', period: of(30, 'days'), counted: '2023-12-31', on: '2024-01-02' },
  { why: 'a weekend with New Year after it', event: '2023-11-30', period: of(30, 'days'), counted: '2023-12-30', on: '2024-01-02' },
  { why: 'an end on 1 May', event: '2025-04-01', period: of(30, 'days'), counted: '2025-05-01', on: '2025-05-02' },
  { why: 'an end on 8 May', event: '2024-04-08', period: of(30, 'days'), counted: '2024-05-08', on: '2024-05-09' },
  { why: 'an end on 5 July with 6 July and a Sunday after it', event: '2024-06-05', period: of(30, 'days'), counted: '2024-07-05', on: '2024-07-08' },
  { why: 'an end on 6 July', event: '2023-06-06', period: of(30, 'days'), counted: '2023-07-06', on: '2023-07-07' },
  { why: 'an end on 28 October', event: '2024-09-28', period: of(30, 'days'), counted: '2024-10-28', on: '2024-10-29' },
  { why: 'an end on 17 November before a weekend', event: '2023-10-18', period: of(30, 'days'), counted: '2023-11-17', on: '2023-11-20' },
  { why: 'weeks end on the day of the same name', event: '2024-01-10', period: of(2, 'weeks'), counted: '2024-01-24', on: '2024-01-24' },
  { why: 'weeks from a Sunday end on a Sunday', event: '2024-11-24', period: of(2, 'weeks'), counted: '2024-12-08', on: '2024-12-09' },
  { why: 'months end on the day of the same number', event: '2024-01-10', period: of(3, 'months'), counted: '2024-04-10', on: '2024-04-10' },
  { why: '31 January to the last of a leap February', event: '2024-01-31', period: of(1, 'months'), counted: '2024-02-29', on: '2024-02-29' },
  { why: '31 January to the last of another February', event: '2023-01-31', period: of(1, 'months'), counted: '2023-02-28', on: '2023-02-28' },
  { why: '28 February to the same number, not to the last of the month', event: '2024-02-28', period: of(1, 'months'), counted: '2024-03-28', on: '2024-03-28' },
  { why: '31 to 30, a Sunday', event: '2024-03-31', period: of(3, 'months'), counted: '2024-06-30', on: '2024-07-01' },
  { why: '31 to 30, a working day', event: '2024-01-31', period: of(3, 'months'), counted: '2024-04-30', on: '2024-04-30' },
  { why: '30 November to a leap February', event: '2023-11-30', period: of(3, 'months'), counted: '2024-02-29', on: '2024-02-29' },
  { why: '30 November to another February', event: '2024-11-30', period: of(3, 'months'), counted: '2025-02-28', on: '2025-02-28' },
  { why: 'months over the end of a year, into Easter', event: '2023-12-31', period: of(3, 'months'), counted: '2024-03-31', on: '2024-04-02' },
  { why: 'a year from a leap day', event: '2024-02-29', period: of(1, 'years'), counted: '2025-02-28', on: '2025-02-28' },
  { why: 'a year from 28 February before a leap day', event: '2023-02-28', period: of(1, 'years'), counted: '2024-02-28', on: '2024-02-28' },
  { why: 'four years from a leap day to a leap day', event: '2024-02-29', period: of(4, 'years'), counted: '2028-02-29', on: '2028-02-29' },
  { why: 'a year to a Saturday', event: '2023-11-30', period: of(1, 'years'), counted: '2024-11-30', on: '2024-12-02' },
];
