import { z } from 'zod';
import { plainDateSchema } from '#shared/domain/plain-date';
import { rule } from '#shared/domain/refine';

/** A cell of an exported list: haléře for an amount, `YYYY-MM-DD` for a day. */
const exportedCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().max(32_767) }),
  z.strictObject({ kind: z.literal('amount'), halere: z.int() }),
  z.strictObject({ kind: z.literal('day'), day: plainDateSchema }),
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('empty') }),
]);
export type ExportedCell = Readonly<z.infer<typeof exportedCellSchema>>;

/** A list of the window as it is printed or exported: what is shown, in the order it is shown. */
export const exportedTableSchema = z
  .strictObject({
    title: z.string().min(1).max(255),
    /** What the list was narrowed to, in words; null for all. */
    filter: z.string().max(500).nullable(),
    columns: z.array(z.strictObject({ title: z.string().min(1).max(100), align: z.enum(['start', 'end']) })).min(1).max(40).readonly(),
    rows: z.array(z.array(exportedCellSchema).readonly()).max(20_000, { error: 'too-many' }).readonly(),
  })
  .check(rule(({ columns, rows }) => rows.every((row) => row.length === columns.length), 'wrong-type'));
export type ExportedTable = Readonly<z.infer<typeof exportedTableSchema>>;
