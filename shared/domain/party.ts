import { z } from 'zod';
import { approvalPathSchema } from '#shared/domain/approval';
import { bankAccountSchema } from '#shared/domain/bank-account';
import { dataBoxSchema, emailSchema, phoneSchema, postalCodeSchema } from '#shared/domain/contact-details';
import { dicSchema, icoSchema } from '#shared/domain/ico';
import { regionCodeSchema } from '#shared/domain/region';
import { lineSchema } from '#shared/domain/text';
import { unparsedSchema } from '#shared/domain/unparsed';

/** Forms of a name as texts need them; stored, never computed from endings. */
const nameFormsSchema = z.strictObject({
  /** 1. pád: Olomoucký kraj */
  nominative: lineSchema,
  /** 2. pád: Olomouckého kraje */
  genitive: lineSchema,
  /** 3. pád: Olomouckému kraji */
  dative: lineSchema,
  /** 6. pád: v Olomouckém kraji */
  locative: lineSchema,
  /** 7. pád: s Olomouckým krajem */
  instrumental: lineSchema,
});
export type NameForms = z.infer<typeof nameFormsSchema>;

/** What identifies and represents a party in an agreement. Null is not known yet. */
export const partyDetailsSchema = z.strictObject({
  street: lineSchema.nullable(),
  postalCode: postalCodeSchema.nullable(),
  city: lineSchema.nullable(),
  ico: icoSchema.nullable(),
  dic: dicSchema.nullable(),
  dataBox: dataBoxSchema.nullable(),
  /** Titles and name in the nominative, as under a signature: Ing. Josef Novák */
  representativeName: lineSchema.nullable(),
  /** The same in the instrumental, after „zastoupený“: Ing. Josefem Novákem */
  representativeNameInstrumental: lineSchema.nullable(),
  /** hejtman, hejtmanka, primátor, primátorka … */
  representativeTitle: lineSchema.nullable(),
  /** hejtmanem, hejtmankou … */
  representativeTitleInstrumental: lineSchema.nullable(),
  account: bankAccountSchema.nullable(),
  bankName: lineSchema.nullable(),
  /** Krajský koordinátor projektu. */
  coordinatorName: lineSchema.nullable(),
  coordinatorPhone: phoneSchema.nullable(),
  coordinatorEmail: emailSchema.nullable(),
});
export type PartyDetails = Readonly<z.infer<typeof partyDetailsSchema>>;
export type PartyDetailKey = keyof PartyDetails;

export const partyDetailKeySchema = partyDetailsSchema.keyof();
export const partyDetailKeys: readonly PartyDetailKey[] = partyDetailKeySchema.options;

/** What of a party the clerk may change. */
export const partyContentSchema = z.strictObject({
  name: nameFormsSchema,
  /** „zastoupený“ for a kraj, „zastoupené“ for hlavní město. */
  gender: z.enum(['masculine', 'neuter']),
  /** Rada Olomouckého kraje, in the nominative. */
  council: lineSchema,
  /** Zastupitelstvo Olomouckého kraje, in the nominative. */
  assembly: lineSchema,
  /** Which organs deal with the agreement, by the first year they do; empty while nobody said. */
  approvalPaths: z.array(approvalPathSchema).max(40, { error: 'too-many' }).readonly(),
  /** Whether the region takes part in the project and stands in the list of annex 2. */
  participates: z.boolean(),
  details: partyDetailsSchema,
  /** Prefilled details nobody has checked against a public source yet; shown as „ověřte“. */
  unverified: z.array(partyDetailKeySchema).readonly(),
});
export type PartyContent = Readonly<z.infer<typeof partyContentSchema>>;

/** One of the fourteen regions as the office knows it. */
export const partySchema = z.strictObject({
  id: regionCodeSchema,
  /** ISO 3166-2 code: CZ-71 */
  iso: z.string().regex(/^CZ-\d{2}$/u),
  revision: z.int().nonnegative(),
  content: partyContentSchema,
  unparsed: unparsedSchema,
});
export type Party = Readonly<z.infer<typeof partySchema>>;
