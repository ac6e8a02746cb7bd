import { isWithin, valueAt } from '#data/draft/path';
import { withPlaceOf, type Snapshot } from '#data/draft/draft';
import { placesOf, type Place } from './places';
import { saidByBoth, type SaidTwice } from './said';
import type { ConflictItem, ConflictRules, Versions } from './versions';

/** What a field says as a person reads it, by its path. */
export type Facts = ReadonlyMap<string, { readonly label: string; readonly value: string }>;

export type FieldReading<C> = {
  /** Every field that says something. */
  readonly factsOf: (content: C) => Facts;
  /** What a field, or a list of fields, is called. */
  readonly nameOf: (path: string, content: C) => string;
  /** What stands for a list whose rows say nothing. */
  readonly rows: (count: number) => string;
  readonly fits: (content: C) => boolean;
  /** Paths decided by other rules than these. */
  readonly beside?: (path: string) => boolean;
};

/** Rules for records that are told apart field by field. */
export function fieldRules<C>(reading: FieldReading<C>): ConflictRules<C> {
  const places = (versions: Versions<C>) => placesOf(versions).filter(({ path }) => reading.beside?.(path) !== true);
  return {
    items: (versions) => places(versions).map((place) => itemOf(place, versions, reading)),
    joined: (versions, choice) => {
      const { content, unparsed } = versions.stored;
      const mine = places(versions).filter(({ path }) => choice(path) === 'mine');
      return mine.reduce((joined, { path }) => withPlaceOf(joined, path, versions.mine), { content, unparsed });
    },
    fits: reading.fits,
  };
}

function itemOf<C>({ path, changedBy }: Place, { stored, mine }: Versions<C>, reading: FieldReading<C>): ConflictItem {
  const lines = linesOf(path, stored, mine, reading);
  const name = reading.nameOf(path, mine.content);
  const [line] = lines;
  const own = lines.length === 1 && (line?.path === path || line?.name === name);
  return { key: path, name, changedBy, ...saidByBoth(own ? lines.map((each) => ({ ...each, name: null })) : lines) };
}

/** What differs within a place, field by field; where nothing a person reads does, how many rows there are. */
function linesOf<C>(path: string, stored: Snapshot<C>, mine: Snapshot<C>, reading: FieldReading<C>): readonly (SaidTwice & { readonly path: string })[] {
  const [theirs, own] = [textsOf(stored, reading), textsOf(mine, reading)];
  const fields = [...new Set([...own.keys(), ...theirs.keys()])].filter((field) => isWithin(field, path));
  const said = fields.map((field) => ({ path: field, name: (own.get(field) ?? theirs.get(field))?.label ?? field, stored: theirs.get(field)?.value ?? null, mine: own.get(field)?.value ?? null }));
  const lines = said.filter((each) => each.stored !== each.mine);
  return lines.length > 0 ? lines : [{ path, name: null, stored: rowsIn(stored, path, reading), mine: rowsIn(mine, path, reading) }];
}

/** What was typed and not understood stands for what it is about. */
function textsOf<C>({ content, unparsed }: Snapshot<C>, { factsOf, nameOf }: FieldReading<C>): Facts {
  const typed = Object.entries(unparsed).map(([path, value]) => [path, { label: nameOf(path, content), value }] as const);
  return new Map([...factsOf(content), ...typed]);
}

function rowsIn<C>({ content }: Snapshot<C>, path: string, { rows }: FieldReading<C>): string | null {
  const value: unknown = valueAt(content, path);
  return Array.isArray(value) ? rows(value.length) : null;
}
