import { z } from 'zod';
import { agreementContentSchema, agreementIdSchema } from '#shared/domain/agreement';
import { exchangeOriginSchema } from '#shared/domain/exchange/exchange';
import { partySchema } from '#shared/domain/party';
import { plainDateSchema } from '#shared/domain/plain-date';
import { sha256Schema } from '#shared/domain/record';
import { templateSchema } from '#shared/templates/template';

/** Names of what every exchange file (.kpbi) holds beside its documents. */
export const exchangeMembers = { manifest: 'manifest.json', manifestFingerprint: 'manifest.sha256', data: 'data.json', documents: 'documents/' } as const;

/** Tells such a file from other archives. */
export const exchangeFormat = 'kpbi-exchange';

/** The version of its form this product writes and reads. */
export const exchangeVersion = 1;

/** The part of a manifest every version has. */
export const exchangeHeadSchema = z.looseObject({ format: z.literal(exchangeFormat), version: z.int().positive() });

const memberSchema = z.strictObject({ path: z.string().min(1).max(300), size: z.int().nonnegative(), sha256: sha256Schema });

/** What the file holds, each member by its fingerprint, and where it comes from. */
export const exchangeManifestSchema = z.strictObject({
  format: z.literal(exchangeFormat),
  version: z.literal(exchangeVersion),
  origin: exchangeOriginSchema,
  title: z.string().min(1).max(400),
  members: z.array(memberSchema).max(60).readonly(),
  documents: z.array(z.strictObject({ path: z.string(), pages: z.int().positive() })).max(20).readonly(),
});
export type ExchangeManifest = Readonly<z.infer<typeof exchangeManifestSchema>>;

/** The agreement as the sender has it, with all it is made from that the other office may have otherwise. */
export const exchangeDataSchema = z.strictObject({
  id: agreementIdSchema,
  finishedOn: plainDateSchema.nullable(),
  content: agreementContentSchema,
  parties: z.array(partySchema).max(14).readonly(),
  /** Templates of the sender's office it is worded by; those the product ships are known. */
  templates: z.array(templateSchema).max(60).readonly(),
});
export type ExchangeData = Readonly<z.infer<typeof exchangeDataSchema>>;
