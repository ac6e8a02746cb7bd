/** What is chosen in a table: keys of rows, the row the keyboard is at, and where a range began. */
export type Selection = {
  readonly chosen: ReadonlySet<string>;
  readonly active: string | null;
  readonly anchor: string | null;
};

export const nothingChosen: Selection = { chosen: new Set(), active: null, anchor: null };

export type Extent = 'only' | 'toggle' | 'range' | 'move';

/** The selection after a row was pointed at: alone, with Ctrl, with Shift, or moved to without choosing. */
export function point(selection: Selection, keys: readonly string[], key: string, extent: Extent): Selection {
  switch (extent) {
    case 'only':
      return { chosen: new Set([key]), active: key, anchor: key };
    case 'move':
      return { ...selection, active: key };
    case 'toggle':
      return { chosen: toggled(selection.chosen, key), active: key, anchor: key };
    case 'range':
      return { chosen: new Set(between(keys, selection.anchor ?? key, key)), active: key, anchor: selection.anchor ?? key };
  }
}

export function chooseAll(selection: Selection, keys: readonly string[]): Selection {
  return { ...selection, chosen: new Set(keys), active: selection.active ?? keys[0] ?? null };
}

/** Forgets rows that are no longer shown, so that nothing invisible is acted upon. */
export function within(selection: Selection, keys: ReadonlySet<string>): Selection {
  const kept = (key: string | null) => (key !== null && keys.has(key) ? key : null);
  return { chosen: new Set([...selection.chosen].filter((key) => keys.has(key))), active: kept(selection.active), anchor: kept(selection.anchor) };
}

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}

function between(keys: readonly string[], from: string, to: string): readonly string[] {
  const [start, end] = [keys.indexOf(from), keys.indexOf(to)].sort((left, right) => left - right);
  return start === undefined || end === undefined || start < 0 ? [to] : keys.slice(start, end + 1);
}
