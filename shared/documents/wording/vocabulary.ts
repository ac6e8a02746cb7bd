import { criteria } from './criteria';
import { lists } from './lists';
import { variables } from './variables';
import { components } from '#shared/documents/components/components';
import type { Vocabulary } from '#shared/templates/vocabulary';

const names = (entries: readonly { readonly name: string }[]): ReadonlySet<string> => new Set(entries.map(({ name }) => name));

/** Everything the application knows to put into a template. */
export const vocabulary: Vocabulary = {
  variables: names(variables),
  criteria: new Map(criteria.map(({ name, answers }) => [name, answers.map(({ value }) => value)])),
  components: names(components),
  lists: names(lists),
};
