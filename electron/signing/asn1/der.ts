/**
 * Values written in the distinguished encoding (X.690): what a library would decode and write anew goes in as it is, so
 * that names of certificates keep every byte their authority gave them.
 */
export function encoded(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.of(tag, ...lengthOf(content.length)), content]);
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const octets = base256(length);
  return [0x80 | octets.length, ...octets];
}

/** Most significant first, at least one. */
function base256(value: number): readonly number[] {
  const octets: number[] = [];
  for (let rest = value; rest > 0 || octets.length === 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return octets;
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => encoded(0x30, ...parts);

/** SET OF: its elements stand in the order of their encodings. */
export const setOf = (...parts: readonly Uint8Array[]): Uint8Array => encoded(0x31, ...parts.toSorted((a, b) => Buffer.compare(a, b)));

export const octetString = (...parts: readonly Uint8Array[]): Uint8Array => encoded(0x04, ...parts);

/** Whole octets. */
export const bitString = (bytes: Uint8Array): Uint8Array => encoded(0x03, Uint8Array.of(0), bytes);

/** A flag list (X.680 named bits) given as its first octet, with trailing zero bits left out. */
export function namedBits(octet: number): Uint8Array {
  const unused = octet === 0 ? 0 : 31 - Math.clz32(octet & -octet);
  return encoded(0x03, Uint8Array.of(unused, octet));
}

/** Not negative. */
export const integer = (value: number | Uint8Array): Uint8Array => encoded(0x02, unsigned(typeof value === 'number' ? Uint8Array.from(base256(value)) : value));

function unsigned(bytes: Uint8Array): Uint8Array {
  return (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Uint8Array.of(0), bytes]);
}

export const nothing = Uint8Array.of(0x05, 0x00);

export const yes = Uint8Array.of(0x01, 0x01, 0xff);

export const utf8String = (text: string): Uint8Array => encoded(0x0c, Buffer.from(text, 'utf8'));

/** @param dotted such as `1.2.840.113549` */
export function objectIdentifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return encoded(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(value: number): readonly number[] {
  const octets = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) octets.unshift(0x80 | (rest % 128));
  return octets;
}

/** Context-specific tags, `[0]` and so on, around whole values. */
export const tagged = (number: number, ...parts: readonly Uint8Array[]): Uint8Array => encoded(0xa0 | number, ...parts);
