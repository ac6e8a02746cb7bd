import { plainDate, daysInMonth, type PlainDate } from '#shared/domain/plain-date';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import type { Line } from './lines';

/** First and last position of a field in its record, from one, as the banks' descriptions count. */
export type Field = readonly [from: number, to: number];

/** What stands in a field; shorter, or nothing, where the line ends before. */
export const rawOf = (text: string, [from, to]: Field): string => text.slice(from - 1, to);

/** Longest text of an entry. */
const longestText = 700;

/** Text with what separates its parts as single spaces, without controls; null for none. */
export function plainTextOf(raw: string): string | null {
  const text = raw.replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ').trim().slice(0, longestText);
  return text === '' ? null : text;
}

/** Digits without leading zeros; null for none, or only zeros. */
export function significantDigits(raw: string): string | null {
  const digits = raw.trim().replace(/^0+/u, '');
  return digits === '' ? null : digits;
}

/** An amount in haléře without a sign; null for an empty field. What is no amount is an error, at the first character that is none. */
export function amountIn(line: Line, field: Field, problems: ProblemList): number | null {
  const raw = rawOf(line.text, field);
  if (/^ *\d+$/u.test(raw)) return Number(raw);
  if (raw.trim() === '') return null;
  const isNegative = /^ *-\d+$|^ *\d+-$/u.test(raw);
  const column = isNegative ? field[0] : field[0] + raw.search(/[^\d ]|(?<=\d) /u);
  problems.note({ code: isNegative ? 'amount-negative' : 'not-an-amount', severity: 'error', place: { line: line.number, column }, found: raw });
  return null;
}

/** A sign behind an amount: a minus, or a plus, a zero or nothing. */
export function signIn(line: Line, column: number, problems: ProblemList): 1 | -1 {
  const sign = line.text.charAt(column - 1);
  if (sign === '-') return -1;
  if (!['+', '0', ' ', ''].includes(sign)) problems.note({ code: 'not-an-amount', severity: 'error', place: { line: line.number, column }, found: sign });
  return 1;
}

/** A day as DDMMRR; null for none, which is zeros or spaces. What is no day is an error. */
export function dateIn(line: Line, field: Field, problems: ProblemList): PlainDate | null {
  const raw = rawOf(line.text, field);
  if (/^[0 ]*$/u.test(raw)) return null;
  const date = /^\d{6}$/u.test(raw) ? dayOf(raw) : null;
  if (date === null) problems.note({ code: 'not-a-date', severity: 'error', place: { line: line.number, column: field[0] }, found: raw });
  return date;
}

/** Years from 90 on are of the last century. */
function dayOf(digits: string): PlainDate | null {
  const [day, month, shortYear] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4))];
  const year = shortYear + (shortYear < 90 ? 2000 : 1900);
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? plainDate(year, month, day) : null;
}

/** A symbol without leading zeros; null for none. What holds other characters than digits is left out with a remark. */
export function symbolIn(line: Line, field: Field, problems: ProblemList): string | null {
  const raw = rawOf(line.text, field);
  if (/^ *\d* *$/u.test(raw)) return significantDigits(raw);
  problems.note({ code: 'not-a-symbol', severity: 'remark', place: { line: line.number, column: field[0] }, found: raw });
  return null;
}

/** Sixteen digits of an account; null where something else stands there. */
export function accountDigitsIn(text: string, field: Field): string | null {
  const raw = rawOf(text, field);
  return /^ *\d*$/u.test(raw) ? raw.trim().padStart(16, '0') : null;
}
