import type { ColumnMeaning } from '#shared/domain/statements/csv-columns';
import type { NamedAccount } from '#shared/domain/statements/named-account';
import type { PlainDate } from '#shared/domain/plain-date';
import type { ReadingProblem, ReadingProblemCode } from '#shared/domain/statements/reading-problem';
import type { EntrySymbols, StatementEntry } from '#shared/domain/statements/statement';
import { accountOfText } from '#shared/formats/statements/account-of-text';
import { ownText } from '#shared/formats/statements/own-text';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { amountOfText, cellText, dayOfText, directionOfText, symbolOfText } from './cell-values';
import type { ColumnPlaces } from './column-places';
import type { CsvRow } from './csv-rows';
import { isSummary } from './preamble';

/** A row as an entry, and the account it says it is of. */
export type RowEntry = { readonly entry: StatementEntry; readonly own: NamedAccount | null };

type Reading = { readonly row: CsvRow; readonly places: ColumnPlaces; readonly problems: ProblemList };
type Filled = { readonly text: string; readonly place: number };

/** Reads a row; null, after a problem was noted, where its day or its amount is not known. @param currency where the row does not say it */
export function readEntry(row: CsvRow, places: ColumnPlaces, currency: string, problems: ProblemList): RowEntry | null {
  const reading: Reading = { row, places, problems };
  const [bookedOn, amount] = [dayIn(reading, 'booked-on'), amountIn(reading)];
  const valueOn = dayIn(reading, 'value-on');
  const symbols = symbolsIn(reading);
  if (bookedOn === null || amount === null) return null;
  const own = textIn(reading, 'own-account');
  const entry: StatementEntry = {
    place: { line: row.line, column: null },
    bookedOn,
    valueOn,
    amount,
    currency: currencyIn(reading) ?? currency,
    reversal: false,
    account: accountIn(reading),
    name: ownText(textIn(reading, 'name')),
    symbols,
    message: messageIn(reading),
    reference: ownText(textIn(reading, 'reference')),
  };
  return { entry, own: own === null ? null : accountOfText(own) };
}

/** Whether a row is none of the table: it has no day, and no amount either, or one that sums up the others. */
export function isNoEntry(row: CsvRow, places: ColumnPlaces): boolean {
  const isFilled = (meaning: ColumnMeaning) => (places.get(meaning) ?? []).some((place) => (row.cells[place] ?? '').trim() !== '');
  const hasDay = (places.get('booked-on') ?? []).some((place) => dayOfText((row.cells[place] ?? '').trim()) !== null);
  const hasAmount = isFilled('amount') || isFilled('credit') || isFilled('debit');
  return !hasDay && (isSummary(row) || !hasAmount || isBareSum(row, places));
}

/** Amounts and nothing else, as spreadsheets sum up their columns. */
function isBareSum({ cells }: CsvRow, places: ColumnPlaces): boolean {
  const summed = new Set((['amount', 'credit', 'debit'] as const).flatMap((meaning) => places.get(meaning) ?? []));
  return cells.every((cell, place) => cell.trim() === '' || (summed.has(place) && amountOfText(cellText(cell)) !== null));
}

function filledIn({ row, places }: Reading, meaning: ColumnMeaning): Filled | null {
  for (const place of places.get(meaning) ?? []) {
    const text = cellText(row.cells[place] ?? '');
    if (text !== '') return { text, place };
  }
  return null;
}

const textIn = (reading: Reading, meaning: ColumnMeaning): string | null => filledIn(reading, meaning)?.text ?? null;

function note({ row, problems }: Reading, code: ReadingProblemCode, severity: ReadingProblem['severity'], filled: Filled | null): void {
  const column = filled === null ? null : (row.columns[filled.place] ?? null);
  problems.note({ code, severity, place: { line: row.line, column }, found: filled?.text ?? row.cells.join(' ') });
}

function dayIn(reading: Reading, meaning: 'booked-on' | 'value-on'): PlainDate | null {
  const filled = filledIn(reading, meaning);
  const day = filled === null ? null : dayOfText(filled.text);
  if (day === null && (filled !== null || meaning === 'booked-on')) note(reading, 'not-a-date', 'error', filled);
  return day;
}

function amountIn(reading: Reading): number | null {
  const filled = filledIn(reading, 'amount') ?? filledIn(reading, 'credit') ?? filledIn(reading, 'debit');
  if (filled === null) {
    note(reading, 'not-an-amount', 'error', null);
    return null;
  }
  const amount = filledIn(reading, 'amount') === null ? sidedAmount(reading) : directedAmount(reading);
  if (amount === 0) note(reading, 'amount-zero', 'remark', filled);
  return amount;
}

/** An amount with a sign, or without one where another column tells the direction. */
function directedAmount(reading: Reading): number | null {
  const amount = signedIn(reading, 'amount');
  const direction = directionOfText(textIn(reading, 'direction') ?? '');
  return amount !== null && amount > 0 && direction === -1 ? -amount : amount;
}

/** Of two columns one is filled, or the other is zero. */
function sidedAmount(reading: Reading): number | null {
  const [credit, debit] = [signedIn(reading, 'credit'), signedIn(reading, 'debit')];
  if (credit === null || debit === null) return null;
  if (credit !== 0 && debit !== 0) note(reading, 'not-an-amount', 'error', filledIn(reading, 'debit'));
  return credit === 0 ? (debit === 0 ? 0 : -Math.abs(debit)) : credit;
}

/** Zero where the cell is empty; null, after a problem was noted, where it holds something else. */
function signedIn(reading: Reading, meaning: 'amount' | 'credit' | 'debit'): number | null {
  const filled = filledIn(reading, meaning);
  const amount = filled === null ? 0 : amountOfText(filled.text);
  if (amount === null) note(reading, 'not-an-amount', 'error', filled);
  return amount;
}

function currencyIn(reading: Reading): string | null {
  const text = textIn(reading, 'currency');
  if (text === 'Kč') return 'CZK';
  return text === null ? null : (/^[A-Z]{3}$/u.exec(text)?.[0] ?? null);
}

function accountIn(reading: Reading): NamedAccount | null {
  const text = textIn(reading, 'account');
  const bank = textIn(reading, 'bank');
  // Tables leave out zeros at the beginning of a number, also where it is that of a bank.
  const code = bank !== null && /^\d{3,4}$/u.test(bank) ? bank.padStart(4, '0') : null;
  return text === null ? null : accountOfText(text, { code, isForeign: bank !== null && /^[A-Z]{4}(?!CZ)[A-Z]{2}[A-Z\d]{2}(?:[A-Z\d]{3})?$/u.test(bank) });
}

function symbolsIn(reading: Reading): EntrySymbols {
  return { variable: symbolIn(reading, 'variable-symbol'), constant: symbolIn(reading, 'constant-symbol'), specific: symbolIn(reading, 'specific-symbol') };
}

function symbolIn(reading: Reading, meaning: 'variable-symbol' | 'constant-symbol' | 'specific-symbol'): string | null {
  const filled = filledIn(reading, meaning);
  const symbol = filled === null ? null : symbolOfText(filled.text);
  if (symbol === undefined) note(reading, 'not-a-symbol', 'remark', filled);
  return symbol ?? null;
}

/** Everything that was said with a payment, each thing once. */
function messageIn({ row, places }: Reading): string | null {
  const texts = (places.get('message') ?? []).map((place) => cellText(row.cells[place] ?? '')).filter((text) => text !== '');
  return ownText(texts.length > 1 ? [...new Set(texts)].join(' ') : (texts[0] ?? null));
}
