/** Finds entries of a list by their name, in constant time. A name given twice means the first. */
export function byName<T extends { readonly name: string }>(entries: readonly T[]): (name: string) => T | null {
  const index = new Map([...entries].reverse().map((entry) => [entry.name, entry]));
  return (name) => index.get(name) ?? null;
}
