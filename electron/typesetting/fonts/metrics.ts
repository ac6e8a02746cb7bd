import type { PreparedFont, PreparedFonts } from './prepared-font';
import type { TextStyle } from '#typesetting/text/style';

const zero = 0x30;
const nine = 0x39;

/** CID of one UTF-16 code unit in a font; 0 when the font lacks it. */
export function cidOf(font: PreparedFont, code: number, tabular: boolean): number {
  if (tabular && code >= zero && code <= nine) return font.tabularFigures[code - zero] ?? 0;
  return font.cids[code] ?? 0;
}

/** Width of a text set in one style, in points, without any stretching of spaces. */
export function widthOf(fonts: PreparedFonts, text: string, { face, size, tabular }: TextStyle): number {
  const font = fonts[face];
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += font.advances[cidOf(font, text.charCodeAt(index), tabular)] ?? 0;
  return (width * size) / 1000;
}

/** Widths (points) and counts of spaces of all beginnings of a text, the empty one first. */
export function sumsWithin(fonts: PreparedFonts, text: string, { face, size, tabular }: TextStyle): { readonly widths: readonly number[]; readonly spaces: readonly number[] } {
  const font = fonts[face];
  const widths = [0];
  const spaces = [0];
  let width = 0;
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    width += font.advances[cidOf(font, code, tabular)] ?? 0;
    if (isSpace(code)) count += 1;
    widths.push((width * size) / 1000);
    spaces.push(count);
  }
  return { widths, spaces };
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
