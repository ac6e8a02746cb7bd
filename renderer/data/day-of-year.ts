import type { Reading } from '#data/draft/readings';
import { misunderstood, understood } from '#shared/domain/issue-code';
import { daysInMonth } from '#shared/domain/plain-date';

/** A day that every year has. */
export type DayOfYear = { readonly day: number; readonly month: number };

/** A day of every year: `31. 3.`; a day that not every year has is refused. */
export const dayOfYear: Reading<DayOfYear> = {
  parse(typed) {
    const [, day, month] = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.?$/u.exec(typed.trim().replaceAll('\u00a0', ' ')) ?? [];
    const value = { day: Number(day), month: Number(month) };
    const exists = value.month >= 1 && value.month <= 12 && value.day >= 1 && value.day <= daysInMonth(2023, value.month);
    return exists ? understood(value) : misunderstood('day-not-in-month');
  },
  format: ({ day, month }) => `${day}.\u00a0${month}.`,
};
