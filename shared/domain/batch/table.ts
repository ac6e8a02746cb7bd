import { z } from 'zod';

/** Largest file of a table, in bytes. Fourteen regions need a thousandth of it. */
export const largestTableFile = 5 * 1024 * 1024;

/** Most rows of data and most columns that are read; a longer text of a cell is refused by the rules of its field. */
export const mostRows = 500;
export const mostColumns = 60;

/** How a cell came by its text: written as text, or turned into text from what Excel stores. */
const cellKindSchema = z.enum(['text', 'number', 'date', 'boolean', 'error']);
export type CellKind = z.infer<typeof cellKindSchema>;

const cellSchema = z.strictObject({
  /** As a Czech would type it: `60000,5`, `9. 10. 2023`. Empty where the cell is. */
  text: z.string(),
  kind: cellKindSchema,
  /** Whether a formula stands in the cell; its text is the value Excel last saved. */
  formula: z.boolean(),
  /** Whether the cell is hidden under a merged one, which alone holds a value. */
  merged: z.boolean(),
});
export type Cell = Readonly<z.infer<typeof cellSchema>>;

const tableRowSchema = z.strictObject({
  /** As the program the file comes from counts rows; the first one is 1. */
  number: z.int().positive(),
  cells: z.array(cellSchema).readonly(),
});
export type TableRow = Readonly<z.infer<typeof tableRowSchema>>;

/** A table as it was read from a file: a row of titles and rows of data, each with as many cells as there are titles. */
export const tableSchema = z.strictObject({
  fileName: z.string(),
  origin: z.discriminatedUnion('format', [
    z.strictObject({ format: z.literal('csv'), encoding: z.enum(['utf-8', 'utf-16', 'windows-1250', 'cp852']), delimiter: z.enum([';', ',', '\t']) }),
    z.strictObject({ format: z.literal('xlsx'), sheet: z.string(), sheets: z.array(z.string()).readonly() }),
  ]),
  titles: z.array(z.string()).readonly(),
  rows: z.array(tableRowSchema).readonly(),
  /** Areas of merged cells as Excel names them: `B2:B5`. */
  mergedAreas: z.array(z.string()).readonly(),
});
export type Table = Readonly<z.infer<typeof tableSchema>>;

export const tableFormats = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** `A`, `B` … `Z`, `AA`: the name of a column in a spreadsheet. @param index counted from 0 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
