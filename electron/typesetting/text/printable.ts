import type { DocumentContent } from '#shared/documents/block';
import { composed, staysAsItIs } from './composed';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import { visitTexts } from './visit-texts';

/** A character the fonts lack, or that is no character at all; a document never loses a letter silently. */
export type Unprintable = {
  readonly character: string;
  /** `U+1F600` */
  readonly codePoint: string;
  readonly field: string | null;
  /** The text around it. */
  readonly excerpt: string;
};

/** Every unprintable character of a document in reading order, once for each field it stands in. */
export function unprintableIn(document: DocumentContent, fonts: PreparedFonts): readonly Unprintable[] {
  const found: Unprintable[] = [];
  const plain = plainCharacters(fonts);
  visitTexts(document, (text, field) => {
    if (!isPlain(text, plain)) found.push(...unprintableInText(text, field ?? null, fonts));
  });
  return [...new Map(found.map((each) => [`${each.codePoint} ${each.field ?? each.excerpt}`, each])).values()];
}

const known = new WeakMap<PreparedFonts, Uint8Array>();

/** By UTF-16 code unit: 1 for what both fonts have and composition leaves alone. Nearly every text has no other characters, so it is read once. */
function plainCharacters(fonts: PreparedFonts): Uint8Array {
  const present = known.get(fonts);
  if (present !== undefined) return present;
  const plain = Uint8Array.from(fonts.regular.cids, (_, code) => {
    const character = String.fromCharCode(code);
    return staysAsItIs(character) && isPrintable(character, fonts) ? 1 : 0;
  });
  known.set(fonts, plain);
  return plain;
}

function isPlain(text: string, plain: Uint8Array): boolean {
  for (let index = 0; index < text.length; index += 1) if (plain[text.charCodeAt(index)] !== 1) return false;
  return true;
}

function unprintableInText(text: string, field: string | null, fonts: PreparedFonts): readonly Unprintable[] {
  const printed = composed(text);
  let at = 0;
  return Array.from(printed).flatMap((character) => {
    const from = at;
    at += character.length;
    return isPrintable(character, fonts) ? [] : [{ character, codePoint: codePointOf(character), field, excerpt: excerptAround(printed, from, at) }];
  });
}

function isPrintable(text: string, { regular, semibold }: PreparedFonts): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((regular.cids[code] ?? 0) === 0 || (semibold.cids[code] ?? 0) === 0) return false;
  }
  return true;
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Characters shown on either side. */
const around = 20;

function excerptAround(text: string, from: number, to: number): string {
  const start = Math.max(0, from - around);
  const end = Math.min(text.length, to + around);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
