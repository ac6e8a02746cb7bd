import { z } from 'zod';

/** What may be wrong in a file of statements. Codes are stable and carry no prose. */
export const readingProblemCodes = [
  /** No format that is known. */
  'not-a-statement',
  /** Named as a statement, but a PDF, a picture, an archive or another file by its content. */
  'other-kind-of-file',
  'file-empty',
  'file-too-large',
  /** More entries than one file may have. */
  'too-many-entries',
  /** XML with a document type or entities, or elements within elements without end. */
  'unsafe',
  /** XML that ends too early or is not well-formed. */
  'not-well-formed',
  'unknown-version',
  /** A statement ends before it is whole: a line cut short, a closing balance or a last line missing. */
  'truncated',
  'line-too-short',
  /** What stands behind the end of the record belongs to no field of it. */
  'line-too-long',
  'unknown-record',
  'entry-before-header',
  'not-an-amount',
  'amount-negative',
  'amount-zero',
  'not-a-date',
  'not-an-account',
  /** CSV: nothing says of which account it is. */
  'account-missing',
  /** The number of the statement's own account does not satisfy modulo 11 (vyhláška č. 169/2011 Sb.). */
  'account-checksum',
  'unknown-posting-code',
  'not-a-symbol',
  'currency-missing',
  /** Opening balance and turnovers do not give the closing balance. */
  'balances-differ',
  'debits-differ',
  'credits-differ',
  /** Debits and credits together are not what the statement says of them. */
  'sum-differs',
  'count-differs',
  'balance-missing',
  /** Details of a batch do not add up to the entry. */
  'batch-differs',
  /** An entry that was booked on a day outside the period of its statement; the first of each statement is told. */
  'entry-outside-period',
  /** Between two statements of an account in one file another one is missing: by their numbers, or because one does not begin with what the other ended with. */
  'statement-missing',
  /** An entry that the bank has not booked yet; it is not taken over. */
  'entry-not-booked',
  /** Characters that do not belong to any encoding a bank uses. */
  'encoding-unclear',
  /** CSV: which columns mean what is not known. */
  'columns-unknown',
] as const;
export const readingProblemCodeSchema = z.enum(readingProblemCodes);
export type ReadingProblemCode = z.infer<typeof readingProblemCodeSchema>;

/** Where in a file: a line from one and a character in it from one; in XML also the entry from one. */
export const filePlaceSchema = z.strictObject({ line: z.int().positive(), column: z.int().positive().nullable() });
export type FilePlace = Readonly<z.infer<typeof filePlaceSchema>>;

export const readingProblemSchema = z.strictObject({
  code: readingProblemCodeSchema,
  /**
   * `error`: the statement is not taken over, for part of it is not known. `mismatch`: it was read whole, but its own figures do not agree; taken over only when
   * the clerk says so. `remark`: worth knowing.
   */
  severity: z.enum(['error', 'mismatch', 'remark']),
  /** Null where it is the whole file. */
  place: filePlaceSchema.nullable(),
  /** What stands there, at most 60 characters. */
  found: z.string().max(60).nullable(),
  /** What the statement itself says or leads one to expect, where figures differ: haléře. */
  expected: z.int().nullable(),
});
export type ReadingProblem = Readonly<z.infer<typeof readingProblemSchema>>;
