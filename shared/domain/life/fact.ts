import { z } from 'zod';
import { emailSchema, phoneSchema } from '#shared/domain/contact-details';
import { instantSchema } from '#shared/domain/instant';
import { compareDays, plainDateSchema } from '#shared/domain/plain-date';
import { recordIdSchema } from '#shared/domain/life/register-record';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { wholeNumberSchema, yearSchema } from '#shared/domain/whole-number';

/** Smluvní strana, by what it is in the agreement. */
export const factPartySchema = z.enum(['coordinator', 'region']);
export type FactParty = z.infer<typeof factPartySchema>;

const on = plainDateSchema;
const note = paragraphSchema.nullable();
const common = { on, note };

/**
 * One thing that happened to an agreement or to an amendment of one, on a day. What organs decided is no such fact: it belongs to
 * the content, for § 23 zákona č. 129/2000 Sb. has it printed.
 */
export const factSchema = z.discriminatedUnion('kind', [
  /** Stejnopisy odeslány: counterparts left for the other party. */
  z.strictObject({ kind: z.literal('dispatched'), from: factPartySchema, counterparts: wholeNumberSchema(1, 40), way: z.enum(['data-box', 'post', 'by-hand']), ...common }),
  /** Stejnopisy převzaty: counterparts came to a party. */
  z.strictObject({ kind: z.literal('received'), by: factPartySchema, counterparts: wholeNumberSchema(1, 40), ...common }),
  /** Podepsáno; with the later of both signatures the agreement is concluded. */
  z.strictObject({ kind: z.literal('signed'), by: factPartySchema, signatory: lineSchema.nullable(), place: lineSchema.nullable(), ...common }),
  /** Uveřejněno v registru smluv: on the day the register states. */
  z.strictObject({ kind: z.literal('published'), record: recordIdSchema.nullable(), version: recordIdSchema.nullable(), link: lineSchema.nullable(), at: instantSchema.nullable(), ...common }),
  /** Záznam v registru smluv změněn nebo doplněn: the register holds a new version of it. The day of publication stays. */
  z.strictObject({ kind: z.literal('register-modified'), record: recordIdSchema, version: recordIdSchema, link: lineSchema.nullable(), at: instantSchema.nullable(), ...common }),
  /** Záznam v registru smluv znepřístupněn. */
  z.strictObject({ kind: z.literal('withdrawn-from-register'), ...common }),
  /** Výpověď doručena druhé straně. */
  z.strictObject({ kind: z.literal('notice-delivered'), by: factPartySchema, ...common }),
  /** Dohoda o ukončení, on the day it was concluded. */
  z.strictObject({ kind: z.literal('termination-agreed'), endsOn: plainDateSchema, ...common }),
  /** Odstoupení doručeno druhé straně. */
  z.strictObject({ kind: z.literal('withdrawal-delivered'), by: factPartySchema, ...common }),
  /** Výzva k úhradě nebo faktura doručena, for the contribution of one year. */
  z.strictObject({ kind: z.literal('payment-requested'), year: yearSchema, ...common }),
  /** Rozpočtové opatření or the approved budget covers the contribution of one year. */
  z.strictObject({ kind: z.literal('budgeted'), year: yearSchema, ...common }),
  /** Změna kontaktní osoby oznámena; no amendment is needed. Null stays as it was. */
  z.strictObject({
    kind: z.literal('contact-announced'),
    of: factPartySchema,
    name: lineSchema.nullable(),
    phone: phoneSchema.nullable(),
    email: emailSchema.nullable(),
    ...common,
  }),
  /** Předáno do spisovny. */
  z.strictObject({ kind: z.literal('archived'), ...common }),
]);
export type Fact = Readonly<z.infer<typeof factSchema>>;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;

export const factKinds: readonly FactKind[] = [
  'dispatched',
  'received',
  'signed',
  'published',
  'register-modified',
  'withdrawn-from-register',
  'notice-delivered',
  'termination-agreed',
  'withdrawal-delivered',
  'payment-requested',
  'budgeted',
  'contact-announced',
  'archived',
];

export const factIdSchema = z.uuid().brand<'FactId'>();
export type FactId = z.infer<typeof factIdSchema>;

/**
 * A fact as it was written down. It is never changed: a correction takes it back with a reason and writes down another one beside
 * it, so both can be read.
 */
export const recordedFactSchema = z.strictObject({
  id: factIdSchema,
  fact: factSchema,
  recordedAt: instantSchema,
  /** User name of the workstation. */
  recordedBy: lineSchema,
  /** Null while the fact stands. */
  takenBack: z.strictObject({ at: instantSchema, by: lineSchema, reason: paragraphSchema }).nullable(),
  /** The fact this one corrects. */
  corrects: factIdSchema.nullable(),
});
export type RecordedFact = Readonly<z.infer<typeof recordedFactSchema>>;

/** Facts that were not taken back, by their days; of one day in the order they were written down. */
export function standingFacts(recorded: readonly RecordedFact[]): readonly Fact[] {
  const facts = known.get(recorded) ?? findStanding(recorded);
  known.set(recorded, facts);
  return facts;
}

// Whoever asks how an agreement stood on many days asks for the same facts every time.
const known = new WeakMap<readonly RecordedFact[], readonly Fact[]>();

function findStanding(recorded: readonly RecordedFact[]): readonly Fact[] {
  return recorded
    .filter(({ takenBack }) => takenBack === null)
    .map(({ fact }) => fact)
    .toSorted((one, other) => compareDays(one.on, other.on));
}

/** The standing facts of one kind. */
export function factsOfKind<K extends FactKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] {
  // Sound: the kind is what tells the members of the union apart.
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}
