import { widthOf } from '#typesetting/fonts/metrics';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { TextStyle } from '#typesetting/text/style';
import type { VisibleTexts } from './visible-texts';

/** One line with its baseline, in points from the bottom left corner of the box. */
export type FittedLine = { readonly text: string; readonly style: TextStyle; readonly x: number; readonly y: number };
export type Box = { readonly width: number; readonly height: number };

/** Sizes and leading at full scale, in points. */
const nameSize = 11;
const detailSize = 8.5;
const leading = 1.25;

/** Text is made smaller by steps down to this share; what does not fit even then is cut off at the foot. */
const smallest = 0.5;
const step = 0.05;

/** The texts wrapped into a box, as large as they fit, as far from its top as from its foot. */
export function fitLines(texts: VisibleTexts, box: Box, fonts: PreparedFonts): readonly FittedLine[] {
  for (let scale = 1; scale > smallest; scale -= step) {
    const lines = linesAt(scale, texts, box, fonts);
    const room = roomBelow(lines);
    if (room >= 0) return lines.map((line) => ({ ...line, y: line.y - room / 2 }));
  }
  return linesAt(smallest, texts, box, fonts).filter((line) => roomBelow([line]) >= 0);
}

function linesAt(scale: number, { name, details }: VisibleTexts, { width, height }: Box, fonts: PreparedFonts): readonly FittedLine[] {
  const style = (face: TextStyle['face'], size: number): TextStyle => ({ face, size: Math.round(size * scale * 100) / 100, tabular: false, colour: 'ink' });
  const texts = [{ text: name, style: style('semibold', nameSize) }, ...details.map((text) => ({ text, style: style('regular', detailSize) }))];
  let y = height;
  return texts.flatMap(({ text, style }) =>
    wrapped(text, (part) => widthOf(fonts, part, style) <= width).map((line) => {
      y -= style.size * leading;
      return { text: line, style, x: 0, y: y + style.size * (leading - 1) };
    }),
  );
}

/** Between the foot of the box and the last line, whose letters reach about a quarter of the size below the baseline. */
function roomBelow(lines: readonly FittedLine[]): number {
  return Math.min(...lines.map(({ y, style }) => y - style.size / 4));
}

/** Broken at plain spaces; a word too long for a line is cut where the line ends. */
function wrapped(text: string, fits: (part: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, fits: (part: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
