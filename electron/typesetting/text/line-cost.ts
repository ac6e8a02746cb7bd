import { isDivision, type InnerKind } from './break-places';

export type Alignment = 'justify' | 'left' | 'center';

/** How far an attempt at a paragraph may go, in shares of what still looks even. */
export type Tolerance = {
  readonly shrink: number;
  readonly stretch: number;
  /** Whether a line that would need more is left short instead, its spaces as they are. */
  readonly leavesShort: boolean;
  readonly divides: boolean;
  /** Whether what is wider than the line may break between any two letters. */
  readonly anywhere: boolean;
};

/** Word spaces between 80 % and 133 % of normal look even, and letters 2 % narrower or wider look the same. */
const evenShrink = 0.2;
const evenStretch = 1 / 3;
const evenScale = 0.02;

/**
 * Letters never go further; spaces do, up to 170 % of normal. In a short paragraph, which has few full lines to compare
 * a short one with, up to 160 %.
 */
const mostStretch = 2.1;
const mostStretchOfShort = 1.8;
const linesOfShort = 2;

/**
 * The attempts at a paragraph, from the good to the merely possible.
 * @param lines how many lines its words would fill
 */
export function tolerancesFor(alignment: Alignment, lines: number): readonly Tolerance[] {
  if (alignment !== 'justify') return ragged;
  return lines <= linesOfShort ? justifiedShort : justified;
}

const good: Tolerance = { shrink: 1, stretch: 1, leavesShort: false, divides: true, anywhere: false };
const possible = (stretch: number): Tolerance => ({ ...good, stretch, leavesShort: true, anywhere: true });
const justified: readonly Tolerance[] = [good, possible(mostStretch)];
const justifiedShort: readonly Tolerance[] = [good, possible(mostStretchOfShort)];

const whole: Tolerance = { shrink: 0, stretch: Infinity, leavesShort: true, divides: false, anywhere: false };
const ragged: readonly Tolerance[] = [whole, { ...whole, anywhere: true }];

/** How a line ends: at a space, inside a word, or with the text. */
export type Ending = InnerKind | 'space' | 'last';

/** A line that might be: natural width, its stretchable spaces and the width of one of them, and how it ends. */
export type Trial = {
  readonly width: number;
  readonly spaces: number;
  readonly space: number;
  /** The width to fill, with what may hang out on either side. */
  readonly measure: number;
  readonly ending: Ending;
  readonly alignment: Alignment;
  readonly tolerance: Tolerance;
};

/** More than two hyphens in a row are never set. */
export const mostHyphens = 2;

const endingPenalty = { space: 0, last: 0, hyphen: 60, stub: 120, at: 60, joint: 120, stop: 200, tie: 5_000, anywhere: 10_000, forced: 1e8 } as const;
const secondHyphenCost = 12_000;

/** More than a line that is left a little short; titles and cells are narrow, and balanced anyway. */
const shortLastLineCost = { justify: 1_000_000, left: 8_000, center: 8_000 } as const;

/** Half a word alone in the last line is worth many loose lines. */
const halfWordCost = 5_000_000;

/** A last line shorter than this many word spaces looks like a leftover, the more so where it begins with half a word. */
const shortestLastLine = 14;
const shortestAfterHyphen = 20;

/** Points a line of this natural width can give up and still look even. */
export function evenlyShrunk(width: number, spaces: number, space: number): number {
  return (width - spaces * space) * evenScale + spaces * space * evenShrink;
}

/** Points it can gain. */
export function evenlyStretched(width: number, spaces: number, space: number): number {
  return (width - spaces * space) * evenScale + spaces * space * evenStretch;
}

/** What a line costs; null when it leaves its tolerance. */
export function costOf(trial: Trial, hyphensBefore: number): number | null {
  const slack = trial.measure - trial.width;
  if (isBetweenLetters(trial) && slack > trial.space * 6) return null;
  const badness = trial.alignment === 'justify' ? justifiedBadness(trial) : raggedBadness(slack, trial);
  if (badness === null) return null;
  const hyphens = isDivision(trial.ending) && hyphensBefore > 0 ? secondHyphenCost : 0;
  const faults = 10 + badness + endingPenalty[trial.ending];
  return faults * faults + hyphens + (isLeftover(trial, hyphensBefore) ? leftoverCost(trial, hyphensBefore) : 0);
}

/** Such breaks fill the line as far as it goes: six word spaces are more than the widest letter. */
const isBetweenLetters = ({ ending }: Trial): boolean => ending === 'anywhere' || ending === 'forced';

/** A last line of one short word. */
export function isLeftover({ ending, width, space }: Trial, hyphensBefore: number): boolean {
  return ending === 'last' && width < space * (hyphensBefore > 0 ? shortestAfterHyphen : shortestLastLine);
}

function leftoverCost({ alignment }: Trial, hyphensBefore: number): number {
  return hyphensBefore > 0 ? halfWordCost : shortLastLineCost[alignment];
}

function justifiedBadness(trial: Trial): number | null {
  const { tolerance, measure, width } = trial;
  const ratio = stretchRatio(trial);
  if (!isLeftShort(trial, ratio)) return 100 * Math.abs(ratio * ratio * ratio);
  if (!isInAddress(trial) && !tolerance.leavesShort) return null;
  return 100 * tolerance.stretch ** 3 + shortness * ((measure - width) / measure) + (isDivision(trial.ending) ? shortHyphen : 0);
}

/** How much worse a line is that is left short by the whole measure than one stretched as far as it may be. */
const shortness = 2_000;

/** A word divided for a line that is not filled all the same was divided for nothing. */
const shortHyphen = 50;

/** Addresses are rather left short than torn apart, whatever the attempt. */
const isInAddress = ({ ending }: Trial): boolean => ending === 'at' || ending === 'joint' || ending === 'stop';

/** A line is rather left short than torn apart. */
const isLeftShort = ({ tolerance }: Trial, ratio: number): boolean => ratio > tolerance.stretch;

/** How far a line is stretched (shrunk, when negative) in shares of what looks even. */
function stretchRatio({ width, spaces, space, measure, ending }: Trial): number {
  const slack = measure - width;
  if (slack < 0) return slack / evenlyShrunk(width, spaces, space);
  if (ending === 'last') return 0;
  const even = slack / evenlyStretched(width, spaces, space);
  return even <= 1 ? even : (slack - (width - spaces * space) * evenScale) / (spaces * space * evenStretch);
}

function raggedBadness(slack: number, { measure, ending, alignment }: Trial): number {
  if (ending === 'last' && alignment === 'left') return 0;
  return 100 * (slack / measure) ** 2;
}

/** How a line is brought to its width: a factor on its letters, and points to add to each space besides. */
export type Fit = { readonly scale: number; readonly wordSpace: number };

const natural: Fit = { scale: 1, wordSpace: 0 };

/** The fit of a chosen line. */
export function fitOf(trial: Trial): Fit {
  const { width, spaces, measure, alignment } = trial;
  const ratio = alignment === 'justify' ? stretchRatio(trial) : 0;
  if (ratio === 0 || isLeftShort(trial, ratio)) return natural;
  if (spaces === 0) return { scale: measure / width, wordSpace: 0 };
  const scale = 1 + Math.min(ratio, 1) * evenScale;
  return { scale, wordSpace: (measure - width * scale) / spaces };
}
