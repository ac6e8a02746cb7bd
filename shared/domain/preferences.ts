import { z } from 'zod';
import { regionCodeSchema } from '#shared/domain/region';
import { yearSchema } from '#shared/domain/whole-number';

const sortingSchema = z.strictObject({ sortBy: z.string().max(40), direction: z.enum(['ascending', 'descending']) });

/** To what the list of agreements is narrowed; null where it is not. */
export const agreementFilterSchema = z.strictObject({
  /** A group of statuses; one that is not known shows all. */
  group: z.string().max(40).nullable(),
  /** The year of conclusion; `none` of those not concluded yet. */
  year: z.union([yearSchema, z.literal('none')]).nullable(),
  region: regionCodeSchema.nullable(),
  deadline: z.enum(['overdue', 'soon']).nullable(),
  typed: z.string().max(200),
});
export type AgreementFilter = Readonly<z.infer<typeof agreementFilterSchema>>;

/** A view of the list of agreements that was given a name (uložený pohled). */
const savedViewSchema = z.strictObject({ name: z.string().trim().min(1).max(60), filter: agreementFilterSchema, ...sortingSchema.shape });
export type SavedView = Readonly<z.infer<typeof savedViewSchema>>;

/** What one workstation remembers of how its clerk likes the window; not part of the ledger. */
export const preferencesSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Width of the page beside the form, in CSS pixels; null is the width that fits. */
  pageWidth: z.number().min(320).max(4000).nullable(),
  pageShown: z.boolean(),
  agreementTable: z.strictObject({
    ...sortingSchema.shape,
    /** Widths of columns in CSS pixels, by column. */
    widths: z.record(z.string().max(40), z.number().min(20).max(4000)),
  }),
  /** Saved views of the list of agreements, in the order they were saved; each has a name of its own. */
  agreementViews: z.array(savedViewSchema).max(50).readonly().default([]),
  /** How the regions are shown on the overview. */
  regionsAs: z.enum(['map', 'table']).default('map'),
});
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

export const initialPreferences: Preferences = {
  theme: 'system',
  pageWidth: null,
  pageShown: true,
  agreementTable: { sortBy: 'region', direction: 'ascending', widths: {} },
  agreementViews: [],
  regionsAs: 'map',
};
