/** Below these paths nothing is told apart: it is data of data, and no field of a form. */
const whole = new Set(['wording.templates', 'wording.deviations']);

/**
 * Paths of the fields in which two states of one record differ, as `region.number`; a list that became longer or shorter is one
 * field. Both states are plain data.
 */
export function changedPaths(before: unknown, after: unknown, path = ''): readonly string[] {
  if (Object.is(before, after)) return [];
  const inner = pathsWithin(before, after, path);
  if (inner === null) return [path];
  return whole.has(path) && inner.length > 0 ? [path] : inner;
}

/** Null where one of the two is no record, or they are lists of different lengths. */
function pathsWithin(before: unknown, after: unknown, path: string): readonly string[] | null {
  if (!isRecord(before) || !isRecord(after) || Array.isArray(before) !== Array.isArray(after)) return null;
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) return null;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changedPaths(before[key], after[key], path === '' ? key : `${path}.${key}`));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
