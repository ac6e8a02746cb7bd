import { daysInMonth, firstYear, lastYear, plainDate, type PlainDate } from '#shared/domain/plain-date';
import { hundredths } from '#shared/formats/statements/hundredths';

/** A cell without what spreadsheets and banks put around a text to keep it one: `="0308"`, `'0308`, `'0308'`. */
export function cellText(cell: string): string {
  const text = cell.trim();
  if (text.startsWith('=')) return text.replace(/^="?|"$/gu, '').trim();
  return text.startsWith("'") ? text.replace(/^'|'$/gu, '').trim() : text;
}

/**
 * Hundredths of an amount with its sign, as Czech and English tables write it: `-60 000,00`, `60.000,00 Kč`, `CZK 60,000.00`, `+100`, `100-`, `(100)`. Where there is but one sign
 * with three digits behind it, it parts groups: banks write two decimals or none. Null where it is no amount.
 */
export function amountOfText(text: string): number | null {
  const bare = text.replace(/[\s'\u2019]/gu, '').replace(/^(?:Kč|[A-Z]{3})/u, '').replace(/(?:,-)?(?:Kč|[A-Z]{3})?$/u, '');
  const compact = bare.replace(/^\(([\d.,]+)\)$/u, '-$1').replace(/^([\d.,]+)\+$/u, '$1');
  const [, minus = '', digits = '', minusBehind = ''] = /^\+?([-\u2212\u2013]?)([\d.,]+)([-\u2212\u2013]?)$/u.exec(compact) ?? [];
  if (minus !== '' && minusBehind !== '') return null;
  const value = unsigned(digits);
  return value !== null && value > 0 && minus + minusBehind !== '' ? -value : value;
}

const grouped = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?$/u;
const plain = /^(\d*)(?:[.,](\d*))?$/u;

function unsigned(digits: string): number | null {
  const inGroups = grouped.exec(digits);
  if (inGroups !== null) return hundredths((inGroups[1] ?? '').replace(/[.,]/gu, ''), inGroups[3] ?? '');
  const [, whole = '', fraction = ''] = plain.exec(digits) ?? [];
  return hundredths(whole, fraction);
}

const days: readonly RegExp[] = [
  /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4}|\d{2})$/u,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u,
  /^(?<day>\d{1,2})[-/](?<month>\d{1,2})[-/](?<year>\d{4})$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
];

/** The day of `9.10.2023`, `9. 10. 23`, `2023-10-09`, `2023/10/09`, `09/10/2023` (the day comes first) or `20231009`, whatever time stands behind it; null where there is none. */
export function dayOfText(text: string): PlainDate | null {
  const day = text.replace(/[T\s]+\d{1,2}:\d{2}.*$/u, '');
  for (const pattern of days) {
    const parts = pattern.exec(day)?.groups;
    if (parts !== undefined) return dayOfParts(yearOf(parts['year'] ?? ''), Number(parts['month']), Number(parts['day']));
  }
  return null;
}

const yearOf = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits);

function dayOfParts(year: number, month: number, day: number): PlainDate | null {
  const exists = year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? plainDate(year, month, day) : null;
}

/** A symbol without leading zeros; null for none, undefined where it is no symbol. */
export function symbolOfText(text: string): string | null | undefined {
  const digits = text.replace(/^0+/u, '');
  if (digits === '') return null;
  return /^[1-9]\d{0,9}$/u.test(digits) ? digits : undefined;
}

/** 1 for what comes in, -1 for what goes out; null where the words say neither. */
export function directionOfText(text: string): 1 | -1 | null {
  const key = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/^(?:prichozi|prijem|prijat|pripsan|kredit|credit|crdt|dal$|c$|k$|cr$|\+$|in$|incoming)/u.test(key)) return 1;
  return /^(?:odchozi|vydaj|vydej|odeslan|odepsan|debet|debit|dbit|ma dati|d$|dr$|-$|out$|outgoing)/u.test(key) ? -1 : null;
}
