import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { easterSunday, isHoliday, nextWorkingDay } from '#shared/domain/holidays';
import { addDays, dateOfDayNumber, dayNumber, formatDate, parseDate, plainDate, weekday } from '#shared/domain/plain-date';

describe('a date as clerks type it', () => {
  test.each(['9.10.23', '9.10.2023', '9. 10. 2023', '09.10.2023', '9/10/2023', '2023-10-09', ' 9.\u00a010. 2023 '])('%s is 9 October 2023', (typed) => {
    expect(parseDate(typed)).toEqual({ ok: true, value: '2023-10-09' });
  });

  test.each([
    ['31. 2. 2024', 'not-a-date'],
    ['29.2.2023', 'not-a-date'],
    ['0.1.2024', 'not-a-date'],
    ['1.13.2024', 'not-a-date'],
    ['včera', 'not-a-date'],
    ['1.1.1800', 'date-out-of-range'],
    ['2300-01-01', 'date-out-of-range'],
  ])('%s is refused as %s', (typed, code) => {
    expect(parseDate(typed)).toEqual({ ok: false, code });
  });
});

test('day and month of a printed date are held together and the year may wrap', () => {
  expect(formatDate(plainDate(2023, 10, 9))).toBe('9.\u00a010. 2023');
});

const days = fc.integer({ min: dayNumber(plainDate(1990, 1, 1)), max: dayNumber(plainDate(2199, 12, 31)) });

test('counting of days agrees with the calendar of the platform', () => {
  fc.assert(
    fc.property(days, (number) => {
      const date = dateOfDayNumber(number);
      const reference = new Date(number * 86_400_000);
      expect([date, dayNumber(date), weekday(date)]).toEqual([reference.toISOString().slice(0, 10), number, ((reference.getUTCDay() + 6) % 7) + 1]);
    }),
  );
});

test('adding days and taking them away leads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 70_000 }), fc.integer({ min: -2000, max: 2000 }), (start, step) => {
      const date = dateOfDayNumber(start);
      expect(addDays(addDays(date, step), -step)).toBe(date);
    }),
  );
});

test.each([
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i falls on %s', (year, expected) => {
  expect(easterSunday(year)).toBe(expected);
});

test.each([
  ['2024-03-29', true],
  ['2024-04-01', true],
  ['2024-12-24', true],
  ['2024-03-30', false],
] as const)('%s is a public holiday: %s', (day, expected) => {
  expect(isHoliday(plainDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))))).toBe(expected);
});

test.each([
  ['2024-03-29', '2024-04-02'],
  ['2023-12-23', '2023-12-27'],
  ['2024-06-28', '2024-06-28'],
  ['2024-06-30', '2024-07-01'],
] as const)('a period that ends on %s ends on the working day %s', (day, expected) => {
  expect(nextWorkingDay(plainDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))))).toBe(expected);
});
