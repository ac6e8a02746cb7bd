import { changedPaths } from '#shared/domain/changed-paths';

/**
 * What changed between two states, done to a third one: fields of records one by one, a list as a whole. All three are plain data of one
 * shape; where the third is the first, the result is the second.
 */
export function withChanges(before: unknown, after: unknown, onto: unknown): unknown {
  if (changedPaths(before, after).length === 0) return onto;
  if (!isRecord(before) || !isRecord(after) || !isRecord(onto)) return after;
  const keys = new Set([...Object.keys(onto), ...Object.keys(after)]);
  const left = [...keys].filter((key) => key in after || !(key in before));
  return Object.fromEntries(left.map((key) => [key, key in after ? withChanges(before[key], after[key], onto[key]) : onto[key]]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
