import { caseOfContent } from '#shared/documents/case-of';
import { settingsFor } from '#shared/documents/composing/compose-template';
import { readerFor } from '#shared/documents/composing/reading';
import { factsOf } from '#shared/documents/facts';
import { criterionNamed } from '#shared/documents/wording/criteria';
import { versionOf } from '#shared/documents/wording/template-of';
import type { AgreementContent } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import type { PartId } from '#shared/templates/condition';
import { templateRefOf, type AgreementWording } from '#shared/templates/deviation';
import { joinedWording, wordingConflicts, type WordingConflict, type Wordings } from '#shared/templates/merging/wording-conflicts';
import type { Template } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';
import { saidByBoth } from '#data/draft/conflict/said';
import type { Choice, ConflictItem, Versions } from '#data/draft/conflict/versions';
import { conditionText, type ConditionNames } from '#text/templates/condition';
import { conflictText } from '#text/agreement/conflict';
import { partSaid } from '#text/templates/part-conflict';
import { quotedGist } from '#text/templates/part-gist';
import { templateNames } from '#text/templates/templates';
import { wordingText } from '#text/agreement/wording';

type Agreements = Versions<AgreementContent>;

/** Where the wording differs, clause by clause, or as a whole where the two follow different versions of a template. */
export function wordingItems(versions: Agreements, parties: readonly Party[], templates: readonly Template[]): readonly ConflictItem[] {
  const wordings = wordingsOf(versions, templates);
  return wordingConflicts(wordings).flatMap((conflict) => {
    if (conflict.kind === 'versions') return [versionItem(conflict, wordings)];
    const words = wordsIn(conflict, versions, parties, templates);
    return conflict.parts.map((part) => ({
      key: keyOf(conflict.template, part.part),
      name: `${templateNames[conflict.template]}: ${words.name(part.part)}`,
      changedBy: part.changedBy,
      ...saidByBoth(partSaid(part, conflict, words)),
    }));
  });
}

/** The wording as it was chosen. */
export function joinedWordingOf(versions: Agreements, templates: readonly Template[], choice: Choice): AgreementWording {
  return joinedWording(wordingsOf(versions, templates), (template, part) => choice(keyOf(template, part)));
}

const keyOf = (template: TemplateId, part: PartId | null): string => `wording.${template}.${part ?? ''}`;

function wordingsOf({ base, stored, mine }: Agreements, templates: readonly Template[]): Wordings {
  return {
    base: base.content.wording,
    stored: stored.content.wording,
    mine: mine.content.wording,
    versionOf: (id, ref) => versionOf({ content: { ...mine.content, wording: { templates: { [id]: ref }, deviations: [] } }, templates }, id),
  };
}

function versionItem({ template, changedBy }: Extract<WordingConflict, { kind: 'versions' }>, { stored, mine }: Wordings): ConflictItem {
  const said = ({ deviations, ...wording }: AgreementWording): string => {
    const { origin, version } = templateRefOf({ deviations, ...wording }, template);
    return conflictText.wording(wordingText.version(origin, version), deviations.filter((deviation) => deviation.template === template).length);
  };
  return { key: keyOf(template, null), name: templateNames[template], changedBy, ...saidByBoth([{ name: null, stored: said(stored), mine: said(mine) }]) };
}

/** What clauses are called in this agreement, by their numbers where they have some. */
function wordsIn({ template, stored, mine }: Extract<WordingConflict, { kind: 'parts' }>, versions: Agreements, parties: readonly Party[], templates: readonly Template[]) {
  const facts = factsOf(caseOfContent(versions.mine.content, parties, null, templates));
  const setting = settingsFor(facts, readerFor(facts), template)(null);
  const name = (part: PartId): string => setting.refer([part]) ?? quotedGist([mine, stored], part);
  const reference = (to: readonly PartId[]): string => setting.refer(to) ?? to.map(name).join(', ');
  const names: ConditionNames = { criterion: criterionNamed, part: name };
  return { name, reference, condition: (when: Parameters<typeof conditionText>[0]) => conditionText(when, names) };
}
