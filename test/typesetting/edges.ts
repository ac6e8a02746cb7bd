import { fonts } from '#test/typesetting/fonts';
import { widthOf } from '#typesetting/fonts/metrics';
import type { TextMark } from '#typesetting/pages/marks';
import type { TextStyle } from '#typesetting/text/style';

/** Marks that may hang out of justified text, and no more of them than this share. */
const atEnd: Readonly<Record<string, number>> = { '-': 0.6, '.': 0.6, ',': 0.6, '“': 0.5, '‘': 0.5, ':': 0.3, ';': 0.3, '–': 0.25 };
const atStart: Readonly<Record<string, number>> = { '„': 0.4, '‚': 0.4 };

/** Texts of these roles are justified; all others keep to their frames. */
const justified = new Set<string>(['paragraph', 'body', 'box-paragraph']);

/** Points a line that ends with this character may go beyond its measure. */
export const hangAfter = (character: string, style: TextStyle): number => (atEnd[character] ?? 0) * widthOf(fonts, character, style);
export const hangBefore = (character: string, style: TextStyle): number => (atStart[character] ?? 0) * widthOf(fonts, character, style);

/** The left edge of a mark, without what may hang out. */
export const leftEdge = ({ x, stretch: { text, style }, origin }: TextMark): number => x + (justified.has(origin.role) ? hangBefore(text.slice(0, 1), style) : 0);

/** Its right edge: the space a line was broken at does not print, and where it is the whole mark there is no edge. */
export function rightEdge({ x, stretch: { width, text, style, scale, wordSpace, hyphen }, origin }: TextMark): number {
  if (text.trim() === '') return Number.NEGATIVE_INFINITY;
  const space = /[ \u00a0]$/u.test(text) ? widthOf(fonts, ' ', style) * scale + wordSpace : 0;
  const last = hyphen ? '-' : text.trimEnd().slice(-1);
  return x + width - space - (justified.has(origin.role) ? hangAfter(last, style) : 0);
}
