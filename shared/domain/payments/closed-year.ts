import { z } from 'zod';
import { agreementIdSchema } from '#shared/domain/agreement';
import { instantSchema } from '#shared/domain/instant';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { yearSchema } from '#shared/domain/whole-number';

/** How one contribution stood at the end of a closed year; haléře. */
export const closingBalanceSchema = z.strictObject({
  agreement: agreementIdSchema,
  year: yearSchema,
  expected: z.int(),
  paid: z.int(),
  waived: z.int(),
  refunded: z.int(),
  outstanding: z.int(),
});
export type ClosingBalance = Readonly<z.infer<typeof closingBalanceSchema>>;

/** Uzavřený rok: nothing dated in it or before it changes until somebody opens it again and says why. */
export const closedYearSchema = z.strictObject({
  year: yearSchema,
  balances: z.array(closingBalanceSchema).readonly(),
  by: lineSchema,
  at: instantSchema,
  /** Null while it is closed. */
  reopened: z.strictObject({ by: lineSchema, at: instantSchema, reason: paragraphSchema }).nullable(),
});
export type ClosedYear = Readonly<z.infer<typeof closedYearSchema>>;

/** Whether a year is closed now; it may have been closed and opened before. */
export const isClosed = (closed: readonly ClosedYear[], year: number): boolean => closed.some((each) => each.year === year && each.reopened === null);

/** The first closed year whose balances follow from what is dated in a year: itself, or one after it; null where nothing hinders a change. */
export function closedYearFrom(closed: readonly ClosedYear[], year: number): number | null {
  const hindering = closed.filter((each) => each.year >= year && each.reopened === null).map((each) => each.year);
  return hindering.length === 0 ? null : Math.min(...hindering);
}
