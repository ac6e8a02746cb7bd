import type { Table } from '#shared/domain/batch/table';
import { tableFields, type TableField, type TableFieldId } from '#shared/domain/batch/table-field';
import { plainWords } from '#shared/domain/batch/words';

/** What each column of a table holds, in their order; null for one that is not used. A field stands at most once. */
export type Mapping = readonly (TableFieldId | null)[];

/** A guess by the titles of the columns: those that say exactly the name of a field first, then those that begin with one. */
export function guessMapping({ titles }: Pick<Table, 'titles'>): Mapping {
  const words = titles.map(plainWords);
  const exact = assign(words, words.map(() => null), (title, name) => title === name);
  return assign(words, exact, (title, name) => title.startsWith(`${name} `));
}

/** Gives a column another field; the column that had it before is used no more. */
export function withField(mapping: Mapping, column: number, field: TableFieldId | null): Mapping {
  return mapping.map((present, index) => (index === column ? field : present === field ? null : present));
}

type Says = (title: string, name: string) => boolean;

function assign(titles: readonly string[], before: Mapping, says: Says): Mapping {
  const taken = new Set(before);
  return titles.map((title, index) => {
    const given = before[index] ?? null;
    if (given !== null || title === '') return given;
    const found = longestFirst.find(({ field, name }) => !taken.has(field.id) && says(title, name));
    if (found === undefined) return null;
    taken.add(found.field.id);
    return found.field.id;
  });
}

type Name = { readonly field: TableField; readonly name: string };

/** Every name of every field; a longer one says more. */
const longestFirst: readonly Name[] = tableFields
  .flatMap((field) => [field.title, ...field.otherTitles].map((name) => ({ field, name: plainWords(name) })))
  .sort((one, other) => other.name.length - one.name.length);
