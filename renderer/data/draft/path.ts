/** The value at a dotted path of plain data: `ValueAt<AgreementContent, 'region.number'>`. `never` for a path that leads nowhere. */
export type ValueAt<T, P extends string> = P extends `${infer Head}.${infer Rest}` ? ValueAt<NonNullable<Member<T, Head>>, Rest> : Member<T, P>;

// Distributes over unions, so that a field of one variant of a union can be named.
type Member<T, K extends string> = T extends readonly (infer Item)[] ? Item : K extends keyof T ? T[K] : never;

/** What stands at the path; undefined where nothing does. */
export function valueAt<T, P extends string>(data: T, path: P): ValueAt<T, P> | undefined {
  const found = path.split('.').reduce<unknown>((value, key) => memberOf(value, key), data);
  // Sound as far as the data is of its type: the type is computed by the same steps.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return found as ValueAt<T, P> | undefined;
}

/** The data with another value at the path; the very same data when nothing changes. Undefined removes the key. */
export function withValueAt<T>(data: T, path: string, value: unknown): T {
  // Only the value at the path changes, and callers take its type from ValueAt.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return replaced(data, path.split('.'), value) as T;
}

function replaced(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const before = memberOf(data, key);
  const after = replaced(before, rest, value);
  if (Object.is(before, after)) return data;
  if (Array.isArray(data)) return data.with(Number(key), after);
  const members = isRecord(data) ? data : {};
  if (after !== undefined) return { ...members, [key]: after };
  return Object.fromEntries(Object.entries(members).filter(([name]) => name !== key));
}

function memberOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the path is the given one or lies below it. */
export function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}
