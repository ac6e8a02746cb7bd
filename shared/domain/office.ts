import { z } from 'zod';
import { dueRuleSchema, counterpartsSchema, noticeSchema, partialYearRuleSchema, legalBasisSchema } from '#shared/domain/agreement';
import { paymentAmountSchema } from '#shared/domain/money';
import { coordinatorRegion, regionCodeSchema, type RegionCode } from '#shared/domain/region';
import { rule } from '#shared/domain/refine';
import { lineSchema } from '#shared/domain/text';
import { unparsedSchema } from '#shared/domain/unparsed';

/** What a new agreement starts with. */
export const agreementDefaultsSchema = z.strictObject({
  annualAmount: paymentAmountSchema.nullable(),
  legalBasis: legalBasisSchema,
  due: dueRuleSchema,
  request: z.enum(['invoice', 'call']),
  notice: noticeSchema,
  counterparts: counterpartsSchema,
  partialYear: partialYearRuleSchema,
  publisher: z.enum(['coordinator', 'region']),
  /** Pattern of our own numbers; `{rok}` is the year, `{číslo}` the order in it: KPBI/{číslo}/{rok} */
  numberPattern: lineSchema.check(rule((pattern) => pattern.includes('{číslo}'), 'wrong-type')).nullable(),
});

export const officeContentSchema = z.strictObject({
  /** The region whose office this is. */
  partyId: regionCodeSchema,
  defaults: agreementDefaultsSchema,
});
export type OfficeContent = Readonly<z.infer<typeof officeContentSchema>>;

/** The office that uses the application. */
export const officeSchema = z.strictObject({
  revision: z.int().nonnegative(),
  /** Whether a clerk has said which office this is, or the application only assumes it. */
  confirmed: z.boolean(),
  content: officeContentSchema,
  unparsed: unparsedSchema,
});
export type Office = Readonly<z.infer<typeof officeSchema>>;

/** Koordinátor projektu receives the contributions, a cooperating region pays one. */
export type OfficeRole = 'coordinator' | 'region';

export const roleOf = (partyId: RegionCode): OfficeRole => (partyId === coordinatorRegion ? 'coordinator' : 'region');

/** The office a fresh ledger assumes: the coordinator, with the amount the commission approved and everything else open. */
export const initialOffice: Office = officeSchema.parse({
  revision: 0,
  confirmed: false,
  unparsed: {},
  content: {
    partyId: coordinatorRegion,
    defaults: {
      annualAmount: 6_000_000,
      legalBasis: 'civil-code',
      due: { kind: 'after-request', days: null },
      request: 'call',
      notice: { months: null, runsFrom: 'next-month', endsWithYear: false },
      counterparts: { coordinator: null, region: null },
      partialYear: 'whole',
      publisher: 'coordinator',
      numberPattern: null,
    },
  },
});
