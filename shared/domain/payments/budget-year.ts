import { z } from 'zod';
import { plainDateSchema } from '#shared/domain/plain-date';
import { halereSchema } from '#shared/domain/money';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { unparsedSchema } from '#shared/domain/unparsed';
import { yearSchema } from '#shared/domain/whole-number';

const fourDigits = z.string().regex(/^\d{4}$/u, { error: 'four-digits' });

/** Rozpočtová skladba (vyhláška č. 412/2021 Sb.) and amounts of the contributions in the budget of one year. */
export const budgetYearContentSchema = z.strictObject({
  /** Organisational unit (ORJ). */
  unit: lineSchema.nullable(),
  /** Kapitola. */
  chapter: lineSchema.nullable(),
  /** Paragraf (§) of the classification by branch: four digits. */
  section: fourDigits.nullable(),
  /** Položka of the classification by kind: four digits. */
  item: fourDigits.nullable(),
  /** Zdroj: own money, a grant. */
  source: lineSchema.nullable(),
  /** Schválený rozpočet; haléře. */
  approved: halereSchema.nullable(),
  /** Rozpočtová opatření: what changed the approved amount, each with its day and number; haléře with a sign. */
  changes: z.array(z.strictObject({ on: plainDateSchema.nullable(), number: lineSchema.nullable(), amount: z.int().nullable() })).max(50, { error: 'too-many' }).readonly(),
  /** Rezervace: haléře held for it. */
  reserved: halereSchema.nullable(),
  note: paragraphSchema.nullable(),
});
export type BudgetYearContent = Readonly<z.infer<typeof budgetYearContentSchema>>;

/** What the budget of one year says of the contributions; revised by itself. What was drawn follows from the payments. */
export const budgetYearSchema = z.strictObject({ year: yearSchema, revision: z.int().nonnegative(), content: budgetYearContentSchema, unparsed: unparsedSchema });
export type BudgetYear = Readonly<z.infer<typeof budgetYearSchema>>;

export const emptyBudget: BudgetYearContent = { unit: null, chapter: null, section: null, item: null, source: null, approved: null, changes: [], reserved: null, note: null };
