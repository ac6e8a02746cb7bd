import { dayOfYear } from './day-of-year';
import type { Reading } from '#data/draft/readings';
import type { DueRule } from '#shared/domain/agreement';
import { understood } from '#shared/domain/issue-code';

/** A day of every year as the due day of an agreement. */
export const fixedDay: Reading<DueRule> = {
  parse(typed) {
    const day = dayOfYear.parse(typed);
    return day.ok ? understood({ kind: 'fixed-day', ...day.value }) : day;
  },
  format: (due) => (due.kind === 'fixed-day' ? dayOfYear.format(due) : ''),
};
