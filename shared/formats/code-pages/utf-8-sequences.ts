/**
 * How many bytes the character that begins here takes. Negative where there is none: so many bytes that no character can begin with are one fault
 * (The Unicode Standard, 3.9, table 3-7 and the practice of maximal subparts).
 */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lengthByLead(lead);
  if (length === 0 || !continues(bytes[at + 1], lowestSecond(lead), highestSecond(lead))) return -1;
  for (let next = 2; next < length; next += 1) if (!continues(bytes[at + next], 0x80, 0xbf)) return -next;
  return length;
}

/** Whether bytes that end before a whole character might have gone on: a file that was cut short. */
export function isCutAt(bytes: Uint8Array, at: number): boolean {
  const length = lengthByLead(bytes[at] ?? 0);
  return at + length > bytes.length && at - sequenceAt(bytes, at) === bytes.length;
}

function lengthByLead(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

const continues = (byte: number | undefined, lowest: number, highest: number): boolean => byte !== undefined && byte >= lowest && byte <= highest;

/** Nothing is written longer than need be. */
function lowestSecond(lead: number): number {
  if (lead === 0xe0) return 0xa0;
  return lead === 0xf0 ? 0x90 : 0x80;
}

/** Halves of surrogate pairs are no characters, nor is anything beyond U+10FFFF. */
function highestSecond(lead: number): number {
  if (lead === 0xed) return 0x9f;
  return lead === 0xf4 ? 0x8f : 0xbf;
}
