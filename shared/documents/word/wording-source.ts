import type { PartName } from './line';
import type { AgreementCase } from '#shared/documents/case';
import { settingsFor } from '#shared/documents/composing/compose-template';
import type { PhraseSetting } from '#shared/documents/composing/phrase-text';
import { readerFor, type Reading } from '#shared/documents/composing/reading';
import { factsOf } from '#shared/documents/facts';
import type { PartId } from '#shared/templates/condition';
import type { Phrase } from '#shared/templates/phrase';
import type { Template, Variant } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';
import { findPart, isGroup, isWorded, type Worded } from '#shared/templates/tree';

/** A clause or paragraph with the variant one agreement shows, and what its phrases become text with. */
export type ShownWording = { readonly worded: Worded; readonly variant: Variant; readonly reading: Reading; readonly setting: PhraseSetting };

/** Where the words of an agreement come from. */
export type WordingSource = {
  readonly templateOf: (id: TemplateId) => Template;
  /** The article or list a clause or paragraph stands in, and of an article itself; null outside of both. */
  readonly groupOf: (name: PartName) => PartId | null;
  readonly isArticle: (name: PartName) => boolean;
  /** What stands before the first article of a template; null where nothing does. */
  readonly beforeArticles: (id: TemplateId) => PartId | null;
  /** The words of an article's name or of a heading; null for what has none. */
  readonly nameOf: (name: PartName) => Phrase | null;
  /** Null for what is no clause or paragraph, or is not shown. */
  readonly shownWording: (name: PartName) => ShownWording | null;
  readonly settingOf: (name: PartName) => PhraseSetting;
};

export function wordingSource(agreementCase: AgreementCase): WordingSource {
  const facts = factsOf(agreementCase);
  const reader = readerFor(facts);
  const settingOf = ({ template, id }: PartName) => settingsFor(facts, reader, template)(reader(template).numbering.get(id)?.article ?? null);
  const partOf = ({ template, id }: PartName) => findPart(reader(template).template, id)?.part ?? null;
  return {
    templateOf: (id) => reader(id).template,
    groupOf: ({ template, id }) => {
      const found = findPart(reader(template).template, id);
      return found === null ? null : isGroup(found.part) ? id : (found.within?.id ?? null);
    },
    isArticle: (name) => partOf(name)?.kind === 'article',
    beforeArticles: (id) => {
      const { parts } = reader(id).template;
      return parts[parts.findIndex(({ kind }) => kind === 'article') - 1]?.id ?? null;
    },
    nameOf: (name) => {
      const part = partOf(name);
      return part?.kind === 'article' ? part.name : part?.kind === 'heading' ? part.text : null;
    },
    settingOf,
    shownWording: (name) => {
      const part = partOf(name);
      if (part === null || !isWorded(part)) return null;
      const reading = reader(name.template);
      const variant = reading.shown.variantOf(part);
      return variant === null ? null : { worded: part, variant, reading, setting: settingOf(name) };
    },
  };
}
