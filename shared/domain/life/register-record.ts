import { z } from 'zod';

/** `idSmlouvy` or `idVerze` of the register of contracts (xs:integer in XSD 1.2.1); kept as its digits. */
export const recordIdSchema = z.string().regex(/^\d{1,18}$/u, { error: 'digits-only' }).brand<'RecordId'>();
export type RecordId = z.infer<typeof recordIdSchema>;

/** Public address of a version of a record: https://smlouvy.gov.cz/smlouva/4512345 */
export const addressOfVersion = (version: RecordId): string => `https://smlouvy.gov.cz/smlouva/${version}`;
