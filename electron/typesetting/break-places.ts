import { divisionsOf } from './hyphenation';
import { countSpaces, widthOf } from './metrics';
import type { Setting } from './setting';
import type { Token } from './tokens';

/** A place inside a word where a line may end; width (points) and spaces are those of the word's part before it. */
export type InnerPlace = { readonly offset: number; readonly width: number; readonly spaces: number; readonly kind: InnerKind };

/** A division with a hyphen, a joint of an address or number without one, between any two letters, or where none belongs. */
export type InnerKind = 'hyphen' | 'joint' | 'anywhere' | 'forced';

/** Addresses of the web and long numbers break after these, without a hyphen; before a hyphen, lest it seem ours. */
const joints = /(?<=\S[/.@_?&=:;,+–])(?=[^\s/-]\S)|(?<=\S\S)(?=-\S)/gu;

/** Words wider than this share of the line may break at their joints. */
const wide = 0.4;

/**
 * Where a word may be broken inside, ascending.
 * @param before the word before it, or null at the start of a paragraph
 * @param anywhere breaks between any two letters, for a word that fits no line otherwise
 */
export function innerPlaces({ fonts, terms }: Setting, token: Token, before: string | null, measure: number, anywhere: boolean): readonly InnerPlace[] {
  const place = (offset: number, kind: InnerKind): InnerPlace => {
    const left = token.text.slice(0, offset);
    return { offset, width: widthOf(fonts, left, token.ink.style), spaces: countSpaces(left), kind };
  };
  const divisions = divisionsOfParts(token.text, before, terms).map((offset) => place(offset, 'hyphen'));
  if (anywhere && token.width > measure) return betweenLetters(token.text, divisions, place);
  if (token.width <= measure * wide || divisions.length > 0) return divisions;
  return jointsOf(token.text).map((offset) => place(offset, 'joint'));
}

/** Divisions of all words that non-breaking spaces hold together. */
function divisionsOfParts(text: string, before: string | null, terms: readonly string[]): readonly number[] {
  if (!text.includes('\u00a0')) return divisionsOf(text, before, terms);
  let at = 0;
  let previous = before;
  return text.split('\u00a0').flatMap((part) => {
    const found = divisionsOf(part, previous, terms).map((offset) => offset + at);
    at += part.length + 1;
    previous = part;
    return found;
  });
}

const jointsOf = (text: string): readonly number[] => Array.from(text.matchAll(joints), ({ index }) => index);

function betweenLetters(text: string, divisions: readonly InnerPlace[], place: (offset: number, kind: InnerKind) => InnerPlace): readonly InnerPlace[] {
  const better = new Map(divisions.map((division) => [division.offset, division]));
  const joint = new Set(jointsOf(text));
  const kindAt = (offset: number): InnerKind => (joint.has(offset) ? 'joint' : holdsTogether(text, offset) ? 'forced' : 'anywhere');
  return Array.from({ length: text.length - 1 }, (_, index) => better.get(index + 1) ?? place(index + 1, kindAt(index + 1)));
}

/** Beside a non-breaking space, or after a hyphen, which would be taken for one that divides. */
function holdsTogether(text: string, offset: number): boolean {
  return text[offset - 1] === '-' || text[offset - 1] === '\u00a0' || text[offset] === '\u00a0';
}
