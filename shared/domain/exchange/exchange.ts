import { z } from 'zod';
import { differenceSchema } from '#shared/documents/differences';
import { agreementIdSchema } from '#shared/domain/agreement';
import { instantSchema } from '#shared/domain/instant';
import { regionCodeSchema } from '#shared/domain/region';
import { sha256Schema } from '#shared/domain/record';
import { lineSchema } from '#shared/domain/text';

/** Who sent an exchange file, and when. */
export const exchangeOriginSchema = z.strictObject({
  from: regionCodeSchema,
  /** User name of the workstation. */
  by: lineSchema,
  sentAt: instantSchema,
  /** Product version that wrote it. */
  product: z.string(),
});

/** What differs, and what is taken over with it: what only makes sense together goes together, as the decisions of one party. */
const exchangeDifferenceSchema = z.strictObject({ ...differenceSchema.shape, take: z.string() });
export type ExchangeDifference = Readonly<z.infer<typeof exchangeDifferenceSchema>>;

/** What a received exchange file holds and how it differs from what is here. */
export const exchangeReadingSchema = z.strictObject({
  origin: exchangeOriginSchema,
  /** The agreement here that it is about; null where it would be a new one. */
  agreementId: agreementIdSchema.nullable(),
  /** Name of the agreement it brings. */
  title: z.string(),
  /** Field by field: what is here (then), what it brings (now). Everything it brings, where the agreement would be new. */
  differences: z.array(exchangeDifferenceSchema).readonly(),
  documents: z.array(z.strictObject({ fileName: z.string(), pages: z.int().positive() })).readonly(),
  /** Stands for what was compared: taking over refuses where anything of it is not so any more. */
  seen: sha256Schema,
});
export type ExchangeReading = Readonly<z.infer<typeof exchangeReadingSchema>>;
