import { divisionsOf } from './hyphenation';
import { dividingHyphen, isSpace, sumsWithin, widthOf } from '#typesetting/fonts/metrics';
import { hangAtEnd, hangAtStart } from './optical-margin';
import type { TextSetting } from './setting';
import type { Token } from './tokens';

/**
 * A place inside a word where a line may end: width (points) and spaces of what ends the line, and of what is over when
 * the next line begins. They differ by kerning, and where a space disappears between them.
 */
export type InnerPlace = {
  readonly offset: number;
  readonly kind: InnerKind;
  readonly width: number;
  readonly spaces: number;
  /** Width of the hyphen, kerned to the letter before it; 0 where there is none. */
  readonly hyphenWidth: number;
  /** Points by which a justified line may hang out at the place, at its end and at its start. */
  readonly hang: number;
  readonly nextHang: number;
  readonly nextWidth: number;
  readonly nextSpaces: number;
};

/**
 * From good to bad: a division with a hyphen; one that leaves two letters on the line; in an address, without a hyphen,
 * before its at sign, at another joint, before a stop; a non-breaking space; between two letters; where none belongs, as between two figures.
 */
export type InnerKind = 'hyphen' | 'stub' | 'at' | 'joint' | 'stop' | 'tie' | 'anywhere' | 'forced';

/** Whether a line that ends so ends with a hyphen. */
export const isDivision = (ending: string): boolean => ending === 'hyphen' || ending === 'stub';

const stub = /(?:^|[\u00a0„‚"'([])[^\u00a0„‚"'([]{2}$/u;
const divisionAt = (text: string, offset: number): InnerKind => (stub.test(text.slice(0, offset)) ? 'stub' : 'hyphen');

/** Where a word stands. */
export type Surroundings = {
  /** The word before it, or null at the start of a paragraph. */
  readonly before: string | null;
  /** What follows it without a space that breaks, or nothing. */
  readonly after: string;
  /** Whether it is part of something wider than the line, which must break somewhere. */
  readonly tooWide: boolean;
  readonly measure: number;
};

/** Words wider than this share of the line may break at their joints. */
const wide = 0.4;

/** Where a word may be broken inside, ascending. What is read as a whole breaks only when it must. */
export function innerPlaces(setting: TextSetting, token: Token, surroundings: Surroundings): readonly InnerPlace[] {
  const { before, after, tooWide, measure } = surroundings;
  const { whole } = token.ink;
  if (whole && !tooWide) return [];
  const divisions = !setting.divides || (whole && token.text.includes('\u00a0')) ? [] : divisionsOfParts(token.text, before, setting.terms);
  if (tooWide) return allPlaces(setting, token, after, divisions);
  if (token.width <= measure * wide || divisions.length > 0) return placesOf(setting, token, divisions, (offset) => divisionAt(token.text, offset));
  const joints = jointsOf(token.text, after);
  return placesOf(setting, token, [...joints.keys()], (offset) => joints.get(offset) ?? 'joint');
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

/**
 * Addresses of the web and of mail break without a hyphen: before at signs, after strokes and colons, and before
 * hyphens, lest these seem ours.
 */
const joint = /(?<=\S[/&=:;–])(?=[^\s/-]\S)|(?<=\S[^\s.-])(?=[-?+]\S)/gu;
const atSign = /(?<=\S[^\s.-])(?=@\S)/gu;
/** Before a stop, lest a line end with one that ends no sentence; decimals stay whole. */
const stop = /(?<=\S[^\s.-])(?=[.,_][^\s\d]|(?<!\d)[.,_]\S)/gu;

function jointsOf(text: string, after: string): ReadonlyMap<number, InnerKind> {
  const found = (pattern: RegExp, kind: InnerKind) => Array.from((text + after).matchAll(pattern), ({ index }): [number, InnerKind] => [index, kind]);
  return new Map([...found(joint, 'joint'), ...found(atSign, 'at'), ...found(stop, 'stop')].filter(([offset]) => offset <= text.length).sort(([a], [b]) => a - b));
}

/** Every place there is, each with how bad it is. */
function allPlaces(setting: TextSetting, token: Token, after: string, divisions: readonly number[]): readonly InnerPlace[] {
  const { text } = token;
  const known = new Map([...jointsOf(text, after), ...divisions.map((offset): [number, InnerKind] => [offset, divisionAt(text, offset)])]);
  const whole = text + after;
  const kindAt = (offset: number): InnerKind => known.get(offset) ?? worseKind(whole, offset);
  const last = after === '' ? text.length - 1 : text.length;
  return placesOf(setting, token, Array.from({ length: last }, (_, index) => index + 1), kindAt);
}

/** After a hyphen or a stop, and inside a number. */
const inseparable = /^(?:[-.].|\d[\d.,]|,\d)$/u;

function worseKind(text: string, offset: number): InnerKind {
  if (isSpace(text.charCodeAt(offset))) return 'forced';
  if (isSpace(text.charCodeAt(offset - 1))) return 'tie';
  return inseparable.test(text.slice(offset - 1, offset + 1)) ? 'forced' : 'anywhere';
}

function placesOf({ fonts }: TextSetting, { text, ink: { style } }: Token, offsets: readonly number[], kindAt: (offset: number) => InnerKind): readonly InnerPlace[] {
  if (offsets.length === 0) return [];
  const { ends, starts, spaces } = sumsWithin(fonts, text, style);
  return offsets.map((offset) => {
    const kind = kindAt(offset);
    const end = kind === 'tie' ? offset - 1 : offset;
    const last = text.slice(end - 1, end);
    return {
      offset,
      kind,
      width: ends[end] ?? 0,
      spaces: spaces[end] ?? 0,
      hyphenWidth: isDivision(kind) ? widthOf(fonts, last + dividingHyphen, style) - widthOf(fonts, last, style) : 0,
      hang: hangAtEnd(fonts, (isDivision(kind) ? dividingHyphen : last).charCodeAt(0), style),
      nextHang: hangAtStart(fonts, text.charCodeAt(offset), style),
      nextWidth: starts[offset] ?? 0,
      nextSpaces: spaces[offset] ?? 0,
    };
  });
}
