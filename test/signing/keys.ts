import { openKey } from '#signing/open-key';
import type { SigningKey } from '#signing/keys/signing-key';
import { throwawayKey, type ThrowawayHolder } from '#signing/throwaway-key';

export const holder: ThrowawayHolder = {
  commonName: 'Ing. Jiří Ťuhýk',
  organization: 'Kraj Vysočina – ukázka',
  issuerName: 'Zkušební autorita Česká pošta – ukázka',
  validFrom: '2023-01-01T00:00:00.000Z',
  validTo: '2033-01-01T00:00:00.000Z',
  algorithm: 'P-256',
};

/** A throwaway key, opened the way any key file is. */
export async function keyOf(more: Partial<ThrowawayHolder> = {}): Promise<SigningKey> {
  const { p12, password } = await throwawayKey({ ...holder, ...more });
  const opened = openKey(p12, password);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}
