import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import type { ConflictItem, ConflictRules, Side } from './versions';
import type { DraftSession } from '#data/draft/session';
import { apiErrorOf, valueOf } from '#data/machine/api-failure';
import type { ApiError } from '#shared/api/errors';

/** A choice that may not be complete yet, by the keys of what is decided. */
export type Choices = ReadonlyMap<string, Side>;

export type Conflict = {
  /** Null until the stored version is read. */
  readonly items: readonly ConflictItem[] | null;
  readonly error: ApiError | null;
  readonly again: () => void;
  /** Whether what is chosen goes together. */
  readonly fits: (choices: Choices) => boolean;
  readonly settle: (choices: Choices) => void;
};

/** Both versions of a record that was changed in two places, and the way to join them. */
export function useConflict<C>(session: DraftSession<C>, rules: ConflictRules<C>): Conflict {
  // Read anew at every opening: others may go on writing.
  const { data: stored, error, refetch } = useQuery({ queryKey: ['conflict', useId()], gcTime: 0, queryFn: async () => valueOf(await session.stored()) });
  // What is decided is what was seen: the form behind rests.
  const [seen] = useState(() => ({ base: session.base(), mine: session.draft().present }));
  const versions = useMemo(() => (stored === undefined ? null : { ...seen, stored }), [seen, stored]);
  const items = useMemo(() => versions && rules.items(versions), [versions, rules]);
  const joined = (choices: Choices) => versions && rules.joined(versions, (key) => choices.get(key) ?? 'mine');
  return {
    items,
    error: error === null ? null : apiErrorOf(error),
    again: () => void refetch(),
    fits(choices) {
      const version = joined(choices);
      return version !== null && rules.fits(version.content);
    },
    settle(choices) {
      const version = joined(choices);
      if (versions !== null && version !== null) session.settle(versions.stored, version);
    },
  };
}
