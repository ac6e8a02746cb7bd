import { dateOfDayNumber, dayNumber, plainDateSchema, type PlainDate } from '#shared/domain/plain-date';
import { dayInPrague } from '#shared/domain/prague-day';

/** The day the register states, and the instant where it states a zone; null where there is no such day. */
export type AnswerTime = { readonly on: PlainDate; readonly at: string | null };

/** xs:dateTime; offsets go up to fourteen hours. */
const dateTime = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?(Z|([+-])(0\d|1[0-3]|14(?=:00)):([0-5]\d))?$/u;

/** Reads xs:dateTime as the register writes it: 2024-01-15T00:12:05.123+01:00. Without a zone it is the time in Prague. */
export function answerTime(text: string): AnswerTime | null {
  const [, date, hours, minutes, seconds, zone, sign, zoneHours, zoneMinutes] = dateTime.exec(text) ?? [];
  const day = plainDateSchema.safeParse(date);
  if (!day.success) return null;
  if (zone === undefined) return { on: day.data, at: null };
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0));
  const at = instantOf(dayNumber(day.data) * 1440 + Number(hours) * 60 + Number(minutes) - offset, seconds ?? '00');
  return { on: dayInPrague(at), at };
}

/** @param minutes since 1970 in UTC */
function instantOf(minutes: number, seconds: string): string {
  const [day, rest] = [Math.floor(minutes / 1440), ((minutes % 1440) + 1440) % 1440];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${dateOfDayNumber(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:${seconds}.000Z`;
}
