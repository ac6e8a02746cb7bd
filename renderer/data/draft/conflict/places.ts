import { isWithin, valueAt } from '#data/draft/path';
import type { Snapshot } from '#data/draft/draft';
import { changedPaths } from '#shared/domain/changed-paths';
import type { Side, Versions } from './versions';

/** A field, or a list of fields, in which two versions differ and which is decided as one. */
export type Place = { readonly path: string; readonly changedBy: Side | null };

/**
 * Where two versions differ, as finely as it can be decided: fields of records by themselves, and rows of a list as long as no row
 * came or went and nobody rewrote the same one. One way or the other of a datum (`kind`) is decided with all it holds.
 */
export function placesOf<C>(versions: Versions<C>): readonly Place[] {
  const { base, stored, mine } = versions;
  const paths = [...new Set([...pathsApart(base.content, stored.content, mine.content, ''), ...keysApart(stored, mine)])];
  const outermost = paths.filter((path) => !paths.some((above) => above !== path && isWithin(path, above)));
  return outermost.map((path) => ({ path, changedBy: changedBy(versions, path) }));
}

function changedBy<C>({ base, stored, mine }: Versions<C>, path: string): Side | null {
  const [byStored, byMine] = [isChanged(base, stored, path), isChanged(base, mine, path)];
  if (byStored === byMine) return null;
  return byStored ? 'stored' : 'mine';
}

function isChanged<C>(before: Snapshot<C>, after: Snapshot<C>, path: string): boolean {
  return !isSame(valueAt(before.content, path), valueAt(after.content, path)) || keysApart(before, after).some((key) => isWithin(key, path));
}

/** Fields whose texts were not understood, and are not the same. */
function keysApart<C>({ unparsed: one }: Snapshot<C>, { unparsed: other }: Snapshot<C>): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]);
}

function pathsApart(base: unknown, stored: unknown, mine: unknown, path: string): readonly string[] {
  if (isSame(stored, mine)) return [];
  if (!isRecord(stored) || !isRecord(mine) || !canBeTakenApart(base, stored, mine)) return [path];
  const keys = new Set([...Object.keys(stored), ...Object.keys(mine)]);
  return [...keys].flatMap((key) => pathsApart(isRecord(base) ? base[key] : undefined, stored[key], mine[key], path === '' ? key : `${path}.${key}`));
}

function canBeTakenApart(base: unknown, stored: Data, mine: Data): boolean {
  if (!Array.isArray(stored) || !Array.isArray(mine)) return Array.isArray(stored) === Array.isArray(mine) && !areTwoWays(stored, mine);
  if (!Array.isArray(base) || base.length !== stored.length || base.length !== mine.length) return false;
  return base.every((row, index) => isSame(row, stored[index]) || isSame(row, mine[index]));
}

/** Two ways of a datum hold other fields. */
function areTwoWays(one: Data, other: Data): boolean {
  return one['kind'] !== other['kind'] && Object.keys(one).toSorted().join(' ') !== Object.keys(other).toSorted().join(' ');
}

type Data = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const isSame = (one: unknown, other: unknown): boolean => changedPaths(one, other).length === 0;
