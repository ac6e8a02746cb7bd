import { z } from 'zod';
import { approvalSchema } from '#shared/domain/approval';
import { symbolSchema } from '#shared/domain/contact-details';
import { filingSchema } from '#shared/domain/filing';
import { historyEntrySchema } from '#shared/domain/history';
import { instantSchema } from '#shared/domain/instant';
import { recordedFactSchema } from '#shared/domain/life/fact';
import { paymentAmountSchema } from '#shared/domain/money';
import { papersSchema } from '#shared/domain/papers';
import { partyDetailsSchema } from '#shared/domain/party';
import { daysInMonth, plainDateSchema } from '#shared/domain/plain-date';
import { rule } from '#shared/domain/refine';
import { attachmentSchema, editionSchema } from '#shared/domain/record';
import { regionCodeSchema } from '#shared/domain/region';
import { lineSchema, paragraphSchema, proseSchema } from '#shared/domain/text';
import { unparsedSchema } from '#shared/domain/unparsed';
import { wholeNumberSchema, yearSchema } from '#shared/domain/whole-number';
import { partIdSchema } from '#shared/templates/condition';
import { agreementWordingSchema } from '#shared/templates/deviation';

const listLimit = 200;
const listOf = <S extends z.ZodType>(item: S) => z.array(item).max(listLimit, { error: 'too-many' }).readonly();

/** One party (smluvní strana) of one agreement. */
const sideSchema = z.strictObject({
  partyId: regionCodeSchema.nullable(),
  /** Číslo smlouvy of this party; free text. */
  number: lineSchema.nullable(),
  /** Číslo jednací, spisová značka. */
  fileReference: lineSchema.nullable(),
  /** Details that differ from the party's own in this agreement only. */
  overrides: partyDetailsSchema.partial(),
  approvals: listOf(approvalSchema),
});
export type Side = Readonly<z.infer<typeof sideSchema>>;

/** § 1746 odst. 2 občanského zákoníku; § 160 správního řádu; § 10a zákona č. 250/2000 Sb. */
export const legalBasisSchema = z.enum(['civil-code', 'public-law', 'grant']);
export type LegalBasis = z.infer<typeof legalBasisSchema>;

/** Doba neurčitá, or until a day. */
const termSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open-ended') }),
  z.strictObject({ kind: z.literal('until'), until: plainDateSchema.nullable() }),
]);
export type Term = Readonly<z.infer<typeof termSchema>>;

/** How a year that is not whole is paid: in full, by started months, or by days; shares are rounded to whole korunas. */
export const partialYearRuleSchema = z.enum(['whole', 'by-months', 'by-days']);
export type PartialYearRule = z.infer<typeof partialYearRuleSchema>;

const contributionSchema = z
  .strictObject({
    /** Roční příspěvek. */
    annualAmount: paymentAmountSchema.nullable(),
    /** Years with an amount of their own. */
    exceptions: listOf(z.strictObject({ year: yearSchema, amount: paymentAmountSchema })).check(
      rule((exceptions) => new Set(exceptions.map(({ year }) => year)).size === exceptions.length, 'repeated'),
    ),
    firstYear: yearSchema.nullable(),
    /** Day the first year is counted from; matters when the first year is not paid whole. */
    startsOn: plainDateSchema.nullable(),
    partialYear: partialYearRuleSchema,
  });
export type Contribution = Readonly<z.infer<typeof contributionSchema>>;

/** Splatnost: days after the delivery of the request, or a fixed day of each year. */
export const dueRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('after-request'), days: wholeNumberSchema(1, 365).nullable() }),
  z
    .strictObject({ kind: z.literal('fixed-day'), day: wholeNumberSchema(1, 31), month: wholeNumberSchema(1, 12) })
    // A day that exists in every year: 29 February does not.
    .check(rule(({ day, month }) => day <= daysInMonth(2023, month), 'day-not-in-month')),
]);
export type DueRule = Readonly<z.infer<typeof dueRuleSchema>>;

const paymentTermsSchema = z.strictObject({
  due: dueRuleSchema,
  /** What the coordinator sends to ask for the money: faktura or výzva k úhradě. */
  request: z.enum(['invoice', 'call']),
  variableSymbol: symbolSchema.nullable(),
  specificSymbol: symbolSchema.nullable(),
});
export type PaymentTerms = Readonly<z.infer<typeof paymentTermsSchema>>;

/** Výpovědní doba. */
export const noticeSchema = z.strictObject({
  months: wholeNumberSchema(1, 60).nullable(),
  runsFrom: z.enum(['next-month', 'delivery']),
  /** Whether the notice may take effect only at the end of a calendar year. */
  endsWithYear: z.boolean(),
});
export type Notice = Readonly<z.infer<typeof noticeSchema>>;

/** Počet stejnopisů, by who keeps them. */
export const counterpartsSchema = z.strictObject({
  coordinator: wholeNumberSchema(1, 20).nullable(),
  region: wholeNumberSchema(1, 20).nullable(),
});

/** Where the paying region takes the money from. */
const budgetLineSchema = z.strictObject({
  /** Odbor: Odbor kancelář hejtmana */
  department: lineSchema.nullable(),
  /** Organisational unit (ORJ) of the budget: 18 */
  unit: lineSchema.nullable(),
  /** Kapitola: kybernetická bezpečnost */
  chapter: lineSchema.nullable(),
  note: paragraphSchema.nullable(),
});
export type BudgetLine = Readonly<z.infer<typeof budgetLineSchema>>;

/** Annex 1: the project, its activities and its budget of one year. */
const projectAnnexSchema = z.strictObject({
  year: yearSchema.nullable(),
  /** Null is an activity that is still to be written. */
  activities: listOf(paragraphSchema.nullable()),
  budget: listOf(z.strictObject({ item: lineSchema.nullable(), amount: paymentAmountSchema.nullable() })),
});

export const agreementIdSchema = z.uuid().brand<'AgreementId'>();
export type AgreementId = z.infer<typeof agreementIdSchema>;

/** An annex beyond the three every agreement has: its name and its paragraphs. */
const freeAnnexSchema = z.strictObject({ id: partIdSchema, title: lineSchema.nullable(), text: proseSchema.nullable() });

/** Dodatek: the content then is what the agreement will say; what changes is what differs from the agreement it amends. */
const amendmentSchema = z.strictObject({
  of: agreementIdSchema,
  number: wholeNumberSchema(1, 99),
  effectiveOn: plainDateSchema.nullable(),
  reason: paragraphSchema.nullable(),
});
export type Amendment = Readonly<z.infer<typeof amendmentSchema>>;

/** Everything a clerk decides about one agreement. Null is a gap that stays marked until it is filled. */
export const agreementContentSchema = z
  .strictObject({
    /** Kraj Vysočina: runs the project and receives the money. */
    coordinator: sideSchema,
    /** The cooperating region (spolupracující kraj): pays. */
    region: sideSchema,
    legalBasis: legalBasisSchema,
    background: z.strictObject({
      /** Resolution of the commission of the Association of Regions (AKČR), where its number and day are known. */
      commissionResolution: lineSchema.nullable(),
      commissionDate: plainDateSchema.nullable(),
      /** The arrangement this agreement takes over from, if any. */
      earlierArrangement: paragraphSchema.nullable(),
    }),
    term: termSchema,
    contribution: contributionSchema,
    payment: paymentTermsSchema,
    notice: noticeSchema,
    counterparts: counterpartsSchema,
    /** Which party sends the agreement to the register of contracts (§ 5 zákona č. 340/2015 Sb.). */
    publisher: z.enum(['coordinator', 'region']),
    budget: budgetLineSchema,
    project: projectAnnexSchema,
    /** Annex 2: coordinators of the two parties, or of all participating regions. */
    coordinatorList: z.enum(['parties', 'participating']),
    /** Annex 3: how many years of an open-ended term the calendar lists. */
    calendarYears: wholeNumberSchema(1, 30),
    /** Annexes from number 4 on. */
    freeAnnexes: listOf(freeAnnexSchema),
    /** Which templates it was made from, and where it departs from them. */
    wording: agreementWordingSchema,
    /** What it amends; null for an agreement of its own. */
    amendment: amendmentSchema.nullable(),
  })
  .check(rule(({ coordinator, region }) => region.partyId === null || coordinator.partyId !== region.partyId, 'same-party'));
export type AgreementContent = Readonly<z.infer<typeof agreementContentSchema>>;

export const agreementSchema = z.strictObject({
  id: agreementIdSchema,
  /** Grows by one with every change but those of attachments; a change of the content made on an older one is refused. */
  revision: z.int().nonnegative(),
  /** The founding case taken as a sample, removable in one step. */
  sample: z.boolean(),
  createdAt: instantSchema,
  changedAt: instantSchema,
  /** Day the draft was finished; null while it is a draft (koncept). */
  finishedOn: plainDateSchema.nullable(),
  /** When the draft was put into the bin; null while it is not there. */
  removedAt: instantSchema.nullable(),
  content: agreementContentSchema,
  unparsed: unparsedSchema,
  /** What finishing fixed, the oldest first. */
  editions: z.array(editionSchema).readonly(),
  attachments: z.array(attachmentSchema).readonly(),
  papers: papersSchema,
  /** What happened to it, in the order it was written down. */
  facts: z.array(recordedFactSchema).readonly(),
  filing: filingSchema,
  /** The oldest first. */
  history: z.array(historyEntrySchema).readonly(),
});
export type Agreement = Readonly<z.infer<typeof agreementSchema>>;
