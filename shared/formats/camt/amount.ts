import type { FilePlace } from '#shared/domain/statements/reading-problem';
import { elementAt, textOfElement, type StreamedElement } from '#shared/formats/xml/streaming/streamed-element';
import { hundredths } from '#shared/formats/statements/hundredths';
import type { ProblemList } from '#shared/formats/statements/problem-list';

/** Hundredths of a decimal of XML, positive or negative; null where it is none, or finer than hundredths. */
export function decimalOf(text: string): number | null {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)\.?(\d*)$/u.exec(text) ?? [];
  const value = hundredths(whole, fraction);
  return value !== null && sign === '-' && value > 0 ? -value : value;
}

/** The child `Amt` in hundredths, never negative; null, after a problem was noted, where it is no amount. */
export function amountIn(parent: StreamedElement, problems: ProblemList): number | null {
  const element = elementAt(parent, 'Amt');
  const text = textOfElement(element) ?? '';
  const amount = decimalOf(text);
  if (amount !== null && amount >= 0) return amount;
  problems.note({ code: amount === null ? 'not-an-amount' : 'amount-negative', severity: 'error', place: (element ?? parent).place, found: text });
  return null;
}

/** The currency of the child `Amt`; null where it names none that is one (ISO 4217). */
export function currencyIn(parent: StreamedElement | null): string | null {
  const currency = elementAt(parent, 'Amt')?.attributes['Ccy'] ?? '';
  return /^[A-Z]{3}$/u.test(currency) ? currency : null;
}

/** What the child `CdtDbtInd` makes of an amount: 1 for a credit, -1 for a debit. */
export function signIn(parent: StreamedElement): 1 | -1 | null {
  const text = textOfElement(elementAt(parent, 'CdtDbtInd'));
  if (text === 'CRDT') return 1;
  return text === 'DBIT' ? -1 : null;
}

/** As {@link signIn}; a problem is noted where there is none. */
export function requiredSignIn(parent: StreamedElement, problems: ProblemList): 1 | -1 | null {
  const sign = signIn(parent);
  const element = elementAt(parent, 'CdtDbtInd');
  const place: FilePlace = (element ?? parent).place;
  if (sign === null) problems.note({ code: 'unknown-posting-code', severity: 'error', place, found: textOfElement(element) ?? '' });
  return sign;
}
