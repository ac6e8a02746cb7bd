import { z } from 'zod';

/** What one workstation remembers of how its clerk likes the window; not part of the ledger. */
export const preferencesSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Width of the page beside the form, in CSS pixels; null is the width that fits. */
  pageWidth: z.number().min(320).max(4000).nullable(),
  pageShown: z.boolean(),
  agreementTable: z.strictObject({
    sortBy: z.string().max(40),
    direction: z.enum(['ascending', 'descending']),
    /** Widths of columns in CSS pixels, by column. */
    widths: z.record(z.string().max(40), z.number().min(20).max(4000)),
  }),
});
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

export const initialPreferences: Preferences = {
  theme: 'system',
  pageWidth: null,
  pageShown: true,
  agreementTable: { sortBy: 'region', direction: 'ascending', widths: {} },
};
