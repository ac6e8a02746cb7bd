import type { TextChange } from '#shared/documents/block';
import { widthOf } from '#typesetting/fonts/metrics';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { Mark, RuleMark, TextMark } from './marks';

/** Text with a line along it, by its colour. */
type Lined = TextChange | 'redacted';

/**
 * Height of the middle of the line above the baseline, and its thickness, in shares of the size: through the middle of the small letters, clear
 * below the text, or a bar over all of it, from its hooks to its descenders.
 */
const lines: Readonly<Record<Lined, { readonly height: number; readonly thickness: number }>> = {
  deleted: { height: 0.23, thickness: 0.055 },
  inserted: { height: -0.16, thickness: 0.055 },
  redacted: { height: 0.31, thickness: 1.06 },
};

/** The lines through what a later wording leaves out, or below what it puts in, or the bars in place of what a public copy does not tell. */
export function changeLines(marks: readonly Mark[], along: Lined, fonts: PreparedFonts): readonly RuleMark[] {
  const lined = marks.filter((mark) => mark.kind === 'text').filter(({ stretch }) => stretch.style.colour === along);
  return lined.flatMap((mark) => lineOf(mark, lines[along], fonts));
}

/** From the first word of a text to its last; nothing where it has none. */
function lineOf({ stretch: { text, style, width, scale, wordSpace }, x, y }: TextMark, { height, thickness }: (typeof lines)[Lined], fonts: PreparedFonts): readonly RuleMark[] {
  const space = widthOf(fonts, ' ', style) * scale + wordSpace;
  const before = (text.length - text.trimStart().length) * space;
  const after = (text.length - text.trimEnd().length) * space;
  if (text.trim() === '') return [];
  return [{ kind: 'rule', x: x + before, y: y - height * style.size, width: width - before - after, thickness: thickness * style.size }];
}
