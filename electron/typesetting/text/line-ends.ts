import { innerPlaces } from './break-places';
import { evenlyStretched, type Alignment, type Ending, type Tolerance } from './line-cost';
import { hangAtEnd, hangAtStart } from './optical-margin';
import { widthOf } from '#typesetting/fonts/metrics';
import type { TextSetting } from './setting';
import type { Token } from './tokens';

/** A place in a paragraph: `offset` UTF-16 units into a token. */
export type Place = { readonly token: number; readonly offset: number };

/** A text to be broken into lines `measure` points wide. `widths` and `spaces` hold the sums over the tokens before each token; one entry more than there are tokens. */
export type Paragraph = {
  readonly setting: TextSetting;
  readonly tokens: readonly Token[];
  readonly widths: readonly number[];
  readonly spaces: readonly number[];
  readonly space: number;
  readonly measure: number;
  readonly alignment: Alignment;
};

/** A place where a line may end: sums (points) from the start of the paragraph up to it, and up to where the next line begins. */
export type LineEnd = {
  readonly to: Place;
  readonly ending: Ending;
  readonly width: number;
  readonly spaces: number;
  /** What is painted besides, and does not go on to the next line. */
  readonly hyphenWidth: number;
  /** Points by which the line may end beyond the measure. */
  readonly hang: number;
  readonly nextWidth: number;
  readonly nextSpaces: number;
  /** Points by which the next line may begin before the measure. */
  readonly nextHang: number;
};

/** A line begins where the one before it ends. */
export type Start = { readonly end: LineEnd };

/** Sums up a text. The first token lends its space, of which all tolerances are shares. */
export function paragraphOf(setting: TextSetting, tokens: readonly Token[], first: Token, measure: number, alignment: Alignment): Paragraph {
  const widths = [0];
  const spaces = [0];
  let width = 0;
  let space = 0;
  for (const token of tokens) {
    widths.push((width += token.width));
    spaces.push((space += token.spaces));
  }
  return { setting, tokens, widths, spaces, space: widthOf(setting.fonts, ' ', first.ink.style), measure, alignment };
}

/** Where the first line begins. */
export function startOf(paragraph: Paragraph): LineEnd {
  const nothing = { width: 0, spaces: 0, hyphenWidth: 0, hang: 0 };
  return { to: { token: 0, offset: 0 }, ending: 'space', ...nothing, nextWidth: 0, nextSpaces: 0, nextHang: hangOfFirst(paragraph, paragraph.tokens[0]) };
}

/** Where the last line ends: before a space, if the text ends with one. */
export function lastEndOf(paragraph: Paragraph): LineEnd {
  const { tokens } = paragraph;
  const token = tokens.length - 1;
  const sums = sumsBefore(paragraph, tokens[token]?.breaks === true ? token : tokens.length);
  return { to: { token, offset: tokens[token]?.text.length ?? 0 }, ending: 'last', ...sums, nextWidth: sums.width, nextSpaces: sums.spaces, nextHang: 0 };
}

/** What a line that ends before a token counts. */
function sumsBefore(paragraph: Paragraph, index: number): Pick<LineEnd, 'width' | 'spaces' | 'hyphenWidth' | 'hang'> {
  const { tokens, widths, spaces } = paragraph;
  return { width: widths[index] ?? 0, spaces: spaces[index] ?? 0, hyphenWidth: 0, hang: hangOfLast(paragraph, tokens[index - 1]) };
}

const hangOfFirst = ({ setting }: Paragraph, token: Token | undefined): number => (token === undefined ? 0 : hangAtStart(setting.fonts, token.text.charCodeAt(0), token.ink.style));
const hangOfLast = ({ setting }: Paragraph, token: Token | undefined): number => (token === undefined ? 0 : hangAtEnd(setting.fonts, token.text.charCodeAt(token.text.length - 1), token.ink.style));

/**
 * Where a line may end at or in a token.
 * @param active where a line that reaches so far may begin; words that end well before such a line does need not be divided, so most are never looked up
 */
export function endsAt(paragraph: Paragraph, index: number, active: readonly Start[], tolerance: Tolerance): readonly LineEnd[] {
  const token = paragraph.tokens[index];
  if (token === undefined) return [];
  if (token.breaks) return endsAtSpace(paragraph, index, token);
  const tooWide = tolerance.anywhere && isTooWide(paragraph, index);
  if (!tooWide && !(tolerance.divides && mayEndInside(paragraph, index, active, tolerance))) return [];
  return endsInside(paragraph, index, token, tooWide);
}

/** A space at either end of the paragraph is no place to break. */
function endsAtSpace(paragraph: Paragraph, index: number, token: Token): readonly LineEnd[] {
  const { tokens } = paragraph;
  if (index === 0 || index === tokens.length - 1) return [];
  const sums = sumsBefore(paragraph, index);
  const next = { nextWidth: sums.width + token.width, nextSpaces: sums.spaces + token.spaces, nextHang: hangOfFirst(paragraph, tokens[index + 1]) };
  return [{ to: { token: index, offset: token.text.length }, ending: 'space', ...sums, ...next }];
}

/** Whether a token is part of something without spaces that no line has room for. */
function isTooWide({ tokens, widths, measure }: Paragraph, index: number): boolean {
  let from = index;
  let to = index + 1;
  while (tokens[from - 1]?.breaks === false) from -= 1;
  while (tokens[to]?.breaks === false) to += 1;
  return (widths[to] ?? 0) - (widths[from] ?? 0) > measure;
}

function mayEndInside({ widths, spaces, measure, space }: Paragraph, index: number, active: readonly Start[], { stretch }: Tolerance): boolean {
  const end = widths[index + 1] ?? 0;
  const spacesAtEnd = spaces[index + 1] ?? 0;
  const room = ({ nextSpaces }: LineEnd): number => stretch * evenlyStretched(measure, spacesAtEnd - nextSpaces, space);
  return active.some((start) => end - start.end.nextWidth > measure - room(start.end));
}

function endsInside({ setting, tokens, widths, spaces, measure }: Paragraph, index: number, token: Token, tooWide: boolean): readonly LineEnd[] {
  const before = index === 0 ? null : (tokens[index - 2]?.text ?? '');
  const next = tokens[index + 1];
  const after = next?.breaks === false ? next.text : '';
  const width = widths[index] ?? 0;
  const space = spaces[index] ?? 0;
  return innerPlaces(setting, token, { before, after, tooWide, measure }).map(({ offset, kind, ...place }) => ({
    to: { token: index, offset },
    ending: kind,
    ...place,
    width: width + place.width,
    spaces: space + place.spaces,
    nextWidth: width + place.nextWidth,
    nextSpaces: space + place.nextSpaces,
  }));
}
