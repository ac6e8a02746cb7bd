/** An instant (ISO 8601, UTC) as PDF writes it: `2024-01-15T08:00:00.000Z` as `D:20240115080000Z` (ISO 32000-1, 7.9.4). */
export const pdfDate = (instant: string): string => `D:${instant.slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;

/** What a date that stops early leaves out: `D:2024` is the first moment of that year. */
const firstMoment = '00000101000000';

/** The instant a date of PDF means; a date without a zone is taken as UTC. Null when it is none. */
export function instantOf(date: string | null): string | null {
  const [whole = '', digits = ''] = /^D:(\d{4,14})/u.exec(date ?? '') ?? [];
  if (whole === '') return null;
  const moment = digits + firstMoment.slice(digits.length);
  const [year, month, day, hour, minute, second] = [0, 4, 6, 8, 10, 12].map((at) => moment.slice(at, at === 0 ? 4 : at + 2));
  const zone = zoneIn((date ?? '').slice(whole.length));
  return isoInstant(new Date(`${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}${zone}`));
}

function zoneIn(rest: string): string {
  const [, hours, minutes = '00'] = /^([+-]\d{2})(?:'?(\d{2}))?/u.exec(rest) ?? [];
  return hours === undefined ? 'Z' : `${hours}:${minutes}`;
}

/** ISO 8601 with four digits of the year; null for what is no instant or lies outside of them. */
export function isoInstant(instant: Date): string | null {
  const year = instant.getUTCFullYear();
  return year >= 0 && year <= 9999 ? instant.toISOString() : null;
}
