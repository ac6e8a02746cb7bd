import { variables } from '#shared/documents/wording/variables';
import { variableGroups } from '#shared/documents/wording/variable';
import type { Template } from '#shared/templates/template';
import { isWorded, partsIn } from '#shared/templates/tree';
import { refer, variable } from '#shared/templates/write';
import { choiceText } from '#text/templates/templates';
import type { PhraseChoice } from '#ui/phrase-editor/phrase-picker';
import { excerptOf, gistOf } from '#text/templates/part-gist';
import type { TemplateWords } from './template-words';

/** Everything that can be put into a phrase of a template: data by their groups, then what can be referred to. */
export function phraseChoices(template: Template, agreement: Template, words: TemplateWords): readonly PhraseChoice[] {
  const own = referencesTo(template, choiceText.references, words);
  return [...variableChoices, ...own, ...(template.id === 'agreement' ? [] : referencesTo(agreement, choiceText.agreementReferences, words))];
}

const variableChoices: readonly PhraseChoice[] = variableGroups.flatMap((group) =>
  variables.filter((each) => each.group === group).map(({ name, label }) => ({ piece: variable(name), group: choiceText.groups[group], label, detail: null })),
);

/** Articles, clauses and points: what has a number. */
function referencesTo(template: Template, group: string, words: TemplateWords): readonly PhraseChoice[] {
  return partsIn(template).flatMap(({ part }): readonly PhraseChoice[] => {
    if (part.kind !== 'article' && part.kind !== 'clause') return [];
    const points = isWorded(part) ? part.variants.flatMap((variant) => variant.points) : [];
    // A point that several wordings share is one.
    const details = new Map([...points.toReversed().map(({ id, text }) => [id, excerptOf(text)] as const), [part.id, gistOf(part)] as const].toReversed());
    return [...details].map(([id, detail]) => {
      const label = words.names.part(id) ?? detail;
      // What has no number in the sample is called by its words already.
      return { piece: refer(id), group, label, detail: label.includes(detail) ? null : detail };
    });
  });
}
