import { z } from 'zod';
import { plainDateSchema } from '#shared/domain/plain-date';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { unparsedSchema } from '#shared/domain/unparsed';
import { wholeNumberSchema, yearSchema } from '#shared/domain/whole-number';

const line = lineSchema.nullable();
const text = paragraphSchema.nullable();
const day = plainDateSchema.nullable();
const party = z.enum(['coordinator', 'region']);

/** Důvodová zpráva and návrh usnesení: for which organ, when, and who stands behind it. */
export const memorandumPaperSchema = z.strictObject({
  organ: z.enum(['council', 'assembly']),
  meetingOn: day,
  /** Předkladatel. */
  submittedBy: line,
  /** Zpracovatel. */
  preparedBy: line,
  /** What the office adds to the reasons in its own words. */
  reasons: text,
});

/** Průvodní dopis. */
export const coveringLetterPaperSchema = z.strictObject({ from: party, writtenOn: day, reference: line, addressee: line, note: text, signedBy: line, signedByTitle: line });

/** Výzva k úhradě. */
export const callForPaymentPaperSchema = z.strictObject({ number: line, year: yearSchema.nullable(), issuedOn: day, signedBy: line, signedByTitle: line });

/** Kontrolní list předběžné řídicí kontroly: § 26 zákona č. 320/2001 Sb. */
export const controlSheetPaperSchema = z.strictObject({
  /** Číslo operace or of the limited promise. */
  number: line,
  /** Příkazce operace. */
  principal: line,
  /** Správce rozpočtu. */
  budgetManager: line,
  /** Hlavní účetní. */
  chiefAccountant: line,
  checkedOn: day,
  note: text,
});

/** Protokol o předání a převzetí stejnopisů. */
export const handoverPaperSchema = z.strictObject({ from: party, handedOverOn: day, place: line, handedOverBy: line, takenOverBy: line, counterparts: wholeNumberSchema(1, 20).nullable() });

/** Plná moc. */
export const powerOfAttorneyPaperSchema = z.strictObject({ of: party, attorney: line, attorneyTitle: line, scope: text, grantedOn: day, validUntil: day });

/** Výpověď, or dohoda o ukončení. */
export const terminationPaperSchema = z.strictObject({ kind: z.enum(['notice', 'agreement']), by: party, writtenOn: day, deliveredOn: day, endsOn: day, reason: text, settlement: text });

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
  memorandum: { organ: 'assembly', meetingOn: null, submittedBy: null, preparedBy: null, reasons: null },
  coveringLetter: { from: 'coordinator', writtenOn: null, reference: null, addressee: null, note: null, signedBy: null, signedByTitle: null },
  callForPayment: { number: null, year: null, issuedOn: null, signedBy: null, signedByTitle: null },
  controlSheet: { number: null, principal: null, budgetManager: null, chiefAccountant: null, checkedOn: null, note: null },
  handover: { from: 'coordinator', handedOverOn: null, place: null, handedOverBy: null, takenOverBy: null, counterparts: null },
  powerOfAttorney: { of: 'region', attorney: null, attorneyTitle: null, scope: null, grantedOn: null, validUntil: null },
  termination: { kind: 'notice', by: 'region', writtenOn: null, deliveredOn: null, endsOn: null, reason: null, settlement: null },
};
