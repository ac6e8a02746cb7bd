import type { TextEncoding } from '#shared/formats/code-pages/text-slices';

/** What the head of a file says of its encoding (banks send UTF-8 or Windows-1250; XML 1.0 asks every reader for UTF-16 too, 4.3.3), and the declared name where it is not known: then the one that is nearest is taken. */
export type EncodingOfXml = { readonly encoding: TextEncoding; readonly unknown: string | null };

/** By the byte order mark, by how the first character looks, then by the declaration; UTF-8 without any of them (XML 1.0, appendix F). */
export function xmlEncodingOf(bytes: Uint8Array): EncodingOfXml {
  const beginning = beginnings.find(([signs]) => signs.every((sign, index) => bytes[index] === sign));
  return beginning === undefined ? declaredEncoding(bytes) : { encoding: beginning[1], unknown: null };
}

/** The byte order marks, and how `<` looks without one. */
const beginnings: readonly (readonly [signs: readonly number[], encoding: TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0], 'utf-16le'],
  [[0, 0x3c], 'utf-16be'],
];

const longestDeclaration = 256;

function declaredEncoding(bytes: Uint8Array): EncodingOfXml {
  const head = String.fromCharCode(...bytes.subarray(0, longestDeclaration));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/u.exec(head)?.[1];
  if (declared === undefined) return { encoding: 'utf-8', unknown: null };
  const known = encodings.find(({ name }) => name.test(declared));
  return known === undefined ? { encoding: 'windows-1250', unknown: declared } : { encoding: known.encoding, unknown: null };
}

const encodings: readonly { readonly name: RegExp; readonly encoding: TextEncoding }[] = [
  // Programs that make a text first and its bytes afterwards declare UTF-16 and write UTF-8: where the declaration itself can be read, it is none.
  { name: /^(?:utf-?8|utf-?16|us-ascii|ascii)$/iu, encoding: 'utf-8' },
  { name: /^(?:windows-1250|cp-?1250|x-cp1250)$/iu, encoding: 'windows-1250' },
  { name: /^(?:cp-?852|ibm-?852)$/iu, encoding: 'cp852' },
];
