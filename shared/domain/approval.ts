import { z } from 'zod';
import { plainDateSchema } from '#shared/domain/plain-date';
import { lineSchema } from '#shared/domain/text';
import { yearSchema } from '#shared/domain/whole-number';

/** Organs of a region: výbor (or komise), rada, zastupitelstvo. */
export const organSchema = z.enum(['committee', 'council', 'assembly']);
export type Organ = z.infer<typeof organSchema>;

/** What the organ did: projednal, projednal a schválil záměr, doporučil, rozhodl, vzal na vědomí. Only „decides“ is approval in the sense of § 23 zákona č. 129/2000 Sb. */
export const organRoleSchema = z.enum(['discusses', 'endorses', 'recommends', 'decides', 'takes-note']);
export type OrganRole = z.infer<typeof organRoleSchema>;

/** Who deals with the project at a party, in what role and order, from a year on. */
export const approvalPathSchema = z.strictObject({
  /** The first year it holds for; the path with the latest year that is not after the agreement's holds. */
  fromYear: yearSchema,
  organs: z.array(z.strictObject({ organ: organSchema, role: organRoleSchema, organName: lineSchema.nullable() })).min(1, { error: 'required' }).max(10, { error: 'too-many' }).readonly(),
});
export type ApprovalPath = Readonly<z.infer<typeof approvalPathSchema>>;

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
