import { bookmarkName } from './bookmark-name';
import type { ComposedLine, FoundLine } from './line';
import { paired } from '#shared/documents/comparison/pair';
import { similarity, unit, type Unit } from '#shared/documents/comparison/unit';

/** A line found again, where it was or elsewhere among the others; one that is gone; one that is new. */
export type PairedLine =
  | { readonly kind: 'kept'; readonly then: ComposedLine; readonly now: FoundLine; /** whether what stood around it stands elsewhere */ readonly moved: boolean }
  | { readonly kind: 'gone'; readonly then: ComposedLine }
  | { readonly kind: 'new'; readonly now: FoundLine };

/** Finds the lines of a document again: by their bookmarks, else by their words. In the order of the document as it came back; what is gone stands where it stood. */
export function pairedLines(composed: readonly ComposedLine[], found: readonly FoundLine[]): readonly PairedLine[] {
  const owners = ownersOf(composed, found);
  const units = new Map<ComposedLine | FoundLine, Unit>([
    ...composed.map((line) => [line, unit(line.shape, nameOf(line), [line.text])] as const),
    ...found.map((line) => [line, unit(line.shape, owners.get(line) ?? null, [line.text])] as const),
  ]);
  const pairs = paired<ComposedLine | FoundLine>(composed, found, (line) => units.get(line) ?? unit(line.shape, null, [line.text])).map(pairOf);
  return withRenamed(withMoved(pairs, owners));
}

const nameOf = ({ part }: ComposedLine): string | null => (part === null ? null : bookmarkName(part.template, part.id));

/**
 * Which part each line is by its bookmarks. Where a clause was divided, several lines bear its bookmark, and where clauses were
 * joined, one bears several: the likest pair owns it.
 */
function ownersOf(composed: readonly ComposedLine[], found: readonly FoundLine[]): ReadonlyMap<FoundLine, string> {
  const bearers = new Map<string, FoundLine[]>();
  for (const line of found) for (const name of line.bookmarks) bearers.set(name, [...(bearers.get(name) ?? []), line]);
  const claims = composed
    .flatMap((line) => (bearers.get(nameOf(line) ?? '') ?? []).map((bearer) => ({ name: nameOf(line) ?? '', bearer, likeness: likeness(line.text, bearer.text) })))
    .sort((one, other) => other.likeness - one.likeness);
  const owners = new Map<FoundLine, string>();
  const settled = new Set<string>();
  for (const { name, bearer } of claims) {
    if (owners.has(bearer) || settled.has(name)) continue;
    owners.set(bearer, name);
    settled.add(name);
  }
  return owners;
}

const likeness = (one: string, other: string): number => similarity(unit('', null, [one]), unit('', null, [other]));

type Pair = ReturnType<typeof paired<ComposedLine | FoundLine>>[number];

function pairOf(pair: Pair): PairedLine {
  if (pair.kind === 'alone') return pair.value.from === 'composed' ? { kind: 'gone', then: pair.value } : { kind: 'new', now: pair.value };
  const { then, now } = pair;
  if (then.from !== 'composed' || now.from !== 'found') throw new Error('Lines are paired with those of the other side only.');
  return { kind: 'kept', then, now, moved: false };
}

/** What is gone in one place and new in another, under one name, was moved; it is kept where it stands now. */
function withMoved(pairs: readonly PairedLine[], owners: ReadonlyMap<FoundLine, string>): readonly PairedLine[] {
  const gone = new Map(pairs.flatMap((pair) => (pair.kind === 'gone' ? [[nameOf(pair.then), pair.then] as const] : [])));
  const moved = new Set<ComposedLine>();
  const found = pairs.map((pair): PairedLine => {
    const then = pair.kind === 'new' ? gone.get(owners.get(pair.now) ?? '') : undefined;
    if (pair.kind !== 'new' || then === undefined) return pair;
    moved.add(then);
    return { kind: 'kept', then, now: pair.now, moved: true };
  });
  return found.filter((pair) => pair.kind !== 'gone' || !moved.has(pair.then));
}

/** A heading that is gone and another one in its place are one heading with another text, although nothing else tells so. */
function withRenamed(pairs: readonly PairedLine[]): readonly PairedLine[] {
  return pairs.flatMap((pair, index): readonly PairedLine[] => {
    const [before, after] = [pairs[index - 1], pairs[index + 1]];
    if (pair.kind === 'new' && before !== undefined && isReplaced(before, pair)) return [];
    return pair.kind === 'gone' && after?.kind === 'new' && isReplaced(pair, after) ? [{ kind: 'kept', then: pair.then, now: after.now, moved: false }] : [pair];
  });
}

const isReplaced = (one: PairedLine, other: PairedLine): boolean => one.kind === 'gone' && one.then.role === 'heading' && other.kind === 'new' && other.now.looks === 'heading';
