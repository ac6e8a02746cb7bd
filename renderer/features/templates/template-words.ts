import { settingsFor } from '#shared/documents/composing/compose-template';
import type { Numbering } from '#shared/documents/composing/numbering';
import { readerFor } from '#shared/documents/composing/reading';
import type { ShownParts } from '#shared/documents/composing/shown-parts';
import type { Facts } from '#shared/documents/facts';
import { criterionNamed } from '#shared/documents/wording/criteria';
import { variableNamed } from '#shared/documents/wording/variables';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { isWorded, partsIn, type AnyPart } from '#shared/templates/tree';
import { onlyIfText, type ConditionNames } from '#text/templates/condition';
import { excerptOf, gistOf } from '#text/templates/part-gist';
import type { PhraseWords } from '#ui/phrase-editor/phrase-field';

/** What parts of a template are called as one sample agreement shows it: numbers, references, conditions. */
export type TemplateWords = {
  readonly numbering: Numbering;
  readonly shown: ShownParts;
  /** Words of the chips of a phrase, by the number of the article it stands in; null outside articles. */
  readonly phrases: (here: number | null) => PhraseWords;
  readonly names: ConditionNames;
  /** Equal for templates of which all of this is the same. */
  readonly key: string;
};

export function templateWords(template: Template, facts: Facts): TemplateWords {
  const reader = readerFor(facts, template);
  const { shown, numbering } = reader(template.id);
  const settings = settingsFor(facts, reader, template.id);
  const parts = namedParts(template.id === 'agreement' ? [template] : [template, reader('agreement').template]);
  const refer = (to: readonly PartId[], here: number | null) => settings(here).refer(to);
  const partName = (id: PartId): string | null => (parts.has(id) ? (refer([id], null) ?? `„${parts.get(id) ?? ''}“`) : null);
  const names: ConditionNames = { criterion: criterionNamed, part: partName };
  const phrases = remembered((here) => ({
    variable: (name) => variableNamed(name)?.label ?? null,
    reference: (to) => (to.every((id) => parts.has(id)) ? (refer(to, here) ?? to.map(partName).join(', ')) : null),
    condition: (when) => onlyIfText(when, names),
  }));
  return { numbering, shown, phrases, names, key: JSON.stringify([...parts.keys()].map((id) => [id, shown.shows(id), partName(id)])) };
}

function remembered(words: (here: number | null) => PhraseWords): (here: number | null) => PhraseWords {
  const known = new Map<number | null, PhraseWords>();
  return (here) => {
    const before = known.get(here) ?? words(here);
    known.set(here, before);
    return before;
  };
}

/** Everything with an id, and what it says in a few words. */
function namedParts(templates: readonly Template[]): ReadonlyMap<PartId, string> {
  const entries = templates.flatMap((template) => partsIn(template).flatMap(({ part }): readonly (readonly [PartId, string])[] => [[part.id, gistOf(part)], ...pointsOf(part).map(({ id, text }) => [id, excerptOf(text)] as const)]));
  return new Map(entries);
}

const pointsOf = (part: AnyPart) => (isWorded(part) ? part.variants.flatMap(({ points }) => points) : []);
