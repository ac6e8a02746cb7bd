import type { AgreementId } from '#shared/domain/agreement';
import type { Finding, FindingCode } from '#shared/domain/register/finding';

/** The page where a finding is mended; null where it is mended here, or nowhere. */
export function placeOfFinding(id: AgreementId, { code, field }: Finding): string | null {
  if (field !== null) return `/smlouvy/${id}?udaj=${encodeURIComponent(field)}`;
  const part = parts[code];
  return part === undefined ? null : `/smlouvy/${id}${part}`;
}

/** Parts of an agreement where something other than one of its fields is mended. */
const parts: Partial<Record<FindingCode, string>> = {
  'not-finished': '',
  'in-bin': '',
  'conclusion-missing': '/prubeh',
  'concluded-in-future': '/prubeh',
  'concluded-long-ago': '/prubeh',
  'not-published': '/prubeh',
  'other-record': '/prubeh',
  'attachment-of-wrong-kind': '/listiny',
  'no-text-layer': '/listiny',
};
