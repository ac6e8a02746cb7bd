import type { Condition, PartId } from '#shared/templates/condition';
import type { Phrase } from '#shared/templates/phrase';
import type { ArticleChild, Part, Template } from '#shared/templates/template';

/** Every criterion that decides about a part: its own, and those of what it refers to, in its template or in the agreement. */
export function criteriaBehind(part: Part, template: Template, all: readonly Template[]): readonly string[] {
  const own = [...conditionsIn(part)];
  const targets = new Set(phrasesIn(part).flatMap((phrase) => phrase.flatMap((piece) => (piece.kind === 'reference' ? piece.to : []))));
  const referable = [template, ...all.filter(({ id }) => id === 'agreement')].flatMap(({ parts }) => parts);
  const referred = referable.flatMap((each) => ('children' in each ? each.children : [])).filter(({ id }) => targets.has(id));
  return [...new Set([...own, ...referred.flatMap(whenOf)].flatMap(criteriaOf))];
}

export function criteriaIn({ parts }: Template): readonly string[] {
  return [...new Set(parts.flatMap(conditionsIn).flatMap(criteriaOf))];
}

/** The id of everything a template holds. */
export function idsIn(part: Part): readonly PartId[] {
  const inside = childrenOf(part).flatMap((child) => [child.id, ...('variants' in child ? [...new Set(child.variants.flatMap(({ points }) => points.map(({ id }) => id)))] : [])]);
  return part.kind === 'article' || part.kind === 'list' ? [part.id, ...inside] : [part.id];
}

const criteriaOf = (condition: Condition): readonly string[] => condition.flatMap((test) => (test.kind === 'criterion' ? [test.criterion] : []));

function whenOf(child: ArticleChild): readonly Condition[] {
  return 'variants' in child ? child.variants.map(({ when }) => when) : [child.when];
}

function childrenOf(part: Part): readonly ArticleChild[] {
  if (part.kind === 'article') return part.children;
  return part.kind === 'list' ? part.clauses : part.kind === 'paragraph' || part.kind === 'component' ? [part] : [];
}

function conditionsIn(part: Part): readonly Condition[] {
  const own = 'when' in part ? [part.when] : [];
  const points = childrenOf(part).flatMap((child) => ('variants' in child ? child.variants.flatMap((variant) => variant.points.map(({ when }) => when)) : []));
  return [...own, ...childrenOf(part).flatMap(whenOf), ...points, ...phrasesIn(part).flatMap((phrase) => phrase.map(({ when }) => when))];
}

function phrasesIn(part: Part): readonly Phrase[] {
  if (part.kind === 'title') return [part.text, ...part.details];
  if (part.kind === 'heading') return [part.text];
  const inside = childrenOf(part).flatMap((child) => ('variants' in child ? child.variants.flatMap(({ text, points }) => [text, ...points.map((point) => point.text)]) : []));
  return part.kind === 'article' ? [part.name, ...inside] : inside;
}
