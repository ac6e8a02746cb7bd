/** A name as it stands in a file, byte by byte, and as text. */
export type ElementName = { readonly bytes: Uint8Array; readonly text: string };

/** The names of a file: the few that come again and again are known by their bytes, and made a text only once. */
export type ElementNames = {
  /** The name between two places; null where none stands there. @param hash of its bytes, by {@link hashed} */
  at(from: number, to: number, hash: number): ElementName | null;
};

/** The hash of a name with one byte more; that of none is 0. */
export const hashed = (hash: number, byte: number): number => (Math.imul(hash, 31) + byte) | 0;

/** A file that has ever new names is not to fill the memory. */
const mostNames = 1000;

export function createElementNames(bytes: Uint8Array, textOf: (from: number, to: number) => string): ElementNames {
  const known = new Map<number, ElementName>();
  return {
    at: (from, to, hash) => {
      const found = known.get(hash);
      if (found !== undefined && isAt(bytes, from, to, found)) return found;
      const text = textOf(from, to);
      if (!isName(text)) return null;
      const name = { bytes: bytes.slice(from, to), text };
      if (known.size < mostNames) known.set(hash, name);
      return name;
    },
  };
}

function isAt(bytes: Uint8Array, from: number, to: number, name: ElementName): boolean {
  return name.bytes.length === to - from && endOfNameAt(bytes, from, name) === to;
}

/** Where a name ends that stands at a place; 0 where it does not stand there. */
export function endOfNameAt(bytes: Uint8Array, at: number, { bytes: name }: ElementName): number {
  for (let index = 0; index < name.length; index += 1) if (bytes[at + index] !== name[index]) return 0;
  return at + name.length;
}

const beginning = ':A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}';
const name = new RegExp(`^[${beginning}][${beginning}\\-.0-9\u00b7\u0300-\u036f\u203f\u2040]*$`, 'u');

/** Whether it is a name (XML 1.0, 2.3, Name). */
export const isName = (text: string): boolean => name.test(text);
