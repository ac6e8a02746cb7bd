/** What was worked out before, by what it was worked out from. */
export type Memory<V> = (key: string, workOut: () => V) => V;

/**
 * A memory of at most so many results. When it is full it forgets everything: results depend on their keys alone, never
 * on what was asked before.
 */
export function memoryOf<V extends object>(most: number): Memory<V> {
  const known = new Map<string, V>();
  return (key, workOut) => {
    const present = known.get(key);
    if (present !== undefined) return present;
    const found = workOut();
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
}
