import type { TextChange } from '#shared/documents/block';
import type { Place } from './place';
import { keyOf } from './words';
import type { Changes, Renumbering, WordingChange } from './wording-change';

/** What is noted while two wordings are compared. What is a change answers with the name by which its places on the page are known. */
export type Notes = {
  /** Something that says something else now. */
  readonly changed: (part: string | null | undefined, place: Place, then: readonly string[], now: readonly string[]) => string;
  /** Something that was put in or taken out, with its lines. */
  readonly whole: (part: string | null | undefined, place: Place, lines: readonly string[], change: TextChange) => string;
  /** A numbered thing in its two places; noted where these differ by its own number. */
  readonly numbers: (then: string, now: string, place: Place) => void;
};

export type Noted = { readonly notes: Notes; readonly changes: () => Changes };

export function startNotes(): Noted {
  const changes: WordingChange[] = [];
  const noted = (change: Omit<WordingChange, 'mark'>): string => {
    const mark = `change.${changes.length}`;
    changes.push({ ...change, mark });
    return mark;
  };
  const renumbered: Renumbering[] = [];
  return {
    notes: {
      changed: (part, place, then, now) => noted({ part: part ?? null, where: named(place.now), from: null, kind: 'changed', then: then.join('\n'), now: now.join('\n') }),
      whole: (part, place, lines, change) => {
        const words = lines.join('\n');
        const what = change === 'deleted' ? { kind: 'dropped' as const, where: named(place.then), then: words, now: null } : { kind: 'added' as const, where: named(place.now), then: null, now: words };
        return noted({ part: part ?? null, from: null, ...what });
      },
      numbers: (then, now, place) => {
        if (then !== now) renumbered.push(place);
      },
    },
    changes: () => ({ changes: withMoves(changes), renumbered }),
  };
}

/** What stands before the first heading has no name of its own. */
const named = (where: string): string => (where === '' ? 'úvod' : where);

/** What was dropped in one place and added in another was moved: the same part, or the same words where it has no id. */
function withMoves(changes: readonly WordingChange[]): readonly WordingChange[] {
  const dropped = new Set(changes.filter(({ kind }) => kind === 'dropped'));
  const all = changes.map((change) => {
    const origin = change.kind === 'added' ? [...dropped].find((candidate) => isSame(candidate, change)) : undefined;
    // What was moved here cannot have been moved elsewhere too.
    if (origin !== undefined) dropped.delete(origin);
    return movedFrom(change, origin);
  });
  return all.filter((change) => change.kind !== 'dropped' || dropped.has(change));
}

/** So short a text may well be there twice. */
const shortestMoved = 25;

function isSame({ part, then }: WordingChange, { part: later, now }: WordingChange): boolean {
  if (part !== null || later !== null) return part === later;
  return then !== null && now !== null && then.length >= shortestMoved && keyOf(then) === keyOf(now);
}

function movedFrom(change: WordingChange, origin: WordingChange | undefined): WordingChange {
  return origin === undefined ? change : { ...change, kind: 'moved', from: origin.where, then: origin.then };
}
