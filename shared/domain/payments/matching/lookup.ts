export type Lookup<T> = ReadonlyMap<string, readonly T[]>;

/** Items by their keys, each key with its items in their order. */
export function lookup<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const others = found.get(key);
      if (others === undefined) found.set(key, [item]);
      else others.push(item);
    }
  }
  return found;
}
