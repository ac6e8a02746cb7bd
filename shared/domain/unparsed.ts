import { z } from 'zod';

/**
 * Texts typed into fields that could not be understood yet, by the path of their field. They are kept with the record, so
 * that a half-written account number is there again tomorrow, with the same sentence about what is wrong with it.
 */
export const unparsedSchema = z.record(z.string().min(1).max(200), z.string().max(100_000)).readonly();
export type Unparsed = z.infer<typeof unparsedSchema>;

export const nothingUnparsed: Unparsed = {};
