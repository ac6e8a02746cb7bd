import { innerPlaces } from './break-places';
import { costOf, evenlyShrunk, evenlyStretched, fitOf, isLeftover, mostHyphens, tolerancesFor, type Alignment, type Fit, type Tolerance, type Trial } from './line-cost';
import { widthOf } from '#typesetting/fonts/metrics';
import type { Setting } from './setting';
import type { Token } from './tokens';

/** A place in a paragraph: `offset` UTF-16 units into a token. */
export type Place = { readonly token: number; readonly offset: number };

/** One line: from a place up to another. The space it was broken at is the last thing in it and does not count. */
export type Line = Fit & {
  readonly from: Place;
  readonly to: Place;
  /** Whether the line ends with a hyphen that divides a word. */
  readonly hyphen: boolean;
  /** Points, as painted. */
  readonly width: number;
};

/**
 * Breaks a paragraph into the lines that are best as a whole (after D. E. Knuth and M. F. Plass, Breaking Paragraphs
 * into Lines, 1981): first within the good bounds of word spaces, then wherever it is possible. No line comes out wider
 * than the measure, whatever the words.
 * @param measure width of the lines in points
 */
export function breakLines(setting: Setting, tokens: readonly Token[], measure: number, alignment: Alignment): readonly Line[] {
  const [first] = tokens;
  if (first === undefined) return [];
  const paragraph: Paragraph = { setting, tokens, ...sumsOf(tokens), space: widthOf(setting.fonts, ' ', first.ink.style), measure, alignment };
  return linesUpTo(bestEndOf(paragraph));
}

/** `widths` and `spaces` hold the sums over the tokens before each token; one entry more than there are tokens. */
type Paragraph = {
  readonly setting: Setting;
  readonly tokens: readonly Token[];
  readonly widths: readonly number[];
  readonly spaces: readonly number[];
  readonly space: number;
  readonly measure: number;
  readonly alignment: Alignment;
};

/** A place where a line may end: sums up to it, sums where the next line begins. */
type Candidate = {
  readonly to: Place;
  readonly ending: Trial['ending'];
  readonly width: number;
  readonly spaces: number;
  readonly nextWidth: number;
  readonly nextSpaces: number;
  readonly hyphenWidth: number;
};

/** A chosen place and the best way to it; the start of the paragraph has no `by`. */
type Node = {
  readonly candidate: Candidate;
  readonly hyphens: number;
  readonly cost: number;
  readonly by: { readonly node: Node; readonly trial: Trial } | null;
};

/** The first attempt without a leftover in the last line; where each has one, the cheapest. */
function bestEndOf(paragraph: Paragraph): Node {
  let best: Node | null = null;
  for (const tolerance of tolerancesFor(paragraph.alignment, (paragraph.widths.at(-1) ?? 0) / paragraph.measure)) {
    const end = bestEnd(paragraph, tolerance);
    if (end !== null && (best === null || end.cost < best.cost)) best = end;
    if (best !== null && !endsInLeftover(best)) return best;
  }
  if (best === null) throw new Error('A paragraph found no lines although any break was allowed.');
  return best;
}

const endsInLeftover = ({ by }: Node): boolean => by !== null && isLeftover(by.trial, by.node.hyphens);

function sumsOf(tokens: readonly Token[]): Pick<Paragraph, 'widths' | 'spaces'> {
  const widths = [0];
  const spaces = [0];
  let width = 0;
  let space = 0;
  for (const token of tokens) {
    widths.push((width += token.width));
    spaces.push((space += token.spaces));
  }
  return { widths, spaces };
}

function bestEnd(paragraph: Paragraph, tolerance: Tolerance): Node | null {
  const start: Candidate = { to: { token: 0, offset: 0 }, ending: 'space', width: 0, spaces: 0, nextWidth: 0, nextSpaces: 0, hyphenWidth: 0 };
  let active: readonly Node[] = [{ candidate: start, hyphens: 0, cost: 0, by: null }];
  const { tokens } = paragraph;
  for (let index = 0; index < tokens.length; index += 1) {
    for (const candidate of candidatesAt(paragraph, index, active, tolerance)) active = reach(paragraph, candidate, active, tolerance);
    if (active.length === 0) return null;
  }
  const ends = reach(paragraph, lastCandidate(paragraph), active, tolerance).filter(({ candidate }) => candidate.ending === 'last');
  return ends.reduce<Node | null>((best, node) => (best === null || node.cost < best.cost ? node : best), null);
}

function candidatesAt(paragraph: Paragraph, index: number, active: readonly Node[], tolerance: Tolerance): readonly Candidate[] {
  const token = paragraph.tokens[index];
  if (token === undefined) return [];
  if (token.breaks) return spaceCandidates(paragraph, index, token);
  const tooWide = tolerance.anywhere && isTooWide(paragraph, index);
  if (!tooWide && !(tolerance.divides && mayEndInside(paragraph, index, active, tolerance))) return [];
  return innerCandidates(paragraph, index, token, tooWide);
}

/** Whether a token is part of something without spaces that no line has room for. */
function isTooWide({ tokens, widths, measure }: Paragraph, index: number): boolean {
  let from = index;
  let to = index + 1;
  while (tokens[from - 1]?.breaks === false) from -= 1;
  while (tokens[to]?.breaks === false) to += 1;
  return (widths[to] ?? 0) - (widths[from] ?? 0) > measure;
}

/** A space at either end of the paragraph is no place to break. */
function spaceCandidates({ tokens, widths, spaces }: Paragraph, index: number, token: Token): readonly Candidate[] {
  if (index === 0 || index === tokens.length - 1) return [];
  const sums = { width: widths[index] ?? 0, spaces: spaces[index] ?? 0 };
  const next = { nextWidth: sums.width + token.width, nextSpaces: sums.spaces + token.spaces };
  return [{ to: { token: index, offset: token.text.length }, ending: 'space', ...sums, ...next, hyphenWidth: 0 }];
}

function innerCandidates({ setting, tokens, widths, spaces, measure }: Paragraph, index: number, token: Token, tooWide: boolean): readonly Candidate[] {
  const before = index === 0 ? null : (tokens[index - 2]?.text ?? '');
  const next = tokens[index + 1];
  const after = next?.breaks === false ? next.text : '';
  const width = widths[index] ?? 0;
  const space = spaces[index] ?? 0;
  return innerPlaces(setting, token, { before, after, tooWide, measure }).map((place) => ({
    to: { token: index, offset: place.offset },
    ending: place.kind,
    width: width + place.width,
    spaces: space + place.spaces,
    nextWidth: width + place.nextWidth,
    nextSpaces: space + place.nextSpaces,
    hyphenWidth: place.kind === 'hyphen' ? token.ink.hyphenWidth : 0,
  }));
}

/** Words that end well before the line does need not be divided, so most are never looked up. */
function mayEndInside({ widths, spaces, measure, space }: Paragraph, index: number, active: readonly Node[], { stretch }: Tolerance): boolean {
  const end = widths[index + 1] ?? 0;
  const spacesAtEnd = spaces[index + 1] ?? 0;
  const room = (node: Node): number => stretch * evenlyStretched(measure, spacesAtEnd - node.candidate.nextSpaces, space);
  return active.some((node) => end - node.candidate.nextWidth > measure - room(node));
}

function lastCandidate({ tokens, widths, spaces }: Paragraph): Candidate {
  const token = tokens.length - 1;
  const end = tokens[token]?.breaks === true ? token : tokens.length;
  const sums = { width: widths[end] ?? 0, spaces: spaces[end] ?? 0 };
  return { to: { token, offset: tokens[token]?.text.length ?? 0 }, ending: 'last', ...sums, nextWidth: sums.width, nextSpaces: sums.spaces, hyphenWidth: 0 };
}

/** Adds the best ways to a candidate, one for each count of hyphens in a row, and drops the nodes it lies too far from. */
function reach(paragraph: Paragraph, candidate: Candidate, active: readonly Node[], tolerance: Tolerance): readonly Node[] {
  const near: Node[] = [];
  const found: (Node | undefined)[] = [];
  for (const node of active) {
    const bare = candidate.width - node.candidate.nextWidth;
    const spaces = candidate.spaces - node.candidate.nextSpaces;
    const most = paragraph.measure + tolerance.shrink * evenlyShrunk(bare, spaces, paragraph.space) + rounding;
    if (bare > most) continue;
    near.push(node);
    const width = bare + candidate.hyphenWidth;
    const way = width > most ? null : wayTo(paragraph, candidate, node, width, tolerance);
    if (way !== null && way.cost < (found[way.hyphens]?.cost ?? Infinity)) found[way.hyphens] = way;
  }
  for (const node of found) if (node !== undefined) near.push(node);
  return near;
}

/** Sums of many widths differ from their differences by less than this many points. */
const rounding = 1e-6;

function wayTo(paragraph: Paragraph, candidate: Candidate, node: Node, width: number, tolerance: Tolerance): Node | null {
  const { alignment, space, measure } = paragraph;
  const hyphens = candidate.ending === 'hyphen' ? node.hyphens + 1 : 0;
  if (hyphens > mostHyphens) return null;
  const trial = { width, spaces: candidate.spaces - node.candidate.nextSpaces, space, measure, ending: candidate.ending, alignment, tolerance };
  const cost = costOf(trial, node.hyphens);
  return cost === null ? null : { candidate, hyphens, cost: node.cost + cost, by: { node, trial } };
}

function linesUpTo(last: Node): readonly Line[] {
  const lines: Line[] = [];
  for (let node = last; node.by !== null; node = node.by.node) {
    const { trial } = node.by;
    const { scale, wordSpace } = fitOf(trial);
    const width = trial.width * scale + trial.spaces * wordSpace;
    lines.push({ from: node.by.node.candidate.to, to: node.candidate.to, hyphen: trial.ending === 'hyphen', width, scale, wordSpace });
  }
  return lines.reverse();
}
