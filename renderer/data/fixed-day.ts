import type { DueRule } from '#shared/domain/agreement';
import { misunderstood, understood } from '#shared/domain/issue-code';
import { daysInMonth } from '#shared/domain/plain-date';
import type { Reading } from './draft/readings';

/** A day of every year: `31. 3.`; a day that not every year has is refused. */
export const fixedDay: Reading<DueRule> = {
  parse(typed) {
    const [, day, month] = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.?$/u.exec(typed.trim().replaceAll('\u00a0', ' ')) ?? [];
    const rule = { kind: 'fixed-day', day: Number(day), month: Number(month) } as const;
    const exists = rule.month >= 1 && rule.month <= 12 && rule.day >= 1 && rule.day <= daysInMonth(2023, rule.month);
    return exists ? understood(rule) : misunderstood('day-not-in-month');
  },
  format: (due) => (due.kind === 'fixed-day' ? `${due.day}.\u00a0${due.month}.` : ''),
};
