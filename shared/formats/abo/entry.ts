import type { PlainDate } from '#shared/domain/plain-date';
import type { EntrySymbols } from '#shared/domain/statements/statement';
import { withoutInvisible } from '#shared/domain/text';
import { currencyOfNumber } from '#shared/formats/statements/currency-of-number';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { readExtension, type Extension } from './extended-record';
import { accountDigitsIn, amountIn, dateIn, plainTextOf, rawOf, significantDigits, symbolIn, type Field } from './fields';
import type { Line } from './lines';
import { isPostingCode, type PostingCode } from './posting-code';

/** Fields of the record 075, obratová položka, in the order of the record. */
const fields = {
  own: [4, 19],
  account: [20, 35],
  document: [36, 48],
  amount: [49, 60],
  code: [61, 61],
  variable: [62, 71],
  /** In the field of the constant symbol, whose last four places the symbol itself takes. */
  bank: [74, 77],
  constant: [78, 81],
  specific: [82, 91],
  valueOn: [92, 97],
  name: [98, 117],
  /** Currency by its number with a zero before it; elsewhere the kind of data (druh dat), which begins otherwise. */
  kind: [119, 122],
  bookedOn: [123, 128],
} as const satisfies Readonly<Record<string, Field>>;

/** The shortest record that has its amount and all its symbols, when blank fields at its end were cut off. */
export const shortestEntry = fields.specific[1];

/** So long is the record without its last field. */
export const withoutLastField = fields.bookedOn[0] - 1;

/** An entry as its record says it, before it is known how the statement orders accounts and takes entries back. */
export type RecordedEntry = {
  readonly line: number;
  /** Protiúčet: sixteen digits in whichever order, or what else stands there. */
  readonly account: string;
  readonly bank: string | null;
  /** Haléře, without a sign. */
  readonly amount: number;
  readonly code: PostingCode;
  readonly symbols: EntrySymbols;
  readonly valueOn: PlainDate | null;
  readonly bookedOn: PlainDate | null;
  readonly name: string | null;
  readonly document: string | null;
  /** Null where the record does not name it. */
  readonly currency: string | null;
  readonly extension: Extension | null;
  /** Bodies of the records 078 and 079 that follow, and of 076. */
  readonly messages: string[];
  readonly remarks: string[];
};

/** Whose entry it is: sixteen digits; null where something else stands there. */
export const ownAccountOf = (line: Line): string | null => accountDigitsIn(line.text, fields.own);

/** Reads a record 075 that is long enough; null, after a problem was noted, when its amount or what it does is not known. */
export function readEntry(line: Line, problems: ProblemList): RecordedEntry | null {
  if (ownAccountOf(line) === null) problems.note({ code: 'not-an-account', severity: 'error', place: { line: line.number, column: fields.own[0] }, found: rawOf(line.text, fields.own) });
  const [code, amount] = [codeIn(line, problems), entryAmountIn(line, problems)];
  const extension = readExtension(line, problems);
  const [valueOn, bookedOn] = [dateIn(line, fields.valueOn, problems), dateIn(line, fields.bookedOn, problems)];
  const symbols = symbolsIn(line, extension, problems);
  if (code === null || amount === null) return null;
  return {
    line: line.number,
    account: counterAccountIn(line.text),
    bank: /^\d{4}$/u.exec(rawOf(line.text, fields.bank))?.[0] ?? null,
    amount,
    code,
    symbols,
    valueOn,
    bookedOn,
    name: extension?.name ?? plainTextOf(rawOf(line.text, fields.name)),
    document: significantDigits(plainTextOf(rawOf(line.text, fields.document)) ?? ''),
    currency: currencyIn(line, amount, extension),
    extension,
    messages: [],
    remarks: [],
  };
}

/** An account abroad may be anything. */
function counterAccountIn(text: string): string {
  return accountDigitsIn(text, fields.account) ?? plainTextOf(withoutInvisible(rawOf(text, fields.account))) ?? '';
}

function codeIn(line: Line, problems: ProblemList): PostingCode | null {
  const code = rawOf(line.text, fields.code);
  if (isPostingCode(code)) return code;
  problems.note({ code: 'unknown-posting-code', severity: 'error', place: { line: line.number, column: fields.code[0] }, found: code });
  return null;
}

function entryAmountIn(line: Line, problems: ProblemList): number | null {
  const place = { line: line.number, column: fields.amount[0] };
  const raw = rawOf(line.text, fields.amount);
  if (raw.trim() === '') problems.note({ code: 'not-an-amount', severity: 'error', place, found: raw });
  const amount = amountIn(line, fields.amount, problems);
  if (amount === 0) problems.note({ code: 'amount-zero', severity: 'remark', place, found: raw });
  return amount;
}

function symbolsIn(line: Line, extension: Extension | null, problems: ProblemList): EntrySymbols {
  const symbol = (field: Field) => symbolIn(line, field, problems);
  return { variable: symbol(fields.variable) ?? extension?.variable ?? null, constant: symbol(fields.constant), specific: symbol(fields.specific) };
}

/** The extended record names the currency the payment was ordered in: that of the account where the amount is the same. */
function currencyIn({ text }: Line, amount: number, extension: Extension | null): string | null {
  if (extension?.ordered?.amount === amount) return extension.ordered.currency;
  const [, digits] = /^0(\d{3})$/u.exec(rawOf(text, fields.kind)) ?? [];
  return digits === undefined ? null : currencyOfNumber(digits);
}
