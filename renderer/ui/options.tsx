import type { Option } from '#ui/fields/choice-field';

/** The answers of a choice in the order of their wording. */
export function optionsOf<V extends string>(names: Readonly<Record<V, string>>): readonly Option<V>[] {
  // Sound because the keys of such a record are exactly its values' names.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return Object.entries(names).map(([value, name]) => ({ value, name }) as Option<V>);
}
