import { z } from 'zod';
import { dataBoxSchema } from '#shared/domain/contact-details';
import { icoSchema } from '#shared/domain/ico';
import { recordIdSchema } from '#shared/domain/life/register-record';
import { plainDateSchema } from '#shared/domain/plain-date';

/** Longest text of the metadata, in characters (ISRS XSD 1.2.1, tText). */
export const longestRegisterText = 255;

const text = z.string().min(1).max(longestRegisterText);

/** A party as the register lists it. */
const registerPartySchema = z.strictObject({
  dataBox: dataBoxSchema.nullable(),
  name: text.nullable(),
  ico: icoSchema.nullable(),
  address: text.nullable(),
  /** Útvar. */
  unit: text.nullable(),
  /** Whether it pays; the register calls the one who publishes plátce and the other příjemce, each in its own sense. */
  pays: z.boolean().nullable(),
});
export type RegisterParty = Readonly<z.infer<typeof registerPartySchema>>;

/** Value of a contract in haléře; of an amendment that lowers it, negative. */
const registerValueSchema = z.strictObject({ withoutVat: z.int().nullable(), withVat: z.int().nullable() });
export type RegisterValue = Readonly<z.infer<typeof registerValueSchema>>;

/** Metadata of one record of the register of contracts (ISRS XSD 1.2.1, tSmlouva). Null is not known, or not given. */
export const registerMetadataSchema = z.strictObject({
  /** Subjekt: the party that publishes. */
  publisher: registerPartySchema,
  /** Smluvní strany: the others. */
  counterparties: z.array(registerPartySchema).readonly(),
  /** Předmět: what is done, and about what. */
  subject: text.nullable(),
  concludedOn: plainDateSchema.nullable(),
  number: text.nullable(),
  /** Schválil: who signed for the one that publishes. */
  approvedBy: text.nullable(),
  value: registerValueSchema,
  /** Navázaný záznam: the record of the agreement an amendment changes. */
  parent: recordIdSchema.nullable(),
});
export type RegisterMetadata = Readonly<z.infer<typeof registerMetadataSchema>>;
