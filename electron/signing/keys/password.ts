/** One way a password may have been turned into bytes when a key file was made. */
export type PasswordReading = {
  /** For the derivation of PKCS #12 (RFC 7292, B.1), two octets a character and two zeros after them; null for no octet at all. */
  readonly characters: string | null;
  /** For PBKDF2, as programs agree on it (RFC 9579, 5). */
  readonly octets: Uint8Array;
};

/**
 * As the standard says first; then as old programs had it, which took every octet of UTF-8 for a character of its own. An
 * empty password is written in two ways.
 */
export function passwordReadings(password: string): readonly PasswordReading[] {
  const octets = Buffer.from(password, 'utf8');
  const other = password === '' ? null : octets.toString('latin1');
  return [password, ...(other === password ? [] : [other])].map((characters) => ({ characters, octets }));
}
