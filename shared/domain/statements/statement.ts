import { z } from 'zod';
import { plainDateSchema } from '#shared/domain/plain-date';
import { namedAccountSchema } from '#shared/domain/statements/named-account';
import { filePlaceSchema, readingProblemSchema } from '#shared/domain/statements/reading-problem';

/** Haléře, or hundredths of another currency; a safe integer with a sign: what raises the balance of the account is positive. */
export const signedAmountSchema = z.int();
export type SignedAmount = z.infer<typeof signedAmountSchema>;

/** ISO 4217. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/u);

/** One to ten digits without leading zeros; null for none. */
const symbolSchema = z.string().regex(/^[1-9]\d{0,9}$/u).nullable();

const text = z.string().max(700).nullable();

/** Variabilní, konstantní and specifický symbol. */
export const entrySymbolsSchema = z.strictObject({ variable: symbolSchema, constant: symbolSchema, specific: symbolSchema });
export type EntrySymbols = Readonly<z.infer<typeof entrySymbolsSchema>>;

/** Obratová položka: one movement on an account. Of a batch every payment in it is an entry of its own. */
export const statementEntrySchema = z.strictObject({
  place: filePlaceSchema,
  bookedOn: plainDateSchema,
  /** Valuta. */
  valueOn: plainDateSchema.nullable(),
  amount: signedAmountSchema,
  currency: currencySchema,
  /** Storno of an earlier entry; the amount has the sign of what happens to the balance. */
  reversal: z.boolean(),
  /** Protiúčet. */
  account: namedAccountSchema.nullable(),
  /** Název protiúčtu. */
  name: text,
  symbols: entrySymbolsSchema,
  message: text,
  /** How the bank tells this entry from others: číslo dokladu, AcctSvcrRef. */
  reference: text,
});
export type StatementEntry = Readonly<z.infer<typeof statementEntrySchema>>;

/** Výpis z účtu. */
export const statementSchema = z.strictObject({
  account: namedAccountSchema,
  /** Name of the account as the bank shortens it. */
  accountName: text,
  currency: currencySchema,
  /** Pořadové číslo výpisu. */
  number: text,
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
  opening: signedAmountSchema.nullable(),
  closing: signedAmountSchema.nullable(),
  /** Turnovers as the bank states them, both positive as a rule; null where it does not. */
  debits: signedAmountSchema.nullable(),
  credits: signedAmountSchema.nullable(),
  entries: z.array(statementEntrySchema).readonly(),
});
export type Statement = Readonly<z.infer<typeof statementSchema>>;

export const statementFormats = ['abo', 'camt.053', 'csv'] as const;
export const statementFormatSchema = z.enum(statementFormats);
export type StatementFormat = z.infer<typeof statementFormatSchema>;

export const statementEncodings = ['windows-1250', 'cp852', 'utf-8'] as const;

/** What was read of one file. */
export const statementFileSchema = z.strictObject({
  /** Null where no format was recognised. */
  format: statementFormatSchema.nullable(),
  /** Of the format: `camt.053.001.02`, the layout of a CSV; null where there is but one. */
  variant: z.string().nullable(),
  encoding: z.enum(statementEncodings).nullable(),
  statements: z.array(statementSchema).readonly(),
  problems: z.array(readingProblemSchema).readonly(),
  /** How many problems more there are than are listed; those that weigh most are listed first of all. */
  unlistedProblems: z.int().nonnegative(),
});
export type StatementFile = Readonly<z.infer<typeof statementFileSchema>>;

/** Most entries of one file. */
export const mostEntries = 500_000;

/** Largest file of statements, in bytes: 256 MB. */
export const largestStatementFile = 256 * 1024 * 1024;
