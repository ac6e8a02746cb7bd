import { z } from 'zod';

/** Every document the product can make of one agreement. Command-line samples and the window list exactly these. */
export const documentKinds = ['agreement', 'annex-1', 'annex-2', 'annex-3', 'agreement-with-annexes'] as const;

export const documentKindSchema = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof documentKindSchema>;
