import { z } from 'zod';
import { base64, byId, upload } from '#shared/api/inputs';
import { operation } from '#shared/api/operation';
import { agreementSchema } from '#shared/domain/agreement';
import { exchangeReadingSchema } from '#shared/domain/exchange/exchange';
import { sha256Schema } from '#shared/domain/record';

/** What the api offers for the exchange between offices. */
export const exchange = {
  write: operation('An agreement in one file for the other office (.kpbi): data, documents and their fingerprints.', byId, z.strictObject({ fileName: z.string(), content: base64 })),
  read: operation('What such a file brings and how it differs from what is here; nothing is stored.', z.strictObject(upload), exchangeReadingSchema),
  take: operation(
    'Take over such a file as it was seen: as a new draft, or the named fields into the draft that is here.',
    z.strictObject({ ...upload, seen: sha256Schema, fields: z.array(z.string().max(200)).max(2000, { error: 'too-many' }) }),
    agreementSchema,
  ),
} as const;
