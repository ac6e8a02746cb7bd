import { z } from 'zod';
import { agreementIdSchema } from '#shared/domain/agreement';
import { plainDateSchema } from '#shared/domain/plain-date';
import { allocationSchema, paymentIdSchema } from '#shared/domain/payments/payment';
import { filePlaceSchema } from '#shared/domain/statements/reading-problem';
import { statementEntrySchema } from '#shared/domain/statements/statement';
import { yearSchema } from '#shared/domain/whole-number';

const years = z.array(yearSchema).readonly();

/** What speaks for a proposal or against it. Codes are stable and carry data; the window says them in Czech. Amounts are haléře without a sign. */
export const matchReasonSchema = z.discriminatedUnion('code', [
  /** The variable symbol is that of the agreement, which shares it with others or does not. */
  z.strictObject({ code: z.literal('symbol'), symbol: z.string(), shared: z.boolean() }),
  /** It differs by one slip: a digit is another, two neighbours are swapped, one is missing or one too many. */
  z.strictObject({ code: z.literal('symbol-similar'), symbol: z.string(), found: z.string(), slip: z.enum(['digit', 'swapped', 'missing', 'extra']) }),
  /** The symbol stands in the message. */
  z.strictObject({ code: z.literal('symbol-in-message'), symbol: z.string() }),
  /** Another symbol, of no agreement. */
  z.strictObject({ code: z.literal('symbol-unknown'), symbol: z.string(), found: z.string() }),
  /** The symbol of another agreement. */
  z.strictObject({ code: z.literal('symbol-of-other'), agreement: agreementIdSchema }),
  z.strictObject({ code: z.literal('specific-symbol'), symbol: z.string() }),
  z.strictObject({ code: z.literal('account') }),
  /** A clerk confirmed a payment from this account. */
  z.strictObject({ code: z.literal('account-learnt'), from: paymentIdSchema }),
  /** The account belongs to a party of another agreement, or was learnt for it. */
  z.strictObject({ code: z.literal('account-of-other'), agreement: agreementIdSchema }),
  z.strictObject({ code: z.literal('name') }),
  /** The name has that of the party in it, among other words: Muzeum Olomouckého kraje. */
  z.strictObject({ code: z.literal('name-mentioned') }),
  z.strictObject({ code: z.literal('name-of-other'), agreement: agreementIdSchema }),
  z.strictObject({ code: z.literal('ico'), ico: z.string(), where: z.enum(['symbol', 'message']) }),
  /** The number of a call for payment or of the agreement stands in the message. */
  z.strictObject({ code: z.literal('number-in-message'), number: z.string() }),
  z.strictObject({ code: z.literal('year-in-message'), years }),
  /** The message names years that the proposal does not pay. */
  z.strictObject({ code: z.literal('year-of-other'), years }),
  /** Exactly what is outstanding of one year, or of several. */
  z.strictObject({ code: z.literal('amount'), years }),
  /** No other agreement has so much outstanding, and nothing else says whose it is. */
  z.strictObject({ code: z.literal('only-one-with-amount') }),
  z.strictObject({ code: z.literal('pays-part'), years, outstanding: z.int() }),
  /** With other entries it is exactly what is outstanding of these years. */
  z.strictObject({ code: z.literal('completed-by-others'), years }),
  z.strictObject({ code: z.literal('more-than-outstanding'), by: z.int() }),
  z.strictObject({ code: z.literal('nothing-outstanding') }),
  /** It would fit these years as well. */
  z.strictObject({ code: z.literal('also-fits'), years }),
  /** Of a year that is not to be paid yet; `alone` where it pays nothing else, as one who pays twice by mistake does. */
  z.strictObject({ code: z.literal('in-advance'), alone: z.boolean() }),
  z.strictObject({ code: z.literal('near-due-day'), dueOn: plainDateSchema }),
  /** Money goes back: exactly what was paid too much, or some of what was paid. */
  z.strictObject({ code: z.literal('refund'), exact: z.boolean() }),
  z.strictObject({ code: z.literal('nothing-to-refund') }),
  z.strictObject({ code: z.literal('storno-of-payment'), payment: paymentIdSchema }),
  z.strictObject({ code: z.literal('storno-of-entry'), place: filePlaceSchema }),
  /** What it reverses is not known. */
  z.strictObject({ code: z.literal('storno-alone') }),
  /** Another agreement is nearly as likely. */
  z.strictObject({ code: z.literal('competes'), agreement: agreementIdSchema }),
  /** Of an entry as a whole: it is a payment taken over before. */
  z.strictObject({ code: z.literal('taken-over'), payment: paymentIdSchema }),
]);
export type MatchReason = Readonly<z.infer<typeof matchReasonSchema>>;

export const scoreSchema = z.int().min(0).max(100);

/** To which contributions an entry may belong. Allocations never exceed the entry, nor what is outstanding; what they leave belongs to none yet. */
export const proposalSchema = z.strictObject({
  agreement: agreementIdSchema,
  allocations: z.array(allocationSchema).readonly(),
  score: scoreSchema,
  reasons: z.array(matchReasonSchema).readonly(),
});
export type Proposal = Readonly<z.infer<typeof proposalSchema>>;

/**
 * `known` it was taken over before; `other-account-currency` it is in another currency and set aside; `certain` one proposal fits, and nothing competes or
 * speaks against it; `doubtful` a clerk has to look; `none` it concerns no agreement.
 */
export const matchKinds = ['known', 'other-account-currency', 'certain', 'doubtful', 'none'] as const;
export const matchKindSchema = z.enum(matchKinds);
export type MatchKind = z.infer<typeof matchKindSchema>;

/** What is to be done with one entry of a statement; its score is that of the best proposal, which comes first. */
export const matchSchema = z.strictObject({
  entry: statementEntrySchema,
  kind: matchKindSchema,
  score: scoreSchema,
  /** Why it is of this kind, beyond the reasons of its proposals. */
  reasons: z.array(matchReasonSchema).readonly(),
  proposals: z.array(proposalSchema).readonly(),
});
export type Match = Readonly<z.infer<typeof matchSchema>>;
