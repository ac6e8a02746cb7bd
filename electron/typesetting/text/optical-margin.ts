import { cidOf, dividingHyphen } from '#typesetting/fonts/metrics';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { TextStyle } from './style';

/**
 * How much of a mark at the edge of justified text stands outside it, as a share of its width: such marks are mostly
 * white, and an edge that counts them as letters looks dented.
 */
const atEnd = shares({ [dividingHyphen]: 0.6, '.': 0.6, ',': 0.6, '“': 0.5, '‘': 0.5, ':': 0.3, ';': 0.3, '–': 0.25 });
const atStart = shares({ '„': 0.4, '‚': 0.4 });

/** Points by which a line may end beyond the text when this character ends it. */
export function hangAtEnd(fonts: PreparedFonts, code: number, style: TextStyle): number {
  return hang(fonts, atEnd.get(code), code, style);
}

/** Points by which it may begin before the text when this character begins it. */
export function hangAtStart(fonts: PreparedFonts, code: number, style: TextStyle): number {
  return hang(fonts, atStart.get(code), code, style);
}

function hang(fonts: PreparedFonts, share: number | undefined, code: number, { face, size, tabular }: TextStyle): number {
  if (share === undefined) return 0;
  const font = fonts[face];
  return (share * (font.advances[cidOf(font, code, tabular)] ?? 0) * size) / 1000;
}

function shares(byCharacter: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(byCharacter).map(([character, share]) => [character.charCodeAt(0), share]));
}
