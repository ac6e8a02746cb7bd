import { headingKey } from '#shared/domain/statements/csv-columns';
import type { NamedAccount } from '#shared/domain/statements/named-account';
import type { PlainDate } from '#shared/domain/plain-date';
import { accountOfText } from '#shared/formats/statements/account-of-text';
import { ownText } from '#shared/formats/statements/own-text';
import { amountOfText, cellText, dayOfText } from './cell-values';
import type { CsvRow } from './csv-rows';

/** An amount as a line around the table states it. */
export type StatedAmount = { readonly amount: number; readonly line: number; readonly found: string };

/** What stands around the table: above it as a rule. */
export type Preamble = Record<StatedText, string | null> &
  Record<StatedFigure, StatedAmount | null> & {
    account: NamedAccount | null;
    from: PlainDate | null;
    to: PlainDate | null;
  };

type StatedText = 'bank' | 'accountName' | 'currency' | 'number';
type StatedFigure = 'opening' | 'closing' | 'credits' | 'debits';

export const emptyPreamble = (): Preamble => ({ account: null, bank: null, accountName: null, currency: null, number: null, from: null, to: null, opening: null, closing: null, credits: null, debits: null });

/** Takes what rows say that are no entries; what was said first holds. A label stands before its value: in the same cell, in the one before, or in the row before. */
export function takePreamble(rows: readonly CsvRow[], preamble: Preamble): void {
  for (const [index, row] of rows.entries()) {
    const [label = '', ...values] = labelled(row);
    const all = values.length > 0 ? values : filledCells(rows[index + 1]);
    const key = headingKey(label);
    takeAccount(key, all, row, preamble);
    takeTexts(key, all, preamble);
    takeFigures(key, all, row, preamble);
    takeDays(key, row, preamble);
  }
}

const filledCells = (row: CsvRow | undefined): readonly string[] => (row?.cells ?? []).map(cellText).filter((cell) => cell !== '');

function labelled(row: CsvRow): readonly string[] {
  const cells = filledCells(row);
  const [only = ''] = cells;
  return cells.length > 1 ? cells : only.split(/:(?=\s|$)/u).map((part) => part.trim()).filter((part) => part !== '');
}

const texts: readonly (readonly [StatedText, label: RegExp, value: RegExp])[] = [
  ['currency', /^(?:mena|currency)/u, /^[A-Z]{3}$/u],
  ['number', /^(?:cislo vypisu|vypis cislo|vypis c|statement number)/u, /./u],
  ['accountName', /^(?:nazev uctu|majitel|vlastnik|klient|account name|account holder)/u, /./u],
  ['bank', /^(?:kod banky|bankid|bank code)/u, /^\d{4}$/u],
];

function takeTexts(key: string, [value = '']: readonly string[], preamble: Preamble): void {
  for (const [text, label, shape] of texts) if (label.test(key) && shape.test(value)) preamble[text] ??= ownText(value);
}

const withBank = /(?<![\w/-])(?:CZ\d{2}(?:\s?\d{4}){5}|(?:\d{1,6}-)?\d{2,10}\/\d{4})(?![\w/])/u;

/** An account with its bank is one wherever it stands, and wins over a bare number, which is one only behind its label. */
function takeAccount(key: string, [value = '']: readonly string[], { cells }: CsvRow, preamble: Preamble): void {
  const text = withBank.exec(cells.join(' '))?.[0];
  const isBare = preamble.account === null || (preamble.account.kind === 'czech' && preamble.account.bank === null);
  if (text !== undefined && isBare) preamble.account = accountOfText(text);
  if (/^(?:cislo uctu|ucet|accountid|account number|account)(?: |$)/u.test(key) && /^[\d-]{2,20}$/u.test(value)) preamble.account ??= accountOfText(value);
}

const figures: readonly (readonly [StatedFigure, label: RegExp])[] = [
  ['opening', /^(?:pocatecni|opening|openingbalance|zustatek na zacatku|predchozi zustatek|stary zustatek)/u],
  ['closing', /^(?:konecny|koncovy|closing|zustatek na konci|novy zustatek)/u],
  ['credits', /^(?:suma prijmu|prijmy celkem|celkove prijmy|soucet prijmu|kreditni obrat|pripsano celkem|celkem pripsano|total credit)/u],
  ['debits', /^(?:suma vydaju|vydaje celkem|celkove vydaje|soucet vydaju|debetni obrat|odepsano celkem|celkem odepsano|total debit)/u],
];

/** Whether a row begins with what a table is summed up by, above it or below. */
export function isSummary(row: CsvRow): boolean {
  const key = headingKey(filledCells(row)[0] ?? '');
  return /^(?:suma|celkem|soucet|total|pocet|obrat)/u.test(key) || figures.some(([, label]) => label.test(key));
}

function takeFigures(key: string, values: readonly string[], { line }: CsvRow, preamble: Preamble): void {
  for (const [figure, label] of figures) {
    const found = label.test(key) ? values.findLast((value) => dayOfText(value) === null && amountOfText(value) !== null) : undefined;
    const amount = found === undefined ? null : amountOfText(found);
    if (found !== undefined && amount !== null) preamble[figure] ??= { amount: figure === 'debits' ? Math.abs(amount) : amount, line, found };
  }
}

const day = /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2}/gu;

/** Days of a period stand beside each other, or each behind a label of its own. */
function takeDays(key: string, { cells }: CsvRow, preamble: Preamble): void {
  const [first, second] = [...cells.join(' ').matchAll(day)].map(([text]) => dayOfText(text)).filter((found) => found !== null);
  if (first === undefined) return;
  if (second !== undefined && /obdobi|od|vypis|period|from/u.test(key)) [preamble.from, preamble.to] = [preamble.from ?? first, preamble.to ?? second];
  if (/^(?:datestart|datum od|od$|from)/u.test(key)) preamble.from ??= first;
  if (/^(?:dateend|datum do|do$|to$)/u.test(key)) preamble.to ??= first;
}
