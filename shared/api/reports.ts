import { z } from 'zod';
import { madeFileSchema } from '#shared/api/exports';
import { operation } from '#shared/api/operation';
import { yearSchema } from '#shared/domain/whole-number';

/** What the api offers of reports about payments. */
export const reports = {
  year: operation('The closing report of one year: contributions, payments, decisions and findings, as pages or as a workbook.', z.strictObject({ year: yearSchema, format: z.enum(['pdf', 'xlsx']) }), madeFileSchema),
  contributions: operation('All contributions and payments as a workbook: regions by years, one by one, every movement.', z.strictObject({}), madeFileSchema),
} as const;
