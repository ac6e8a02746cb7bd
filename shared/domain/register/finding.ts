import { z } from 'zod';
import { attachmentIdSchema } from '#shared/domain/record';

/** How a finding weighs: nothing can be sent with it, a public watchdog flags it, it is worth a look. */
export const findingWeights = ['refused', 'flagged', 'advice'] as const;
export type FindingWeight = (typeof findingWeights)[number];

/** What the check before sending may find, and how it weighs. */
const weightOfFinding = {
  /** The agreement is a draft. */
  'not-finished': 'refused',
  'in-bin': 'refused',
  'counterparty-missing': 'refused',
  'same-party': 'refused',
  'subject-missing': 'refused',
  /** `detail`: how many characters it has. */
  'subject-too-long': 'refused',
  'conclusion-missing': 'refused',
  /** There is a record already: it is changed, not published again. `detail`: its number */
  'published-already': 'refused',
  /** Nothing to change, add to or withdraw. */
  'not-published': 'refused',
  /** The agreement has another record. `detail`: its number */
  'other-record': 'refused',
  'attachments-missing': 'refused',
  /** The attachment is not with the agreement. */
  'attachment-unknown': 'refused',
  /** The register takes pdf, doc, docx, rtf, odt and txt. `detail`: name of the file */
  'attachment-of-wrong-kind': 'refused',
  /** `detail`: size of all files in bytes */
  'package-too-large': 'refused',
  'concluded-in-future': 'flagged',
  'concluded-long-ago': 'flagged',
  /** `detail`: name of the party */
  'ico-missing': 'flagged',
  'data-box-missing': 'flagged',
  /** It does not say what is done and about what. */
  'subject-vague': 'flagged',
  'value-missing': 'flagged',
  'value-negative': 'flagged',
  'value-without-vat-higher': 'flagged',
  /** After the thirty days of § 5 odst. 2 zákona č. 340/2015 Sb. `detail`: the last day */
  'sent-late': 'flagged',
  /** After the three months of § 7 odst. 1 zákona č. 340/2015 Sb. `detail`: the last day */
  'cancelled-from-beginning': 'flagged',
  /** `detail`: name of the file */
  'no-text-layer': 'flagged',
  /** A datum of a person can be read in an attachment, out of which nothing is taken. `detail`: name of the file, and what was found */
  'attachment-personal-data': 'flagged',
  /** A signature carries the certificate of whoever signed. `detail`: name of the file, and who signed it */
  'attachment-signed': 'flagged',
  /** A name that was taken out stays in another form. `detail`: what was found */
  'form-left': 'flagged',
  /** What was taken out of the copy stands in the metadata. `detail`: the text that says it */
  'redacted-in-metadata': 'flagged',
  /** The amended agreement has no record to link to. */
  'parent-missing': 'flagged',
  /** The value of an open-ended agreement is its first years. */
  'value-estimated': 'advice',
  /** `detail`: name of the party */
  'data-box-unverified': 'advice',
  /** The agreement says the other party publishes it. */
  'published-by-other': 'advice',
  'nothing-redacted': 'advice',
  /** A personal datum stays legible. `detail`: what it is */
  'personal-datum-left': 'advice',
  /** An attachment goes as it is: nothing is taken out of it. `detail`: name of the file */
  'attachment-as-it-is': 'advice',
  /** `detail`: old name → new name */
  'attachment-renamed': 'advice',
} as const satisfies Readonly<Record<string, FindingWeight>>;
export type FindingCode = keyof typeof weightOfFinding;

// Sound: the keys of a constant are its type's.
// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
export const findingCodes = Object.keys(weightOfFinding) as readonly FindingCode[];

/** One finding of the check before sending: the field that mends it where there is one, the attachment it was found in, and what it is about. */
export const findingSchema = z.strictObject({ code: z.enum(findingCodes), weight: z.enum(findingWeights), field: z.string().nullable(), attachment: attachmentIdSchema.nullable(), detail: z.string().nullable() });
export type Finding = Readonly<z.infer<typeof findingSchema>>;

export const finding = (code: FindingCode, { field = null, attachment = null, detail = null }: Partial<Pick<Finding, 'field' | 'attachment' | 'detail'>> = {}): Finding => ({
  code,
  weight: weightOfFinding[code],
  field,
  attachment,
  detail,
});
