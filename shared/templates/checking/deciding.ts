import type { Condition, PartId } from '#shared/templates/condition';
import type { ArticleChild, Part, Template } from '#shared/templates/template';
import { childrenOf, isGroup, isWorded, type AnyPart } from '#shared/templates/tree';

/** The conditions that decide whether a part or point is shown. */
export type Deciding = ReadonlyMap<PartId, readonly Condition[]>;

/**
 * What decides of each part and point of a template.
 * @param inFull also conditions that cannot make a difference, as those of one clause of an article that shows another clause in any case
 */
export function decidingIn({ parts }: Pick<Template, 'parts'>, inFull: boolean): Deciding {
  return new Map(parts.flatMap((part) => entriesOf(part, inFull)));
}

/** All criteria these conditions depend on, also through the parts they ask for. */
export function criteriaBehind(conditions: readonly Condition[], deciding: Deciding): ReadonlySet<string> {
  const criteria = new Set<string>();
  const seen = new Set<PartId>();
  const follow = (condition: Condition): void => {
    for (const test of condition) {
      if (test.kind === 'criterion') criteria.add(test.criterion);
      else if (!seen.has(test.part)) {
        seen.add(test.part);
        deciding.get(test.part)?.forEach(follow);
      }
    }
  };
  conditions.forEach(follow);
  return criteria;
}

type Entry = readonly [PartId, readonly Condition[]];

function entriesOf(part: Part, inFull: boolean): readonly Entry[] {
  if (!isGroup(part)) return entriesOfOne(part, [], inFull);
  const children: readonly ArticleChild[] = childrenOf(part);
  const own = children.map((child) => alternativesOf(child, inFull));
  const fromChildren = !inFull && own.some((alternatives) => alternatives.length === 0) ? [] : own.flat();
  return [[part.id, [part.when, ...fromChildren]], ...children.flatMap((child) => entriesOfOne(child, [part.when], inFull))];
}

function entriesOfOne(part: AnyPart, around: readonly Condition[], inFull: boolean): readonly Entry[] {
  const own: Entry = [part.id, [...around, ...alternativesOf(part, inFull)]];
  if (!isWorded(part)) return [own];
  const wordings = part.variants.map(({ when }) => when);
  return [own, ...part.variants.flatMap(({ points }) => points.map(({ id, when }): Entry => [id, [...around, ...wordings, when]]))];
}

/** What decides of a part by itself; nothing where it is shown in any case. */
function alternativesOf(part: AnyPart, inFull: boolean): readonly Condition[] {
  if (part.kind === 'title') return [];
  const conditions = isWorded(part) ? part.variants.map(({ when }) => when) : [part.when];
  return !inFull && conditions.some((condition) => condition.length === 0) ? [] : conditions;
}
