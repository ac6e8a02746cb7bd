import { diffArrays } from 'diff';
import type { TextChange } from '#shared/documents/block';
import { similarity, type Unit } from './unit';

/** A thing in both wordings, or in one of them only. */
export type Pair<T> = { readonly kind: 'both'; readonly then: T; readonly now: T } | { readonly kind: 'alone'; readonly value: T; readonly change: TextChange };

type Known<T> = { readonly value: T; readonly unit: Unit };

/**
 * Pairs what stood then with what stands now, in an order that keeps both: first what has the same id, or without one the
 * same text, as a longest common subsequence; then, between those, what is most alike. Of two that changed places one is
 * paired and the other dropped and added.
 */
export function paired<T>(then: readonly T[], now: readonly T[], unitOf: (value: T) => Unit): readonly Pair<T>[] {
  const known = (value: T): Known<T> => ({ value, unit: unitOf(value) });
  const [before, after] = [then.map(known), now.map(known)];
  const alike = likenessWith(before, after);
  const found: Pair<T>[] = [];
  let [dropped, added]: [readonly Known<T>[], readonly Known<T>[]] = [[], []];
  let [atThen, atNow] = [0, 0];
  const close = (): void => {
    found.push(...mostAlike(dropped, added, alike));
    [dropped, added] = [[], []];
  };
  for (const part of diffArrays(before.map(anchor), after.map(anchor))) {
    const [own, later] = [before.slice(atThen, atThen + part.count), after.slice(atNow, atNow + part.count)];
    if (!part.added) atThen += part.count;
    if (!part.removed) atNow += part.count;
    if (part.added) added = [...added, ...later];
    else if (part.removed) dropped = [...dropped, ...own];
    else {
      close();
      found.push(...own.flatMap(({ value }, index) => pairOf(value, later[index]?.value)));
    }
  }
  close();
  return found;
}

const anchor = ({ unit: { id, shape, key } }: Known<unknown>): string => (id === null ? `${shape}: ${key}` : `${shape} ${id}`);

const pairOf = <T>(then: T, now: T | undefined): readonly Pair<T>[] => (now === undefined ? [] : [{ kind: 'both', then, now }]);

type Likeness = (one: Unit, other: Unit) => number;

/** Less in common is chance; two ids say that these are two things, unless nearly all words deny it. */
const least = 0.4;
const leastAgainstIds = 0.8;

/** What has its other self elsewhere is like nothing else. */
function likenessWith(then: readonly Known<unknown>[], now: readonly Known<unknown>[]): Likeness {
  const idsThen = new Set(then.map(({ unit }) => unit.id));
  const idsNow = new Set(now.map(({ unit }) => unit.id));
  return (one, other) => {
    if (one.shape !== other.shape) return 0;
    if ((one.id !== null && idsNow.has(one.id)) || (other.id !== null && idsThen.has(other.id))) return 0;
    const share = similarity(one, other);
    return share < (one.id !== null && other.id !== null ? leastAgainstIds : least) ? 0 : share;
  };
}

/** Beyond so many combinations all are taken for different: no document of people has such a stretch without a line in common. */
const mostCombinations = 4_000_000;
/** How far from the place that corresponds to its own a thing is looked for. */
const reach = 60;

/** The pairs of the greatest likeness in sum, in order; what is left is dropped before what is added in its place. */
function mostAlike<T>(then: readonly Known<T>[], now: readonly Known<T>[], alike: Likeness): readonly Pair<T>[] {
  const dropped = then.map(({ value }): Pair<T> => ({ kind: 'alone', value, change: 'deleted' }));
  const added = now.map(({ value }): Pair<T> => ({ kind: 'alone', value, change: 'inserted' }));
  if (then.length * now.length === 0 || then.length * now.length > mostCombinations) return [...dropped, ...added];
  const likeness = then.map(({ unit }, row) => now.map((other, column) => (isNear(row, then.length, column, now.length) ? alike(unit, other.unit) : 0)));
  const found: Pair<T>[] = [];
  let [row, column] = [0, 0];
  for (const [nextRow, nextColumn] of bestPath(likeness, now.length)) {
    found.push(...dropped.slice(row, nextRow), ...added.slice(column, nextColumn));
    const [own, later] = [then[nextRow], now[nextColumn]];
    if (own !== undefined && later !== undefined) found.push({ kind: 'both', then: own.value, now: later.value });
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return [...found, ...dropped.slice(row), ...added.slice(column)];
}

const isNear = (row: number, rows: number, column: number, columns: number): boolean => Math.abs((row / rows) * columns - column) <= reach;

/** The heaviest way through a table that goes down and to the right with every step it takes. */
function bestPath(weights: readonly (readonly number[])[], columns: number): readonly (readonly [row: number, column: number])[] {
  const sums = Array.from({ length: weights.length + 1 }, () => new Float64Array(columns + 1));
  const sumAt = (row: number, column: number): number => sums[row]?.[column] ?? 0;
  const weightAt = (row: number, column: number): number => weights[row]?.[column] ?? 0;
  for (let row = weights.length - 1; row >= 0; row -= 1) {
    const own = sums[row];
    for (let column = columns - 1; own !== undefined && column >= 0; column -= 1) {
      own[column] = Math.max(sumAt(row + 1, column), sumAt(row, column + 1), sumAt(row + 1, column + 1) + weightAt(row, column));
    }
  }
  const path: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < weights.length && column < columns) {
    const weight = weightAt(row, column);
    if (weight > 0 && sumAt(row, column) === sumAt(row + 1, column + 1) + weight) path.push([row++, column++]);
    else if (sumAt(row, column) === sumAt(row + 1, column)) row += 1;
    else column += 1;
  }
  return path;
}
