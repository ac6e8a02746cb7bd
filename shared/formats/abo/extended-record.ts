import { plainTextOf, rawOf, symbolIn, type Field } from './fields';
import type { Line } from './lines';
import type { ProblemList } from '#shared/formats/statements/problem-list';

/** Where the record 075 ends, save in the extended format of Česká spořitelna. */
export const endOfRecord = 128;

/** Fields the extended record has behind the plain one, as far as they are read. */
const fields = {
  /** Zpráva pro příjemce, four lines. */
  message: [129, 268],
  /** Zpráva pro příkazce. */
  messageToPayer: [269, 303],
  /** Částka obratu ISO, in hundredths. */
  amount: [351, 365],
  /** Měna obratu ISO. */
  currency: [366, 368],
  name: [369, 403],
  /** V-symbol 2. */
  variable: [426, 435],
} as const satisfies Readonly<Record<string, Field>>;

/** A line that goes on behind the plain record, but not so far, was damaged: characters came into it. */
const shortestExtension = 35;

export type Extension = {
  readonly message: string | null;
  readonly name: string | null;
  readonly variable: string | null;
  /** What moved in the currency it was ordered in. */
  readonly ordered: { readonly amount: number; readonly currency: string } | null;
};

/** What the extended record adds; null for a plain one. What is behind its end but no extension is an error. */
export function readExtension(line: Line, problems: ProblemList): Extension | null {
  const behind = line.text.slice(endOfRecord);
  if (behind.trim() === '') return null;
  if (behind.length < shortestExtension) {
    problems.note({ code: 'line-too-long', severity: 'error', place: { line: line.number, column: endOfRecord + 1 }, found: behind });
    return null;
  }
  return {
    message: plainTextOf(rawOf(line.text, fields.message)) ?? plainTextOf(rawOf(line.text, fields.messageToPayer)),
    name: plainTextOf(rawOf(line.text, fields.name)),
    variable: symbolIn(line, fields.variable, problems),
    ordered: orderedIn(line.text),
  };
}

function orderedIn(text: string): Extension['ordered'] {
  const [amount, currency] = [rawOf(text, fields.amount).trim(), rawOf(text, fields.currency)];
  return /^\d+$/u.test(amount) && /^[A-Z]{3}$/u.test(currency) ? { amount: Number(amount), currency } : null;
}
