import { isDivision } from './break-places';
import { costOf, evenlyShrunk, fitOf, isLeftover, mostHyphens, tolerancesFor, type Alignment, type Fit, type Tolerance, type Trial } from './line-cost';
import { endsAt, lastEndOf, paragraphOf, startOf, type LineEnd, type Paragraph, type Place } from './line-ends';
import type { TextSetting } from './setting';
import type { Token } from './tokens';

/** One line: from a place up to another. The space it was broken at is the last thing in it and does not count. */
export type Line = Fit & {
  readonly from: Place;
  readonly to: Place;
  /** Whether the line ends with a hyphen that divides a word. */
  readonly hyphen: boolean;
  /** Points, as painted. */
  readonly width: number;
  /** Points by which the line begins before the measure. */
  readonly outdent: number;
};

/**
 * Breaks a paragraph into the lines that are best as a whole (after D. E. Knuth and M. F. Plass, Breaking Paragraphs
 * into Lines, 1981): first within the good bounds of word spaces, then wherever it is possible. No line comes out wider
 * than the measure, whatever the words, save for the marks that hang out of justified text.
 * @param measure width of the lines in points
 */
export function breakLines(setting: TextSetting, tokens: readonly Token[], measure: number, alignment: Alignment): readonly Line[] {
  const [first] = tokens;
  if (first === undefined) return [];
  return linesUpTo(bestEndOf(paragraphOf(setting, tokens, first, measure, alignment)));
}

/** A chosen end of a line and the best way to it; the start of the paragraph has no `by`. */
type Node = {
  readonly end: LineEnd;
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

function bestEnd(paragraph: Paragraph, tolerance: Tolerance): Node | null {
  let active: readonly Node[] = [{ end: startOf(paragraph), hyphens: 0, cost: 0, by: null }];
  for (let index = 0; index < paragraph.tokens.length; index += 1) {
    for (const end of endsAt(paragraph, index, active, tolerance)) active = reach(paragraph, end, active, tolerance);
    if (active.length === 0) return null;
  }
  const ends = reach(paragraph, lastEndOf(paragraph), active, tolerance).filter(({ end }) => end.ending === 'last');
  return ends.reduce<Node | null>((best, node) => (best === null || node.cost < best.cost ? node : best), null);
}

/** Adds the best ways to an end, one for each count of hyphens in a row, and drops the nodes it lies too far from. */
function reach(paragraph: Paragraph, end: LineEnd, active: readonly Node[], tolerance: Tolerance): readonly Node[] {
  const near: Node[] = [];
  const found: (Node | undefined)[] = [];
  for (const node of active) {
    const bare = end.width - node.end.nextWidth;
    const spaces = end.spaces - node.end.nextSpaces;
    const measure = measureBetween(paragraph, node.end, end);
    const most = measure + tolerance.shrink * evenlyShrunk(bare, spaces, paragraph.space) + rounding;
    if (bare > most) continue;
    near.push(node);
    const width = bare + end.hyphenWidth;
    if (width > most) continue;
    const { space, alignment } = paragraph;
    const way = wayTo(end, node, { width, spaces, space, measure, ending: end.ending, alignment, tolerance });
    if (way !== null && way.cost < (found[way.hyphens]?.cost ?? Infinity)) found[way.hyphens] = way;
  }
  for (const node of found) if (node !== undefined) near.push(node);
  return near;
}

/** Sums of many widths differ from their differences by less than this many points. */
const rounding = 1e-6;

/** The width a line has between two ends; only justified text has an edge to hang out of. */
function measureBetween({ measure, alignment }: Paragraph, { nextHang }: LineEnd, { hang }: LineEnd): number {
  return alignment === 'justify' ? measure + nextHang + hang : measure;
}

function wayTo(end: LineEnd, node: Node, trial: Trial): Node | null {
  const hyphens = isDivision(end.ending) ? node.hyphens + 1 : 0;
  if (hyphens > mostHyphens) return null;
  const cost = costOf(trial, node.hyphens);
  return cost === null ? null : { end, hyphens, cost: node.cost + cost, by: { node, trial } };
}

function linesUpTo(last: Node): readonly Line[] {
  const lines: Line[] = [];
  for (let node = last; node.by !== null; node = node.by.node) lines.push(lineBetween(node.by.node.end, node.end, node.by.trial));
  return lines.reverse();
}

function lineBetween(start: LineEnd, end: LineEnd, trial: Trial): Line {
  const { scale, wordSpace } = fitOf(trial);
  const width = trial.width * scale + trial.spaces * wordSpace;
  const outdent = trial.alignment === 'justify' ? start.nextHang : 0;
  return { from: start.to, to: end.to, hyphen: isDivision(trial.ending), width, outdent, scale, wordSpace };
}
