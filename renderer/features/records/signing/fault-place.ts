import type { ApiError } from '#shared/api/errors';

/** The part of the form a refusal belongs to; `elsewhere` concerns none of them. */
export type FaultPlace = 'file' | 'password' | 'certificate' | 'side' | 'elsewhere';

const places: Readonly<Partial<Record<ApiError['code'], FaultPlace>>> = {
  'key-wrong-password': 'password',
  'key-file-unreadable': 'file',
  'key-file-without-key': 'file',
  'key-unsupported': 'file',
  'file-empty': 'file',
  'file-too-large': 'file',
  'certificate-expired': 'certificate',
  'certificate-not-yet-valid': 'certificate',
  'certificate-not-for-signing': 'certificate',
  'already-signed': 'side',
  'no-signature-field': 'side',
};

export function placeOfFault({ code }: ApiError): FaultPlace {
  return places[code] ?? 'elsewhere';
}
