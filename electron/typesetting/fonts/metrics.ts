import type { PreparedFont, PreparedFonts } from './prepared-font';
import type { TextStyle } from '#typesetting/text/style';

const zero = 0x30;
const nine = 0x39;

/** CID of one UTF-16 code unit in a font; 0 when the font lacks it. */
export function cidOf(font: PreparedFont, code: number, tabular: boolean): number {
  if (tabular && code >= zero && code <= nine) return font.tabularFigures[code - zero] ?? 0;
  return font.cids[code] ?? 0;
}

/** How much closer (negative) or farther a CID stands after another, in thousandths of the size; after 0 as it is. */
export function kernOf({ kerning: { rows, columns, values } }: PreparedFont, left: number, right: number): number {
  return values[(rows[left] ?? 0) + (columns[right] ?? 0)] ?? 0;
}

/** Width of a text set in one style, in points, kerned, without any stretching of spaces. */
export function widthOf(fonts: PreparedFonts, text: string, { face, size, tabular }: TextStyle): number {
  const font = fonts[face];
  let width = 0;
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const cid = cidOf(font, text.charCodeAt(index), tabular);
    width += kernOf(font, previous, cid) + (font.advances[cid] ?? 0);
    previous = cid;
  }
  return (width * size) / 1000;
}

/** Sums over a text up to each of its places, the start first and the end last. */
export type Sums = {
  /** Width of the text before the place, in points. */
  readonly ends: readonly number[];
  /** As much more or less as the next letter is kerned to the one before: a line that begins here leaves it out. */
  readonly starts: readonly number[];
  /** Spaces before the place. */
  readonly spaces: readonly number[];
};

/** So that the width between two places is the end of the later less the start of the earlier. */
export function sumsWithin(fonts: PreparedFonts, text: string, { face, size, tabular }: TextStyle): Sums {
  const font = fonts[face];
  const ends = [0];
  const starts: number[] = [];
  const spaces = [0];
  let width = 0;
  let count = 0;
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const cid = cidOf(font, code, tabular);
    width += kernOf(font, previous, cid);
    starts.push((width * size) / 1000);
    width += font.advances[cid] ?? 0;
    ends.push((width * size) / 1000);
    spaces.push((count += isSpace(code) ? 1 : 0));
    previous = cid;
  }
  starts.push((width * size) / 1000);
  return { ends, starts, spaces };
}

/**
 * What stands at the end of a line that divides a word: the plain hyphen, which readers know to drop when they join the
 * word again. So that they are right, no line ever ends with a hyphen of the text itself.
 */
export const dividingHyphen = '-';

/** Every space, breaking or not: they stretch alike. */
export function countSpaces(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (isSpace(text.charCodeAt(index))) count += 1;
  return count;
}

export const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0;
