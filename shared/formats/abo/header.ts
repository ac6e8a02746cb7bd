import type { PlainDate } from '#shared/domain/plain-date';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { accountDigitsIn, amountIn, dateIn, plainTextOf, rawOf, signIn, significantDigits, type Field } from './fields';
import type { Line } from './lines';

/** Fields of the record 074, výpis z účtu, in the order of the record; each amount has its sign in the place behind it. */
const fields = {
  account: [4, 19],
  name: [20, 39],
  openedOn: [40, 45],
  opening: [46, 59],
  closing: [61, 74],
  debits: [76, 89],
  credits: [91, 104],
  number: [106, 108],
  closedOn: [109, 114],
  /** Beginning of the IBAN up to the bank, as Komerční banka writes it. */
  iban: [115, 122],
} as const satisfies Readonly<Record<string, Field>>;

/** Where the fields stand whose figures are checked. */
export const checkedFields = { closing: fields.closing, debits: fields.debits, credits: fields.credits } as const;

/** What a statement says of itself; figures in haléře, null where there are none. */
export type Header = {
  readonly line: Line;
  /** Sixteen digits in whichever order; null where something else stands there. */
  readonly account: string | null;
  readonly bank: string | null;
  readonly name: string | null;
  readonly openedOn: PlainDate | null;
  readonly closedOn: PlainDate | null;
  readonly number: string | null;
  readonly opening: number | null;
  readonly closing: number | null;
  readonly debits: number | null;
  readonly credits: number | null;
};

/** Reads a record 074 that has all its amounts. */
export function readHeader(line: Line, problems: ProblemList): Header {
  const account = accountDigitsIn(line.text, fields.account);
  if (account === null) problems.note({ code: 'not-an-account', severity: 'error', place: { line: line.number, column: fields.account[0] }, found: rawOf(line.text, fields.account) });
  const signed = (field: Field) => signedAmountIn(line, field, problems);
  return {
    line,
    account,
    bank: /^CZ\d{2}(\d{4})$/u.exec(rawOf(line.text, fields.iban))?.[1] ?? null,
    name: plainTextOf(rawOf(line.text, fields.name)),
    openedOn: dateIn(line, fields.openedOn, problems),
    opening: signed(fields.opening),
    closing: signed(fields.closing),
    debits: signed(fields.debits),
    credits: signed(fields.credits),
    number: significantDigits(rawOf(line.text, fields.number)),
    closedOn: dateIn(line, fields.closedOn, problems),
  };
}

/** The shortest record that has all its amounts, when a blank sign and what follows it were cut off. */
export const shortestHeader = fields.credits[1];

/** The record without what only fills it. */
export const wholeHeader = fields.closedOn[1];

function signedAmountIn(line: Line, field: Field, problems: ProblemList): number | null {
  const amount = amountIn(line, field, problems);
  const sign = signIn(line, field[1] + 1, problems);
  // A minus before nothing is nothing.
  return amount === null || amount === 0 ? amount : sign * amount;
}
