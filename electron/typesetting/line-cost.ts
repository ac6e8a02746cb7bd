import type { InnerKind } from './break-places';

export type Alignment = 'justify' | 'left' | 'center';

/** How far an attempt at a paragraph may go, in shares of what still looks even. */
export type Tolerance = {
  readonly shrink: number;
  readonly stretch: number;
  readonly divides: boolean;
  /** Whether a word wider than the line may break between any two letters. */
  readonly anywhere: boolean;
};

/** Word spaces between 80 % and 133 % of normal look even, and letters 1.5 % narrower or wider look the same. */
const evenShrink = 0.2;
const evenStretch = 1 / 3;
const evenScale = 0.015;

/** Letters never go further; spaces do, up to so many times what looks even. A line that needs more is left short. */
const mostStretch = 6;

/** The attempts at a paragraph, from the good to the merely possible. */
export function tolerancesFor(alignment: Alignment): readonly Tolerance[] {
  return alignment === 'justify' ? justified : ragged;
}

const justified: readonly Tolerance[] = [
  { shrink: 1, stretch: 1, divides: true, anywhere: false },
  { shrink: 1, stretch: mostStretch, divides: true, anywhere: false },
  { shrink: 1, stretch: Infinity, divides: true, anywhere: true },
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

const endingPenalty = { space: 0, last: 0, hyphen: 60, joint: 120, anywhere: 1000, forced: 1e8 } as const;
const secondHyphenCost = 12_000;
const shortLastLineCost = 8_000;

/** A paragraph that costs this much has a fault worth looser lines: half a word alone in its last line. */
export const faultyCost = 5_000_000;

/** A last line shorter than this many word spaces looks like a leftover. */
const shortestLastLine = 14;

/** Points a line of this natural width can give up and still look even. */
export function evenlyShrunk(width: number, spaces: number, space: number): number {
  return (width - spaces * space) * evenScale + spaces * space * evenShrink;
}

/** Points it can gain. */
export function evenlyStretched(width: number, spaces: number, space: number): number {
  return (width - spaces * space) * evenScale + spaces * space * evenStretch;
}

/** What a line costs; null when it leaves the tolerance. */
export function costOf(trial: Trial, alignment: Alignment, tolerance: Tolerance, hyphensBefore: number): number | null {
  const slack = trial.measure - trial.width;
  if (isBetweenLetters(trial) && slack > trial.space * 6) return null;
  const badness = alignment === 'justify' ? justifiedBadness(trial, tolerance) : raggedBadness(slack, trial, alignment);
  if (badness === null) return null;
  const hyphens = trial.ending === 'hyphen' && hyphensBefore > 0 ? secondHyphenCost : 0;
  const faults = 10 + badness + endingPenalty[trial.ending];
  return faults * faults + hyphens + lastLineCost(trial, hyphensBefore);
}

/** Such breaks fill the line as far as it goes: six word spaces are more than the widest letter. */
const isBetweenLetters = ({ ending }: Trial): boolean => ending === 'anywhere' || ending === 'forced';

function lastLineCost({ ending, width, space }: Trial, hyphensBefore: number): number {
  if (ending !== 'last' || width >= space * shortestLastLine) return 0;
  return hyphensBefore > 0 ? faultyCost : shortLastLineCost;
}

function justifiedBadness(trial: Trial, tolerance: Tolerance): number | null {
  const ratio = stretchRatio(trial);
  if (isLeftShort(trial, ratio)) return 100 + 10 * ratio;
  return ratio > tolerance.stretch ? null : 100 * Math.abs(ratio * ratio * ratio);
}

/** A line that ends inside an address is rather left short than torn apart. */
function isLeftShort({ ending }: Trial, ratio: number): boolean {
  return ending === 'joint' && ratio > 1;
}

/** Beyond this every line is as bad as the next, and sums stay finite. */
const worst = 50;

/** How far a line is stretched (shrunk, when negative) in shares of what looks even. */
function stretchRatio({ width, spaces, space, measure, ending }: Trial): number {
  const slack = measure - width;
  if (slack < 0) return slack / evenlyShrunk(width, spaces, space);
  if (ending === 'last') return 0;
  const even = slack / evenlyStretched(width, spaces, space);
  if (even <= 1) return even;
  return spaces === 0 ? worst : Math.min(worst, (slack - (width - spaces * space) * evenScale) / (spaces * space * evenStretch));
}

function raggedBadness(slack: number, { measure, ending }: Trial, alignment: Alignment): number {
  if (ending === 'last' && alignment === 'left') return 0;
  return 100 * (slack / measure) ** 2;
}

/** How a line is brought to its width: a factor on its letters, and points to add to each space besides. */
export type Fit = { readonly scale: number; readonly wordSpace: number };

const natural: Fit = { scale: 1, wordSpace: 0 };

/** The fit of a chosen line. One that would tear apart is left short, its spaces as wide as looks even. */
export function fitOf(trial: Trial, alignment: Alignment): Fit {
  const { width, spaces, space, measure } = trial;
  const ratio = alignment === 'justify' ? stretchRatio(trial) : 0;
  if (ratio === 0 || (spaces === 0 && Math.abs(ratio) > 1)) return natural;
  const scale = 1 + Math.min(ratio, 1) * evenScale;
  if (spaces === 0) return { scale: measure / width, wordSpace: 0 };
  if (ratio > mostStretch || isLeftShort(trial, ratio)) return { scale, wordSpace: space * evenStretch };
  return { scale, wordSpace: (measure - width * scale) / spaces };
}
