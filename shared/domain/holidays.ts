import { addDays, partsOf, plainDate, weekday, type PlainDate } from '#shared/domain/plain-date';

const fixed = ['01-01', '05-01', '05-08', '07-05', '07-06', '09-28', '10-28', '11-17', '12-24', '12-25', '12-26'] as const;

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return plainDate(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Public holidays of the Czech Republic (zákon č. 245/2000 Sb.), Good Friday and Easter Monday included. */
export function isHoliday(date: PlainDate): boolean {
  const easter = easterSunday(partsOf(date).year);
  return fixed.some((day) => date.endsWith(day)) || date === addDays(easter, -2) || date === addDays(easter, 1);
}

export function isWorkingDay(date: PlainDate): boolean {
  return weekday(date) <= 5 && !isHoliday(date);
}

/** The day itself when it is a working day, otherwise the next one (§ 607 občanského zákoníku). */
export function nextWorkingDay(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1));
}
