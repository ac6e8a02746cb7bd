import { dayInPrague } from '#shared/domain/prague-day';
import { daysInMonth, firstYear, lastYear, plainDate, type PlainDate } from '#shared/domain/plain-date';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { elementAt, textOfElement, type StreamedElement } from '#shared/formats/xml/streaming/streamed-element';

/**
 * The day of an `ISODate` or `ISODateTime`. Banks write the time of Prague, with or without how far it is from UTC; an instant in UTC (`Z`) is the day it falls
 * on in Prague. Null where it is no day.
 */
export function dayOf(text: string): PlainDate | null {
  const [, year, month, date, time] = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d*)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u.exec(text) ?? [];
  const day = dayOfParts(Number(year), Number(month), Number(date));
  return day !== null && time !== undefined && text.endsWith('Z') && Number(time.slice(1, 3)) < 24 ? dayInPrague(text) : day;
}

/** The day of a child with `Dt` or `DtTm` in it, or with the day itself; null where there is no such child, or after a problem was noted. */
export function dayIn(parent: StreamedElement, name: string, problems: ProblemList): PlainDate | null {
  const element = elementAt(parent, name);
  if (element === null) return null;
  const dated = elementAt(element, 'Dt') ?? elementAt(element, 'DtTm') ?? element;
  const text = textOfElement(dated) ?? '';
  const day = dayOf(text);
  if (day === null) problems.note({ code: 'not-a-date', severity: 'error', place: dated.place, found: text });
  return day;
}

function dayOfParts(year: number, month: number, day: number): PlainDate | null {
  const exists = year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? plainDate(year, month, day) : null;
}
