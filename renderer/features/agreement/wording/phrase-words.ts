import { gistOf } from './wording-line';
import type { PhraseSetting } from '#shared/documents/composing/phrase-text';
import { criterionNamed } from '#shared/documents/wording/criteria';
import { variables, variableNamed } from '#shared/documents/wording/variables';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { partsIn } from '#shared/templates/tree';
import { refer, variable } from '#shared/templates/write';
import { onlyIfText } from '#text/templates/condition';
import { wordingText } from '#text/agreement/wording';
import type { PhraseWords } from '#ui/phrase-editor/phrase-field';
import type { PhraseChoice } from '#ui/phrase-editor/phrase-picker';

type Settings = (here: number | null) => PhraseSetting;

/** What chips are called in one agreement; the same words for the same article, so that a phrase is not drawn anew for nothing. */
export function wordsOfCase(setting: Settings): (here: number | null) => PhraseWords {
  const known = new Map<number | null, PhraseWords>();
  return (here) => {
    const before = known.get(here) ?? wordsAt(setting, here);
    known.set(here, before);
    return before;
  };
}

function wordsAt(setting: Settings, here: number | null): PhraseWords {
  const refer_ = (to: readonly PartId[], from: number | null) => setting(from).refer(to);
  return {
    variable: (name) => variableNamed(name)?.label ?? null,
    reference: (to) => refer_(to, here),
    condition: (when) => onlyIfText(when, { criterion: criterionNamed, part: (id) => refer_([id], null) }),
  };
}

/** What can be put into a clause of one document: data, then the articles and clauses it has. */
export function choicesOf(worded: Template, words: PhraseWords): readonly PhraseChoice[] {
  const references = partsIn(worded).flatMap(({ part }): readonly PhraseChoice[] => {
    const label = part.kind === 'article' || part.kind === 'clause' ? words.reference([part.id]) : null;
    return label === null || part.kind === 'list' ? [] : [{ piece: refer(part.id), group: wordingText.choices.references, label, detail: gistOf(part) }];
  });
  return [...variableChoices, ...references];
}

const variableChoices: readonly PhraseChoice[] = variables.map(({ name, label }) => ({ piece: variable(name), group: wordingText.choices.variables, label, detail: null }));
