import type { Text } from '#shared/documents/block';
import { composed } from './composed';
import { breakLines, type Line } from './line-breaking';
import type { Alignment } from './line-cost';
import { nameOf, placed, type Origin, type TextMark } from '#typesetting/pages/marks';
import { memoryOf, type Memory } from './memory';
import { countSpaces, dividingHyphen, widthOf } from '#typesetting/fonts/metrics';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { Setting, TextSetting } from './setting';
import type { TextStyle } from './style';
import { tokensOf, type Ink, type Token } from './tokens';

/** Where text goes: `x` from the left of the page's text, `width` of its lines, in points. */
export type Frame = { readonly x: number; readonly width: number; readonly align: Alignment | 'right' };

/** The lines of a text, each as its marks; baselines at 0. */
export function setText(setting: Setting, text: Text, style: TextStyle, frame: Frame, origin: Origin): readonly (readonly TextMark[])[] {
  const own = { ...setting, divides: !setting.undivided.has(nameOf(origin)) };
  const lines = known(setting.fonts)(keyOf(own, text, style, frame), () => linesOf(own, text, style, frame));
  return lines.map((line) => line.map((mark) => placed(mark, frame.x + mark.x, mark.y, origin)));
}

/** One line that is known to fit, such as a label. */
export function setLabel(fonts: PreparedFonts, label: string, style: TextStyle, x: number, origin: Origin): TextMark {
  const text = composed(label);
  return { kind: 'text', text, style, x, y: 0, width: widthOf(fonts, text, style), scale: 1, wordSpace: 0, hyphen: false, field: null, origin };
}

/** A mark that has no place yet: `x` from the left of its line. */
type Unplaced = Omit<TextMark, 'origin'>;

/** Texts remembered, with each set of fonts: an office's documents have some hundreds, and few change from one to the next. */
const remembered = 5_000;
const memories = new WeakMap<PreparedFonts, Memory<readonly (readonly Unplaced[])[]>>();

function known(fonts: PreparedFonts): Memory<readonly (readonly Unplaced[])[]> {
  const present = memories.get(fonts) ?? memoryOf(remembered);
  memories.set(fonts, present);
  return present;
}

/** All that the lines of a text depend on, besides the fonts; no text holds the character between the parts. */
function keyOf({ terms, divides }: TextSetting, text: Text, { face, size, tabular, colour }: TextStyle, { width, align }: Frame): string {
  const runs = text.flatMap((run) => [String(run.strong), String(run.gap), String(run.change), run.field ?? '', run.text]);
  return [face, size, tabular, colour, width, align, divides, terms.length, ...terms, ...runs].join('\u0000');
}

function linesOf(setting: TextSetting, text: Text, style: TextStyle, frame: Frame): readonly (readonly Unplaced[])[] {
  const tokens = tokensOf(setting.fonts, text, style);
  const lines = breakLines(setting, tokens, frame.width, frame.align === 'right' ? 'left' : frame.align);
  return lines.map((line) => marksOf(setting.fonts, tokens, line, frame));
}

function marksOf(fonts: PreparedFonts, tokens: readonly Token[], line: Line, frame: Frame): readonly Unplaced[] {
  let x = indentOf(line, frame);
  const stretches = stretchesOf(tokens, line);
  return stretches.map(({ text, ink: { style, field } }, index) => {
    const hyphen = line.hyphen && index === stretches.length - 1;
    const width = widthOf(fonts, hyphen ? text + dividingHyphen : text, style) * line.scale + countSpaces(text) * line.wordSpace;
    const mark: Unplaced = { kind: 'text', text, style, x, y: 0, width, scale: line.scale, wordSpace: line.wordSpace, hyphen, field };
    x += width;
    return mark;
  });
}

function indentOf({ width, outdent }: Line, frame: Frame): number {
  if (frame.align === 'center') return (frame.width - width) / 2;
  return frame.align === 'right' ? frame.width - width : -outdent;
}

/** The text of a line, cut only where the run changes. */
function stretchesOf(tokens: readonly Token[], { from, to }: Line): readonly { readonly text: string; readonly ink: Ink }[] {
  const stretches: { text: string; readonly ink: Ink }[] = [];
  for (let index = from.token; index <= to.token; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const text = token.text.slice(index === from.token ? from.offset : 0, index === to.token ? to.offset : undefined);
    const last = stretches.at(-1);
    if (last?.ink === token.ink) last.text += text;
    else if (text !== '') stretches.push({ text, ink: token.ink });
  }
  return stretches;
}
