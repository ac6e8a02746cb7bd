import { z } from 'zod';
import { agreementIdSchema } from '#shared/domain/agreement';
import { differenceSchema } from '#shared/documents/differences';
import { instantSchema } from '#shared/domain/instant';
import { regionCodeSchema } from '#shared/domain/region';
import { lineSchema } from '#shared/domain/text';

/** Who sent an exchange file, when, and about what. */
export const exchangeOriginSchema = z.strictObject({
  from: regionCodeSchema,
  by: lineSchema,
  sentAt: instantSchema,
  /** Product version that wrote it. */
  product: z.string(),
});
export type ExchangeOrigin = Readonly<z.infer<typeof exchangeOriginSchema>>;

/** What a received exchange file holds and how it differs from what is here. */
export const exchangeReadingSchema = z.strictObject({
  origin: exchangeOriginSchema,
  /** The agreement here that it is about; null where it would be a new one. */
  agreementId: agreementIdSchema.nullable(),
  /** Name of the agreement it brings. */
  title: z.string(),
  /** Field by field: what is here, what it brings. Everything that is there, where the agreement would be new. */
  differences: z.array(differenceSchema).readonly(),
  documents: z.array(z.strictObject({ fileName: z.string(), pages: z.int().positive().nullable() })).readonly(),
});
export type ExchangeReading = Readonly<z.infer<typeof exchangeReadingSchema>>;
