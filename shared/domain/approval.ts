import { z } from 'zod';
import { plainDateSchema } from '#shared/domain/plain-date';
import { lineSchema } from '#shared/domain/text';

/** Organs of a region: výbor (or komise), rada, zastupitelstvo. */
export const organSchema = z.enum(['committee', 'council', 'assembly']);
export type Organ = z.infer<typeof organSchema>;

/** What the organ did: projednal, projednal a schválil záměr, doporučil, rozhodl. Only „decides“ is approval in the sense of § 23 zákona č. 129/2000 Sb. */
export const organRoleSchema = z.enum(['discusses', 'endorses', 'recommends', 'decides']);
export type OrganRole = z.infer<typeof organRoleSchema>;

/** One decision of an organ of a party; numbers of resolutions are free text (`UR/95/11/2023`, `RK-27-2020-04`). */
export const approvalSchema = z.strictObject({
  organ: organSchema,
  role: organRoleSchema,
  /** Its own name where the party's usual one does not do: Výbor pro řízení kybernetické bezpečnosti. */
  organName: lineSchema.nullable(),
  resolution: lineSchema.nullable(),
  date: plainDateSchema.nullable(),
});
export type Approval = Readonly<z.infer<typeof approvalSchema>>;
