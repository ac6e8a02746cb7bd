import { z } from 'zod';
import { byId } from '#shared/api/inputs';
import { operation } from '#shared/api/operation';
import { exportedTableSchema } from '#shared/domain/export/exported-table';

/** A file that was made, its content base64. */
export const madeFileSchema = z.strictObject({ fileName: z.string(), content: z.base64() });

/** What the api offers to take out of the product. */
export const exporting = {
  folder: operation('One agreement with all that belongs to it as a ZIP archive that can be read without the product.', byId, madeFileSchema),
  table: operation('A list as it is shown, as an Excel file or as pages.', z.strictObject({ format: z.enum(['xlsx', 'pdf']), table: exportedTableSchema }), madeFileSchema),
} as const;
