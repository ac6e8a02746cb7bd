import type { TextChange } from '#shared/documents/block';
import { widthOf } from '#typesetting/fonts/metrics';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { Mark, RuleMark, TextMark } from './marks';

/** Height of the line above the baseline, in shares of the size: through the middle of the small letters, or clear below the text. */
const heights: Readonly<Record<TextChange, number>> = { deleted: 0.23, inserted: -0.16 };
/** In shares of the size. */
const thickness = 0.055;

/** The lines through what was taken out, or below what was put in. */
export function changeLines(marks: readonly Mark[], change: TextChange, fonts: PreparedFonts): readonly RuleMark[] {
  const changed = marks.filter((mark) => mark.kind === 'text').filter(({ stretch }) => stretch.style.colour === change);
  return changed.flatMap((mark) => lineOf(mark, heights[change], fonts));
}

/** From the first word of a text to its last; nothing where it has none. */
function lineOf({ stretch: { text, style, width, scale, wordSpace }, x, y }: TextMark, height: number, fonts: PreparedFonts): readonly RuleMark[] {
  const space = widthOf(fonts, ' ', style) * scale + wordSpace;
  const before = (text.length - text.trimStart().length) * space;
  const after = (text.length - text.trimEnd().length) * space;
  if (text.trim() === '') return [];
  return [{ kind: 'rule', x: x + before, y: y - height * style.size, width: width - before - after, thickness: thickness * style.size }];
}
