import { Failure } from '#core/failure';
import type { Base64 } from '#core/ports';

/**
 * The bytes of an input that carries them as base64.
 * @param field name of the input, for the failure
 * @throws Failure `invalid-input` when it is no base64
 */
export function uploaded(base64: Base64, field: string, text: string): Uint8Array {
  const bytes = base64.decode(text);
  if (bytes === null) throw new Failure({ code: 'invalid-input', issues: [{ path: [field], code: 'invalid-characters' }] });
  return bytes;
}
