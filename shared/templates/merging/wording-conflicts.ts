import { mergedParts } from './merge-parts';
import { partConflicts, type PartConflict, type Side } from './part-conflicts';
import { orphanedDeviations, withDeviations } from '#shared/templates/apply-deviations';
import type { PartId } from '#shared/templates/condition';
import { templateRefOf, type AgreementWording, type Deviation } from '#shared/templates/deviation';
import { deviationsBetween, isEqual } from '#shared/templates/deviations-between';
import { isSame } from '#shared/templates/newest';
import type { Template, TemplateRef } from '#shared/templates/template';
import { templateIds, type TemplateId } from '#shared/templates/template-id';

/** Two wordings of one agreement, what both were made from, and where versions of templates are found. */
export type Wordings = Readonly<Record<Side | 'base', AgreementWording>> & { readonly versionOf: (id: TemplateId, ref: TemplateRef) => Template };

/** A document whose wording differs: part by part, or as a whole where the two follow different versions of its template. */
export type WordingConflict = { readonly template: TemplateId } & ({ readonly kind: 'parts'; readonly stored: Template; readonly mine: Template; readonly parts: readonly PartConflict[] } | { readonly kind: 'versions'; readonly changedBy: Side | null });

/** Whose wording of a part that differs holds, or with null of a whole document. */
export type WordingChoice = (template: TemplateId, part: PartId | null) => Side;

/** Document by document, where two wordings of an agreement differ. */
export function wordingConflicts(wordings: Wordings): readonly WordingConflict[] {
  return differing(wordings).map((template): WordingConflict => {
    if (!followSame(wordings, template)) return { template, kind: 'versions', changedBy: changedBy(wordings, template) };
    const [base, stored, mine] = [worded('base', template, wordings), worded('stored', template, wordings), worded('mine', template, wordings)];
    return { template, kind: 'parts', stored, mine, parts: partConflicts({ base, stored, mine }) };
  });
}

/** The wording joined of both. @param choice asked of what differs only; what stands in a group that only one of them has goes with it */
export function joinedWording(wordings: Wordings, choice: WordingChoice): AgreementWording {
  return wordingConflicts(wordings).reduce<AgreementWording>((joined, conflict) => {
    const { template } = conflict;
    const chosen = new Map(conflict.kind === 'parts' ? conflict.parts.map(({ part }) => [part, choice(template, part)]) : []);
    const side = conflict.kind === 'versions' ? choice(template, null) : onlySide(chosen);
    const deviations = side === null ? joinedDeviations(template, wordings, chosen) : own(wordings[side], template);
    // Where they are joined, both follow the same version.
    return withDocument(joined, template, templateRefOf(wordings[side ?? 'mine'], template), deviations);
  }, wordings.stored);
}

/** The side that holds everywhere, from which the document is taken as it stands; null where it is joined of both. */
function onlySide(chosen: ReadonlyMap<PartId, Side>): Side | null {
  const [side, ...others] = new Set(chosen.values());
  return side === undefined || others.length > 0 ? null : side;
}

/** Deviations without a place are nobody's to decide: all of them stay. */
function joinedDeviations(template: TemplateId, wordings: Wordings, chosen: ReadonlyMap<PartId, Side>): readonly Deviation[] {
  const version = wordings.versionOf(template, templateRefOf(wordings.mine, template));
  const merged = mergedParts({ stored: worded('stored', template, wordings), mine: worded('mine', template, wordings) }, (part) => chosen.get(part) ?? null);
  const orphaned = orphanedDeviations(version, wordings.mine.deviations);
  const others = orphanedDeviations(version, wordings.stored.deviations).filter((deviation) => !orphaned.some((known) => isEqual(known, deviation)));
  return [...deviationsBetween(version, merged), ...orphaned, ...others];
}

function withDocument(wording: AgreementWording, template: TemplateId, ref: TemplateRef, its: readonly Deviation[]): AgreementWording {
  const { templates, deviations } = wording;
  return { templates: isSame(templateRefOf(wording, template), ref) ? templates : { ...templates, [template]: ref }, deviations: [...deviations.filter((deviation) => deviation.template !== template), ...its] };
}

const differing = ({ stored, mine }: Wordings): readonly TemplateId[] => templateIds.filter((template) => differs(stored, mine, template));

function changedBy({ base, stored, mine }: Wordings, template: TemplateId): Side | null {
  const [byStored, byMine] = [differs(base, stored, template), differs(base, mine, template)];
  if (byStored === byMine) return null;
  return byStored ? 'stored' : 'mine';
}

function differs(one: AgreementWording, other: AgreementWording, template: TemplateId): boolean {
  return !isSame(templateRefOf(one, template), templateRefOf(other, template)) || !isEqual(own(one, template), own(other, template));
}

const followSame = ({ stored, mine }: Wordings, template: TemplateId): boolean => isSame(templateRefOf(stored, template), templateRefOf(mine, template));

const own = ({ deviations }: AgreementWording, template: TemplateId): readonly Deviation[] => deviations.filter((deviation) => deviation.template === template);

function worded(side: Side | 'base', template: TemplateId, wordings: Wordings): Template {
  return withDeviations(wordings.versionOf(template, templateRefOf(wordings[side], template)), wordings[side].deviations);
}
