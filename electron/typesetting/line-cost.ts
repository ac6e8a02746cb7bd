import type { InnerKind } from './break-places';

export type Alignment = 'justify' | 'left' | 'center';

/** How far an attempt at a paragraph may go. Stretch and shrink are shares of a normal word space. */
export type Tolerance = {
  readonly shrink: number;
  readonly stretch: number;
  readonly divides: boolean;
  /** Whether a word wider than the line may break between any two letters. */
  readonly anywhere: boolean;
};

/** Word spaces between 80 % and 133 % of normal look even; up to 300 % they are still better than a line left short. */
const goodShrink = 0.2;
const goodStretch = 1 / 3;
const mostStretch = 2;

/** The attempts at a paragraph, from the good to the merely possible. */
export function tolerancesFor(alignment: Alignment): readonly Tolerance[] {
  return alignment === 'justify' ? justified : ragged;
}

const justified: readonly Tolerance[] = [
  { shrink: goodShrink, stretch: goodStretch, divides: true, anywhere: false },
  { shrink: goodShrink, stretch: mostStretch, divides: true, anywhere: false },
  { shrink: goodShrink, stretch: Infinity, divides: true, anywhere: true },
];

const ragged: readonly Tolerance[] = [
  { shrink: 0, stretch: Infinity, divides: false, anywhere: false },
  { shrink: 0, stretch: Infinity, divides: true, anywhere: true },
];

/** A line that might be: natural width, its stretchable spaces and the width of one of them, and how it ends. */
export type Trial = {
  readonly width: number;
  readonly spaces: number;
  readonly space: number;
  readonly measure: number;
  readonly ending: InnerKind | 'space' | 'last';
};

/** More than two hyphens in a row are never set. */
export const mostHyphens = 2;

const endingPenalty = { space: 0, last: 0, hyphen: 60, joint: 120, anywhere: 400 } as const;
const secondHyphenCost = 12_000;
const shortLastLineCost = 8_000;

/** A paragraph that costs this much has a fault worth looser lines: half a word alone in its last line. */
export const faultyCost = 1_000_000;

/** A last line shorter than this many word spaces looks like a leftover. */
const shortestLastLine = 14;

/** What a line costs; null when it leaves the tolerance. */
export function costOf(trial: Trial, alignment: Alignment, tolerance: Tolerance, hyphensBefore: number): number | null {
  const slack = trial.measure - trial.width;
  if (trial.ending === 'anywhere' && slack > trial.space * 6) return null;
  const badness = alignment === 'justify' ? justifiedBadness(slack, trial, tolerance) : raggedBadness(slack, trial, alignment);
  if (badness === null) return null;
  const hyphens = trial.ending === 'hyphen' && hyphensBefore > 0 ? secondHyphenCost : 0;
  const faults = 10 + badness + endingPenalty[trial.ending];
  return faults * faults + hyphens + lastLineCost(trial, hyphensBefore);
}

function lastLineCost({ ending, width, space }: Trial, hyphensBefore: number): number {
  if (ending !== 'last' || width >= space * shortestLastLine) return 0;
  return hyphensBefore > 0 ? faultyCost : shortLastLineCost;
}

function justifiedBadness(slack: number, { spaces, space, ending }: Trial, tolerance: Tolerance): number | null {
  if (slack < 0) return 100 * cubed(-slack / (spaces * space * goodShrink));
  if (ending === 'last') return 0;
  if (slack > spaces * space * tolerance.stretch) return null;
  // A line without spaces cannot be stretched; it is charged as if it had one.
  return 100 * cubed(slack / (Math.max(1, spaces) * space * goodStretch));
}

const cubed = (value: number): number => value * value * value;

function raggedBadness(slack: number, { measure, ending }: Trial, alignment: Alignment): number {
  if (ending === 'last' && alignment === 'left') return 0;
  return 100 * (slack / measure) ** 2;
}

/** Points to add to each space of a chosen line. A line that would tear apart is left ragged instead. */
export function wordSpaceOf({ width, spaces, space, measure, ending }: Trial, alignment: Alignment): number {
  if (alignment !== 'justify' || spaces === 0) return 0;
  const each = (measure - width) / spaces;
  if (ending === 'last') return Math.min(0, each);
  return each > space * mostStretch ? space * goodStretch : each;
}
