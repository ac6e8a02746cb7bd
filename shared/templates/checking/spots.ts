import type { ShownParts } from '#shared/documents/composing/shown-parts';
import { always, type Condition, type PartId } from '#shared/templates/condition';
import type { Phrase } from '#shared/templates/phrase';
import type { Template } from '#shared/templates/template';
import { partsIn, type AnyPart, type Group, type Worded } from '#shared/templates/tree';

/** A place in a template that has a condition, a wording, or both. */
export type Spot = {
  /** The part or point, and which of its wordings this is. */
  readonly part: PartId;
  readonly variant: number | null;
  /** The group it stands in, or the clause of a point. */
  readonly within: PartId | null;
  readonly when: Condition;
  readonly phrase: Phrase | null;
  /** Everything its being shown depends on, `when` among it. */
  readonly decidedBy: readonly Condition[];
  readonly isShown: (shown: ShownParts) => boolean;
};

/** Every spot of a template, in reading order. */
export function spotsOf(template: Pick<Template, 'parts'>): readonly Spot[] {
  return partsIn(template).flatMap(({ part, within }) => spotsOfPart(part, within));
}

function spotsOfPart(part: AnyPart, within: Group | null): readonly Spot[] {
  switch (part.kind) {
    case 'title':
      return [part.text, ...part.details].map((phrase) => spotOf(part.id, always, phrase, null));
    case 'heading':
      return [spotOf(part.id, part.when, part.text, null)];
    case 'article':
      return [spotOf(part.id, part.when, part.name, null)];
    case 'list':
      return [spotOf(part.id, part.when, null, null)];
    case 'component':
      return [spotOf(part.id, part.when, null, within)];
    case 'clause':
    case 'paragraph':
      return spotsOfWordings(part, within);
  }
}

function spotOf(part: PartId, when: Condition, phrase: Phrase | null, within: Group | null): Spot {
  const decidedBy = within === null ? [when] : [within.when, when];
  return { part, variant: null, within: within?.id ?? null, when, phrase, decidedBy, isShown: ({ holds }) => decidedBy.every(holds) };
}

function spotsOfWordings(part: Worded, within: Group | null): readonly Spot[] {
  const around = within?.when ?? always;
  return part.variants.flatMap((variant, index) => {
    const decidedBy = [around, ...part.variants.slice(0, index + 1).map(({ when }) => when)];
    const isShown: Spot['isShown'] = ({ holds, variantOf }) => holds(around) && variantOf(part) === variant;
    const points = variant.points.map(
      ({ id, when, text }): Spot => ({ part: id, variant: null, within: part.id, when, phrase: text, decidedBy: [...decidedBy, when], isShown: (shown) => isShown(shown) && shown.holds(when) }),
    );
    return [{ part: part.id, variant: index, within: within?.id ?? null, when: variant.when, phrase: variant.text, decidedBy, isShown }, ...points];
  });
}
