import type { Snapshot } from '#data/draft/draft';

/** One of two versions of a record that was changed in two places: stored from elsewhere, or written in this window. */
export type Side = 'stored' | 'mine';

/** Both versions, and what they were made from. */
export type Versions<C> = Readonly<Record<Side | 'base', Snapshot<C>>>;

/** Whose version holds in something that is decided as one. */
export type Choice = (key: string) => Side;

/** A line of what a version says; what the other version says otherwise differs. */
export type Said = { readonly name: string | null; readonly runs: readonly { readonly text: string; readonly differs: boolean }[] };

/** Something in which the versions differ, decided as one. A version without lines says nothing there. */
export type ConflictItem = {
  readonly key: string;
  readonly name: string;
  readonly stored: readonly Said[];
  readonly mine: readonly Said[];
  /** Who alone has changed it since both versions were the same; null where both have. */
  readonly changedBy: Side | null;
};

/** How versions of one kind of record are told apart and joined. */
export type ConflictRules<C> = {
  readonly items: (versions: Versions<C>) => readonly ConflictItem[];
  readonly joined: (versions: Versions<C>, choice: Choice) => Snapshot<C>;
  /** Whether the parts of a joined version go together. */
  readonly fits: (content: C) => boolean;
};
