import { z } from 'zod';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { unparsedSchema } from '#shared/domain/unparsed';
import { wholeNumberSchema } from '#shared/domain/whole-number';

/** Where one set of counterparts lies: at which party, in what hands. */
const counterpartPlaceSchema = z.strictObject({ place: lineSchema.nullable(), count: wholeNumberSchema(1, 40).nullable(), note: lineSchema.nullable() });

/**
 * Evidence of the agreement in the records service (spisová služba, zákon č. 499/2004 Sb.): who is responsible and under what marks it
 * is kept. Číslo jednací of either party belongs to the content, for it is printed.
 */
export const filingContentSchema = z.strictObject({
  /** Evidenční číslo in our own series, where the number of the agreement is another one. */
  evidenceNumber: lineSchema.nullable(),
  /** Odpovědný referent. */
  clerk: lineSchema.nullable(),
  /** Odbor nebo oddělení. */
  unit: lineSchema.nullable(),
  /** Spisová značka. */
  fileMark: lineSchema.nullable(),
  /** Spisový znak: 54.2 */
  classification: lineSchema.nullable(),
  /** Skartační znak: A stays in the archive, S is destroyed, V is decided on. */
  disposal: z.enum(['A', 'S', 'V']).nullable(),
  /** Skartační lhůta in years, from 1 January after the file is closed. */
  retentionYears: wholeNumberSchema(1, 100).nullable(),
  /** Where our counterparts lie. */
  places: z.array(counterpartPlaceSchema).max(20, { error: 'too-many' }).readonly(),
  notes: paragraphSchema.nullable(),
});
export type FilingContent = Readonly<z.infer<typeof filingContentSchema>>;

/** The filing of one agreement; it has a revision of its own. */
export const filingSchema = z.strictObject({ revision: z.int().nonnegative(), content: filingContentSchema, unparsed: unparsedSchema });
export type Filing = Readonly<z.infer<typeof filingSchema>>;

export const emptyFiling: FilingContent = {
  evidenceNumber: null,
  clerk: null,
  unit: null,
  fileMark: null,
  classification: null,
  disposal: null,
  retentionYears: null,
  places: [],
  notes: null,
};
