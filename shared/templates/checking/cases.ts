import { criteriaBehind, decidingIn, type Deciding } from './deciding';
import type { Answers } from '#shared/documents/composing/answers';
import { shownPartsOf, type ShownParts } from '#shared/documents/composing/shown-parts';
import type { Condition } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import type { Vocabulary } from '#shared/templates/vocabulary';

/** Some answers, and what is shown under them of a template and of the agreement around it. */
export type Case = { readonly own: ShownParts; readonly agreement: ShownParts | null };

/**
 * All cases the conditions tell apart; null where they are too many to be tried, or ask what the vocabulary does not know.
 * Answers are taken to be independent of each other.
 */
export type Cases = (conditions: readonly Condition[]) => readonly Case[] | null;

/** Beyond so many combinations of answers none is tried. */
const mostCases = 4096;

export function casesOf(template: Template, agreement: Template | null, { criteria }: Vocabulary): Cases {
  const deciding: Deciding = new Map([...(agreement === null ? [] : decidingIn(agreement, false)), ...decidingIn(template, false)]);
  const known = new Map<string, readonly Case[] | null>();
  return (conditions) => {
    const names = [...criteriaBehind(conditions, deciding)].sort();
    const key = names.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const answers = combinationsOf(names.map((name) => criteria.get(name) ?? []));
    const cases = answers?.map((chosen) => caseOf(template, agreement, answersOf(names, chosen))) ?? null;
    known.set(key, cases);
    return cases;
  };
}

function caseOf(template: Template, agreement: Template | null, answers: Answers): Case {
  return { own: shownPartsOf(template, answers), agreement: agreement === null ? null : shownPartsOf(agreement, answers) };
}

function answersOf(names: readonly string[], chosen: readonly string[]): Answers {
  const answers = new Map(names.map((name, index) => [name, chosen[index] ?? null]));
  return (criterion) => answers.get(criterion) ?? null;
}

function combinationsOf(choices: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const count = choices.reduce((product, options) => product * options.length, 1);
  if (count === 0 || count > mostCases) return null;
  return choices.reduce<readonly (readonly string[])[]>((all, options) => all.flatMap((chosen) => options.map((option) => [...chosen, option])), [[]]);
}
