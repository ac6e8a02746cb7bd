import { z } from 'zod';
import { namedAccountSchema } from '#shared/domain/statements/named-account';

/** What a column of a bank's table may mean. Several columns may mean the same: the first that is filled counts, and messages are put together. */
export const columnMeanings = [
  /** Datum zaúčtování. */
  'booked-on',
  /** Valuta. */
  'value-on',
  /** With a sign, or with a column that tells the direction. */
  'amount',
  /** Příchozí, in a column of its own. */
  'credit',
  /** Odchozí, in a column of its own; with or without a minus. */
  'debit',
  /** Příchozí or odchozí, in words. */
  'direction',
  'currency',
  /** Číslo protiúčtu, with or without the bank; or an IBAN. */
  'account',
  /** Kód banky protiúčtu. */
  'bank',
  'name',
  'variable-symbol',
  'constant-symbol',
  'specific-symbol',
  'message',
  /** How the bank tells the entry from others. */
  'reference',
  /** The account whose statement it is. */
  'own-account',
] as const;
export const columnMeaningSchema = z.enum(columnMeanings);
export type ColumnMeaning = z.infer<typeof columnMeaningSchema>;

const headingSchema = z.string().max(200);

/** Which column of a table means what, by its heading; columns that are not named mean nothing. Of the same meaning the first counts most. */
export const csvColumnsSchema = z.strictObject({
  /** Of the headings it was made for: {@link layoutOf}. */
  layout: z.string().max(8000),
  meanings: z.array(z.strictObject({ heading: headingSchema, meaning: columnMeaningSchema })).max(200).readonly(),
  /** The own account, where files with these headings do not name it; what a file names counts more. */
  account: namedAccountSchema.optional(),
});
export type CsvColumns = Readonly<z.infer<typeof csvColumnsSchema>>;

/** A heading without capitals, diacritics and signs, by which columns are known again: `Částka (Kč)` is `castka kc`. At most 200 characters. */
export function headingKey(heading: string): string {
  const letters = heading.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, 200);
}

/** By what a table is known again: its headings, in whatever order they come. */
export function layoutOf(headings: readonly string[]): string {
  const keys = new Set(headings.map(headingKey).filter((key) => key !== ''));
  return [...keys].sort().join('|').slice(0, 8000);
}
