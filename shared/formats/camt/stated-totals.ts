import type { FilePlace } from '#shared/domain/statements/reading-problem';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { elementAt, textOfElement, type StreamedElement } from '#shared/formats/xml/streaming/streamed-element';
import { decimalOf } from './amount';

/** A figure of the summary, as number (hundredths, or a count) and as it stands there. */
export type StatedTotal = { readonly value: number; readonly place: FilePlace; readonly found: string };

/** What a statement says of its entries in `TxsSummry`; null what it does not say. */
export type StatedTotals = { readonly [Figure in TotalledFigure]: StatedTotal | null };

const figures = {
  count: ['TtlNtries', 'NbOfNtries'],
  sum: ['TtlNtries', 'Sum'],
  creditCount: ['TtlCdtNtries', 'NbOfNtries'],
  credits: ['TtlCdtNtries', 'Sum'],
  debitCount: ['TtlDbtNtries', 'NbOfNtries'],
  debits: ['TtlDbtNtries', 'Sum'],
} as const;

export type TotalledFigure = keyof typeof figures;

/** Reads `TxsSummry`. A figure that is no number is noted, and taken as not said. */
export function statedTotalsOf(statement: StreamedElement, problems: ProblemList): StatedTotals {
  const total = (figure: TotalledFigure) => statedTotal(elementAt(statement, 'TxsSummry', ...figures[figure]), figures[figure][1] === 'NbOfNtries' ? countOf : decimalOf, problems);
  return { count: total('count'), sum: total('sum'), creditCount: total('creditCount'), credits: total('credits'), debitCount: total('debitCount'), debits: total('debits') };
}

function statedTotal(element: StreamedElement | null, read: (text: string) => number | null, problems: ProblemList): StatedTotal | null {
  const found = textOfElement(element);
  if (element === null || found === null) return null;
  const value = read(found);
  if (value === null) problems.note({ code: 'not-an-amount', severity: 'error', place: element.place, found });
  return value === null ? null : { value, place: element.place, found };
}

const countOf = (text: string): number | null => (/^\d{1,15}$/u.test(text) ? Number(text) : null);
