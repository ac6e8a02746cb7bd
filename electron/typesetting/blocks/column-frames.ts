import type { TableColumn, Text } from '#shared/documents/block';
import { widthOf } from '#typesetting/fonts/metrics';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { Frame } from '#typesetting/text/set-text';
import type { Setting } from '#typesetting/text/setting';
import type { TextStyle } from '#typesetting/text/style';
import { tokensOf, type Token } from '#typesetting/text/tokens';

/** Space between columns. */
const gutter = 14;

/** All cells of a table that are set in one style, row by row. */
export type StyledRows = { readonly style: TextStyle; readonly rows: readonly (readonly Text[])[] };

/**
 * The columns of a table over the whole measure. Their weights are a wish: a column too narrow for its longest word or
 * number is given what others do not use at all, then what others can spare by breaking their lines between words, if
 * that is enough; if it is not, as much as the halves of a mail address need. So one endless word does not press all other
 * columns together.
 */
export function framesOf({ fonts, sheet }: Pick<Setting, 'fonts' | 'sheet'>, columns: readonly TableColumn[], styled: readonly StyledRows[]): readonly Frame[] {
  const needs = columns.map((_, column) => needOf(fonts, styled, column));
  const whole = fitted(needs, wishedWidths(columns, sheet.measure), { lacks: 'word', keeps: 'whole' });
  const words = fitted(needs, whole, { lacks: 'word', keeps: 'word' });
  const widths = fitted(needs, words, { lacks: 'half', keeps: 'word' });
  let x = 0;
  return columns.map(({ align }, column) => {
    const frame: Frame = { x, width: widths[column] ?? 0, align };
    x += frame.width + gutter;
    return frame;
  });
}

function wishedWidths(columns: readonly TableColumn[], measure: number): readonly number[] {
  const shares = columns.reduce((sum, { weight }) => sum + weight, 0);
  const room = measure - gutter * (columns.length - 1);
  return columns.map(({ weight }) => (room * weight) / shares);
}

/** Widths, in points, of the longest text of a column, of the longest part of one that no space breaks, and of the longest when mail addresses are broken before their at sign. */
type Need = { readonly whole: number; readonly word: number; readonly half: number };

function needOf(fonts: PreparedFonts, styled: readonly StyledRows[], column: number): Need {
  let whole = 0;
  let word = 0;
  let half = 0;
  for (const { style, rows } of styled) {
    for (const row of rows) {
      let sum = 0;
      let piece = 0;
      for (const token of tokensOf(fonts, row[column] ?? [], style)) {
        sum += token.width;
        piece = token.breaks ? 0 : piece + token.width;
        word = Math.max(word, piece);
        half = Math.max(half, piece - token.width + halfOf(fonts, token));
      }
      whole = Math.max(whole, sum);
    }
  }
  return { whole, word, half };
}

/** Of a mail address the wider one of what stands before its at sign and of the rest; of any other word all. */
function halfOf(fonts: PreparedFonts, { text, width, ink }: Token): number {
  const at = text.indexOf('@');
  return at <= 0 ? width : Math.max(widthOf(fonts, text.slice(0, at), ink.style), widthOf(fonts, text.slice(at), ink.style));
}

/** A hair more than a word is wide, so that it fits whatever way its width is summed. */
const hair = 0.01;

/**
 * Gives columns narrower than their words (or halves of these) what they lack, the least first, and takes it from all others alike.
 * What the givers keep for themselves is theirs; while they keep whole texts, giving a part of what is lacking harms nobody.
 */
function fitted(needs: readonly Need[], widths: readonly number[], { lacks: lacked, keeps }: { readonly lacks: keyof Need; readonly keeps: keyof Need }): readonly number[] {
  const lacks = widths.map((width, column) => Math.max(0, (needs[column]?.[lacked] ?? 0) + hair - width));
  const spare = widths.map((width, column) => Math.max(0, width - (needs[column]?.[keeps] ?? 0) - hair));
  const all = spare.reduce((sum, each) => sum + each, 0);
  const gifts = giftsOf(lacks, all, keeps === 'whole');
  const taken = all === 0 ? 0 : gifts.reduce((sum, gift) => sum + gift, 0) / all;
  return widths.map((width, column) => width + (gifts[column] ?? 0) - (spare[column] ?? 0) * taken);
}

function giftsOf(lacks: readonly number[], all: number, partly: boolean): readonly number[] {
  const gifts = lacks.map(() => 0);
  let left = all;
  for (const { lack, column } of lacks.map((each, index) => ({ lack: each, column: index })).sort((a, b) => a.lack - b.lack)) {
    const gift = partly ? Math.min(lack, left) : lack <= left ? lack : 0;
    gifts[column] = gift;
    left -= gift;
  }
  return gifts;
}
