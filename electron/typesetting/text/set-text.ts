import type { Text } from '#shared/documents/block';
import { composed } from './composed';
import { breakLines, type Line } from './line-breaking';
import type { Alignment } from './line-cost';
import { nameOf, type Origin, type Stretch, type TextMark } from '#typesetting/pages/marks';
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
  const divides = setting.undivided.size === 0 || !setting.undivided.has(nameOf(origin));
  const key = `${divides} ${setting.termsKey}\n${keyOf(text, style, frame)}`;
  const lines = memoriesOf(setting.fonts).lines(key, () => linesOf({ ...setting, divides }, text, style, frame));
  return lines.map((line) => line.map(({ stretch, x }): TextMark => ({ kind: 'text', stretch, x: frame.x + x, y: 0, origin })));
}

/** One line that is known to fit, such as a label. */
export function setLabel(fonts: PreparedFonts, label: string, style: TextStyle, x: number, origin: Origin): TextMark {
  const stretch = memoriesOf(fonts).labels(styleKey(style) + label, () => labelOf(fonts, composed(label), style));
  return { kind: 'text', stretch, x, y: 0, origin };
}

function labelOf(fonts: PreparedFonts, text: string, style: TextStyle): Stretch {
  return { text, style, width: widthOf(fonts, text, style), scale: 1, wordSpace: 0, hyphen: false, field: null };
}

/** A stretch in its line: `x` from the left of that. */
type Piece = { readonly stretch: Stretch; readonly x: number };

/** Texts remembered, with each set of fonts: an office's documents have some hundreds, and few change from one to the next. */
const remembered = 5_000;

type Memories = { readonly lines: Memory<readonly (readonly Piece[])[]>; readonly labels: Memory<Stretch> };
const memories = new WeakMap<PreparedFonts, Memories>();

function memoriesOf(fonts: PreparedFonts): Memories {
  const present = memories.get(fonts);
  if (present !== undefined) return present;
  const fresh: Memories = { lines: memoryOf(remembered), labels: memoryOf(remembered) };
  memories.set(fonts, fresh);
  return fresh;
}

/** All that the lines of a text depend on, besides the fonts, the terms and whether its words are divided. No text holds the characters between the parts. */
function keyOf(text: Text, style: TextStyle, { width, align }: Frame): string {
  let key = `${styleKey(style)}${width} ${align}`;
  for (const { text: piece, field, strong, gap, redacted, change } of text) key += `\n${strong === true ? 's' : ''}${gap === true ? 'g' : ''}${redacted === true ? 'r' : ''}${change ?? ''} ${field ?? ''}\u0000${piece}`;
  return key;
}

const styleKey = ({ face, size, tabular, colour }: TextStyle): string => `${face} ${size} ${tabular} ${colour} `;

function linesOf(setting: TextSetting, text: Text, style: TextStyle, frame: Frame): readonly (readonly Piece[])[] {
  const tokens = tokensOf(setting.fonts, text, style);
  const lines = breakLines(setting, tokens, frame.width, frame.align === 'right' ? 'left' : frame.align);
  return lines.map((line) => piecesOf(setting.fonts, tokens, line, frame));
}

function piecesOf(fonts: PreparedFonts, tokens: readonly Token[], line: Line, frame: Frame): readonly Piece[] {
  let x = indentOf(line, frame);
  const inked = inkedTexts(tokens, line);
  return inked.map(({ text, ink: { style, field } }, index) => {
    const hyphen = line.hyphen && index === inked.length - 1;
    const width = widthOf(fonts, hyphen ? text + dividingHyphen : text, style) * line.scale + countSpaces(text) * line.wordSpace;
    const piece: Piece = { stretch: { text, style, width, scale: line.scale, wordSpace: line.wordSpace, hyphen, field }, x };
    x += width;
    return piece;
  });
}

function indentOf({ width, outdent }: Line, frame: Frame): number {
  if (frame.align === 'center') return (frame.width - width) / 2;
  return frame.align === 'right' ? frame.width - width : -outdent;
}

/** The text of a line, cut only where the run changes. */
function inkedTexts(tokens: readonly Token[], { from, to }: Line): readonly { readonly text: string; readonly ink: Ink }[] {
  const texts: { text: string; readonly ink: Ink }[] = [];
  for (let index = from.token; index <= to.token; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const text = token.text.slice(index === from.token ? from.offset : 0, index === to.token ? to.offset : undefined);
    const last = texts.at(-1);
    if (last?.ink === token.ink) last.text += text;
    else if (text !== '') texts.push({ text, ink: token.ink });
  }
  return texts;
}
