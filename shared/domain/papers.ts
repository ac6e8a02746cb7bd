import { z } from 'zod';
import { areOnePerson } from '#shared/domain/person-name';
import { plainDateSchema } from '#shared/domain/plain-date';
import { fieldRule } from '#shared/domain/refine';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { unparsedSchema } from '#shared/domain/unparsed';
import { wholeNumberSchema, yearSchema } from '#shared/domain/whole-number';

const line = lineSchema.nullable();
const text = paragraphSchema.nullable();
const day = plainDateSchema.nullable();
const party = z.enum(['coordinator', 'region']);

/** Důvodová zpráva and návrh usnesení: for which organ of which party, when, and who stands behind it. */
const memorandumPaperSchema = z.strictObject({
  of: party,
  organ: z.enum(['council', 'assembly']),
  meetingOn: day,
  /** Bod programu; free text. */
  agendaItem: line,
  /** Předkladatel. */
  submittedBy: line,
  /** Zpracovatel. */
  preparedBy: line,
  /** What the office adds to the reasons in its own words. */
  reasons: text,
});

/** Průvodní dopis: to the other party, with a draft to be commented on, with the counterparts to be signed, or with those already signed by both. */
const coveringLetterPaperSchema = z.strictObject({
  from: party,
  purpose: z.enum(['comments', 'signature', 'signed']),
  writtenOn: day,
  /** Číslo jednací. */
  reference: line,
  /** Department or person of the other party. */
  addressee: line,
  note: text,
  signedBy: line,
  signedByTitle: line,
});

/** Výzva k úhradě. */
const callForPaymentPaperSchema = z.strictObject({ number: line, year: yearSchema.nullable(), issuedOn: day, signedBy: line, signedByTitle: line });

/** Kontrolní list předběžné řídicí kontroly: § 26 zákona č. 320/2001 Sb. */
export const controlSheetPaperSchema = z
  .strictObject({
    of: party,
    /** Číslo operace or of the limited promise. */
    number: line,
    /** Příkazce operace. */
    principal: line,
    /** Správce rozpočtu. */
    budgetManager: line,
    /** Hlavní účetní; at low risk the same person as správce rozpočtu. */
    chiefAccountant: line,
    checkedOn: day,
    note: text,
  })
  .check(
    fieldRule('budgetManager', ({ principal, budgetManager }) => !areOnePerson(principal, budgetManager), 'roles-merged'),
    fieldRule('chiefAccountant', ({ principal, chiefAccountant }) => !areOnePerson(principal, chiefAccountant), 'roles-merged'),
  );

/** Protokol o předání a převzetí stejnopisů. */
const handoverPaperSchema = z.strictObject({ from: party, handedOverOn: day, place: line, handedOverBy: line, takenOverBy: line, counterparts: wholeNumberSchema(1, 20).nullable() });

/** Plná moc. */
const powerOfAttorneyPaperSchema = z.strictObject({
  of: party,
  /** Zmocněnec, in the nominative. */
  attorney: line,
  attorneyTitle: line,
  /** What tells the attorney apart: day of birth and address, or the number of a service card. */
  attorneyIdentity: line,
  /** What for, in the accusative after „zmocňuje k těmto jednáním:“; to sign the document where nothing is said. */
  scope: text,
  grantedOn: day,
  validUntil: day,
});

/** Výpověď of one party, or dohoda o ukončení of both. */
const terminationPaperSchema = z.strictObject({
  kind: z.enum(['notice', 'agreement']),
  by: party,
  writtenOn: day,
  /** Číslo jednací of a notice. */
  reference: line,
  /** When a notice was delivered; the day it takes effect follows from it by the agreement. */
  deliveredOn: day,
  /** The day an agreement on termination names. */
  endsOn: day,
  reason: text,
  settlement: text,
  /** Who of either party decided on the end, with number and day of the resolution; an agreement needs both. */
  coordinatorDecision: line,
  regionDecision: line,
});

/** What the papers (písemnosti) around an agreement say beyond its own data. They can be written at any time, also after it is finished. */
export const papersContentSchema = z.strictObject({
  memorandum: memorandumPaperSchema,
  coveringLetter: coveringLetterPaperSchema,
  callForPayment: callForPaymentPaperSchema,
  controlSheet: controlSheetPaperSchema,
  handover: handoverPaperSchema,
  powerOfAttorney: powerOfAttorneyPaperSchema,
  termination: terminationPaperSchema,
});
export type PapersContent = Readonly<z.infer<typeof papersContentSchema>>;

/** The papers of one agreement; they have a revision of their own. */
export const papersSchema = z.strictObject({ revision: z.int().nonnegative(), content: papersContentSchema, unparsed: unparsedSchema });
export type Papers = Readonly<z.infer<typeof papersSchema>>;

export const emptyPapers: PapersContent = {
  memorandum: { of: 'region', organ: 'assembly', meetingOn: null, agendaItem: null, submittedBy: null, preparedBy: null, reasons: null },
  coveringLetter: { from: 'coordinator', purpose: 'signature', writtenOn: null, reference: null, addressee: null, note: null, signedBy: null, signedByTitle: null },
  callForPayment: { number: null, year: null, issuedOn: null, signedBy: null, signedByTitle: null },
  controlSheet: { of: 'region', number: null, principal: null, budgetManager: null, chiefAccountant: null, checkedOn: null, note: null },
  handover: { from: 'coordinator', handedOverOn: null, place: null, handedOverBy: null, takenOverBy: null, counterparts: null },
  powerOfAttorney: { of: 'region', attorney: null, attorneyTitle: null, attorneyIdentity: null, scope: null, grantedOn: null, validUntil: null },
  termination: { kind: 'notice', by: 'region', writtenOn: null, reference: null, deliveredOn: null, endsOn: null, reason: null, settlement: null, coordinatorDecision: null, regionDecision: null },
};
