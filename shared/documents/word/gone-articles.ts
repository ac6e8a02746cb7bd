import type { Draft } from './drafts';
import { keyOf, type Homes, type HomeSetting } from './homes';
import type { ComposedLine } from './line';
import type { PairedLine } from './paired-lines';

/** Articles whose heading is gone. */
export type GoneArticles = {
  /** Those of which nothing is left: by the heading, what else of them is gone. */
  readonly whole: ReadonlyMap<ComposedLine, readonly ComposedLine[]>;
  /** Headings of those whose clauses all stand elsewhere: an article with nothing in it is not shown. */
  readonly emptied: ReadonlySet<ComposedLine>;
};

export function goneArticles(pairs: readonly PairedLine[], drafts: readonly Draft[], { of, staying }: Homes, { groupOf }: HomeSetting): GoneArticles {
  const groupKey = ({ part }: ComposedLine): string => keyOf({ template: part?.template ?? 'agreement', id: (part === null ? null : groupOf(part)) ?? '' });
  const filled = new Set([...of.values(), ...drafts.flatMap((draft) => (draft.kind === 'added' && draft.group !== null ? [{ template: draft.part.template, id: draft.group }] : []))].map(keyOf));
  const misplaced = drafts.flatMap((draft) => (draft.kind === 'misplaced' ? [groupKey(draft.then)] : []));
  const left = new Set([...of.keys()].filter((line) => !staying.has(line)).map(groupKey));
  const gone = pairs.flatMap((pair) => (pair.kind === 'gone' && pair.then.part !== null ? [pair.then] : []));
  const heads = gone.filter((line) => line.role === 'heading' && !filled.has(groupKey(line)) && !misplaced.includes(groupKey(line)));
  return {
    whole: new Map(heads.filter((head) => !left.has(groupKey(head))).map((head) => [head, gone.filter((line) => line !== head && groupKey(line) === groupKey(head))])),
    emptied: new Set(heads.filter((head) => left.has(groupKey(head)))),
  };
}
