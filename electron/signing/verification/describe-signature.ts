import type { Certificate, Signature } from '#shared/domain/signature';
import { attempt } from '#signing/asn1/attempt';
import { oid } from '#signing/asn1/object-identifiers';
import { factsOf } from '#signing/certificates/certificate-facts';
import { isGenuine, messageForms, stampIn } from '#signing/cms/check-cms';
import type { Cms } from '#signing/cms/read-cms';
import { coveredBy } from '#signing/pdf/byte-range';
import { coverageOf } from '#signing/pdf/coverage';
import { instantOf, isoInstant } from '#signing/pdf/pdf-date';
import type { PdfFile } from '#signing/pdf/read-pdf';
import type { SignedField } from '#signing/pdf/signature-fields';
import type { Evidence } from './evidence';

/** What the evidence shows of a signature. @throws Error when the file is damaged */
export function describeSignature(file: PdfFile, field: SignedField, evidence: Evidence): Signature {
  const { format, range, contents, cms, reason } = evidence;
  const certificate = cms === null ? null : attempt(() => certificateIn(cms));
  const claimedTime = timeOf(evidence);
  return {
    field: field.name,
    signatory: field.signatory,
    integrity: integrityOf(file, evidence),
    covers: range === null || contents === null ? 'not-even-one-revision' : coverageOf(file, field, range, contents),
    format,
    claimedTime,
    timeStamped: format === 'ETSI.RFC3161' || cms?.timeStamped === true,
    reason,
    certificate,
    certificateThen: validityAt(certificate, claimedTime),
  };
}

function integrityOf({ bytes }: PdfFile, { format, cms, range }: Evidence): Signature['integrity'] {
  const form = messageForms[format];
  if (cms === null || range === null || form === undefined) return 'unreadable';
  const genuine = attempt(() => isGenuine(cms, form, coveredBy(range, bytes)));
  if (genuine === null) return 'unreadable';
  return genuine ? 'intact' : 'altered';
}

function certificateIn({ certificate }: Cms): Certificate | null {
  return certificate === null ? null : factsOf(certificate.parsed);
}

/** Of a time stamp its own time; else the entry M, and where it is missing what the message says. */
function timeOf({ cms, date }: Evidence): string | null {
  const stamp = cms?.content?.type === oid.timeStampInfo ? cms.content.bytes : null;
  if (stamp !== null) return attempt(() => isoInstant(stampIn(stamp).genTime));
  const signingTime = cms?.signingTime ?? null;
  return instantOf(date) ?? (signingTime === null ? null : isoInstant(signingTime));
}

function validityAt(certificate: Certificate | null, instant: string | null): Signature['certificateThen'] {
  if (certificate === null || instant === null) return 'unknown';
  if (instant < certificate.validFrom) return 'not-yet';
  return instant > certificate.validTo ? 'expired' : 'in-force';
}
