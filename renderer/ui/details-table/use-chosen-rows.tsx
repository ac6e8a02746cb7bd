import { useMemo, useState } from 'react';
import { nothingChosen, within, type Selection } from './selection';

type Kept = { readonly selection: Selection; readonly onSelect: (selection: Selection) => void };

/**
 * What is chosen among the rows that are shown; to be spread into the table.
 * @param keyOf the same function at every call
 * @param kept where the choice lives, if it outlives the list
 */
export function useChosenRows<R>(shown: readonly R[], keyOf: (row: R) => string, kept?: Kept): Kept {
  const own = useState(nothingChosen);
  const [pointed, onSelect] = kept === undefined ? own : [kept.selection, kept.onSelect];
  const selection = useMemo(() => within(pointed, new Set(shown.map(keyOf))), [pointed, shown, keyOf]);
  return { selection, onSelect };
}
