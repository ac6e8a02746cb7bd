import { z } from 'zod';
import { agreementSchema } from '#shared/domain/agreement';
import { initialOffice, officeSchema } from '#shared/domain/office';
import { partySchema } from '#shared/domain/party';
import { bookkeepingSchema, emptyBookkeeping } from '#shared/domain/payments/bookkeeping';
import { seededParties } from '#shared/domain/seeded-parties';
import { templateSchema } from '#shared/templates/template';

/** The whole stored state, as the application holds it. */
export const ledgerSchema = z.strictObject({
  office: officeSchema,
  parties: z.array(partySchema).readonly(),
  agreements: z.array(agreementSchema).readonly(),
  /** Every version of a template the office wrote, the oldest of each first. */
  templates: z.array(templateSchema).readonly(),
  bookkeeping: bookkeepingSchema,
});
export type Ledger = Readonly<z.infer<typeof ledgerSchema>>;

/** What a new office starts with: the fourteen regions and no agreement. */
export const freshLedger: Ledger = { office: initialOffice, parties: seededParties, agreements: [], templates: [], bookkeeping: emptyBookkeeping };
