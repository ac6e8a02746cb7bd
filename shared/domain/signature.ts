import { z } from 'zod';
import { instantSchema } from '#shared/domain/instant';

/** The party a signature field belongs to; the field of the PDF bears this name. */
export const signatorySchema = z.enum(['coordinator', 'region']);
export type Signatory = z.infer<typeof signatorySchema>;

/** Largest key file (.p12, .pfx), in bytes: a key and its certificates take some kilobytes. */
export const largestKeyFile = 1024 * 1024;

/** What a certificate (X.509) says of itself. Nobody verified it: no list of trusted authorities is asked. */
export const certificateSchema = z.strictObject({
  /** Common name of the holder, or the whole distinguished name where it has none. */
  subject: z.string(),
  /** Organisation of the holder, where stated. */
  organization: z.string().nullable(),
  /** Common name of the authority that issued it, or its whole distinguished name. */
  issuer: z.string(),
  /** Hexadecimal, upper-case. */
  serialNumber: z.string(),
  validFrom: instantSchema,
  validTo: instantSchema,
  selfSigned: z.boolean(),
  /**
   * What its qualified certificate statements (ETSI EN 319 412-5) claim: a qualified certificate for signatures, for seals,
   * for neither stated, or no claim at all.
   */
  qualified: z.enum(['signature', 'seal', 'unspecified', 'not-stated']),
});
export type Certificate = Readonly<z.infer<typeof certificateSchema>>;

/** One signature of a PDF, as its own bytes show it. */
const signatureSchema = z.strictObject({
  /** Name of the signature field. */
  field: z.string(),
  /** The party the field belongs to; null in files that are not ours. */
  signatory: signatorySchema.nullable(),
  /** Whether the bytes it covers are the ones that were signed; unreadable when its format is not known here. */
  integrity: z.enum(['intact', 'altered', 'unreadable']),
  /** The whole file, or an earlier revision of it to which something was added since. */
  covers: z.enum(['whole-file', 'earlier-revision', 'not-even-one-revision']),
  /** SubFilter of the signature: `ETSI.CAdES.detached` (PAdES), `adbe.pkcs7.detached` … */
  format: z.string(),
  /** The time the signer's computer claimed; null where none is stated. */
  claimedTime: instantSchema.nullable(),
  /** Whether a time stamp of an authority is part of it; it is told, not verified. */
  timeStamped: z.boolean(),
  reason: z.string().nullable(),
  /** Null when the certificate could not be read. */
  certificate: certificateSchema.nullable(),
  /** Whether the certificate was in force at the claimed time. */
  certificateThen: z.enum(['in-force', 'expired', 'not-yet', 'unknown']),
});
export type Signature = Readonly<z.infer<typeof signatureSchema>>;

/** Who signed a PDF, in the order of signing, and which of its signature fields are still empty. */
export const signatureReportSchema = z.strictObject({
  signatures: z.array(signatureSchema).readonly(),
  emptyFields: z.array(z.strictObject({ field: z.string(), signatory: signatorySchema.nullable() })).readonly(),
});
export type SignatureReport = Readonly<z.infer<typeof signatureReportSchema>>;
