import { z } from 'zod';
import { dueRuleSchema, counterpartsSchema, noticeSchema, partialYearRuleSchema, legalBasisSchema } from '#shared/domain/agreement';
import { dataBoxSchema, registerEmailSchema } from '#shared/domain/contact-details';
import { paymentAmountSchema } from '#shared/domain/money';
import { daysInMonth } from '#shared/domain/plain-date';
import { coordinatorRegion, regionCodeSchema, type RegionCode } from '#shared/domain/region';
import { rule } from '#shared/domain/refine';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { unparsedSchema } from '#shared/domain/unparsed';
import { wholeNumberSchema, yearSchema } from '#shared/domain/whole-number';

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

/** A day of every year. */
const dayOfYearSchema = z
  .strictObject({ day: wholeNumberSchema(1, 31), month: wholeNumberSchema(1, 12) })
  // A day that exists in every year: 29 February does not.
  .check(rule(({ day, month }) => day <= daysInMonth(2023, month), 'day-not-in-month'));

/** Days the office sets for itself where neither law nor agreement does. */
const officeHabitsSchema = z.strictObject({
  /** Days from dispatch within which signed counterparts are expected back. */
  counterpartsBackDays: wholeNumberSchema(1, 365),
  /** Until when the call for payment or invoice of a year goes out. */
  requestPaymentBy: dayOfYearSchema,
  /** Until when the contribution of the next year is in the draft of the budget. */
  budgetBy: dayOfYearSchema,
});

/** How the office sends to the register of contracts. */
const officeRegisterSchema = z.strictObject({
  /** Data box of the register: whbt3kp */
  dataBox: dataBoxSchema,
  /** Where the register confirms beside the data box; XSD 1.2.1 takes at most 50 characters. */
  confirmationEmail: registerEmailSchema.nullable(),
  /** Útvar that publishes. */
  unit: lineSchema.nullable(),
});

/** Číselná řada of our own numbers; its pattern is among the defaults. */
const numberSeriesSchema = z.strictObject({
  /** Whether the order begins at 1 with every year. */
  yearly: z.boolean(),
  /** The order the next number of a year gets, where somebody set it. */
  next: z.strictObject({ year: yearSchema, order: wholeNumberSchema(1, 999_999) }).nullable(),
  /** Numbers that were left out, and why. */
  gaps: z.array(z.strictObject({ number: lineSchema, reason: paragraphSchema })).max(1000, { error: 'too-many' }).readonly(),
});
export type NumberSeries = Readonly<z.infer<typeof numberSeriesSchema>>;

/** How the office asks for money. */
const officeAskingSchema = z.strictObject({
  /** Pattern of the numbers of calls, reminders and receipts; `{rok}` is the year, `{číslo}` the order in it: VU/{číslo}/{rok} */
  numberPattern: lineSchema.check(rule((pattern) => pattern.includes('{číslo}'), 'wrong-type')).nullable(),
  /** Úrok z prodlení, hundredths of a percent a year; null where reminders ask for none. */
  interestRate: wholeNumberSchema(1, 10_000).nullable(),
});
export type OfficeAsking = Readonly<z.infer<typeof officeAskingSchema>>;

export const officeContentSchema = z.strictObject({
  /** The region whose office this is. */
  partyId: regionCodeSchema,
  defaults: agreementDefaultsSchema,
  series: numberSeriesSchema,
  habits: officeHabitsSchema,
  register: officeRegisterSchema,
  asking: officeAskingSchema,
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
    series: { yearly: true, next: null, gaps: [] },
    habits: { counterpartsBackDays: 30, requestPaymentBy: { day: 31, month: 1 }, budgetBy: { day: 30, month: 9 } },
    register: { dataBox: 'whbt3kp', confirmationEmail: null, unit: null },
    asking: { numberPattern: null, interestRate: null },
  },
});
