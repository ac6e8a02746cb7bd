import type { PartId } from '#shared/templates/condition';
import type { Article, ArticleChild, Clause, ListPart, ParagraphPart, Part, Template } from '#shared/templates/template';

/** Whatever stands in a template under an id of its own, but for points. */
export type AnyPart = Part | ArticleChild;

/** A part that holds others. */
export type Group = Article | ListPart;

/** A part with wordings to choose from. */
export type Worded = Clause | ParagraphPart;

export type PlacedPart = {
  readonly part: AnyPart;
  /** The group it stands in; null for a part that stands in none. */
  readonly within: Group | null;
};

/** Every part in reading order, a group before what it holds. */
export function partsIn({ parts }: Pick<Template, 'parts'>): readonly PlacedPart[] {
  return parts.flatMap((part) => [{ part, within: null }, ...(isGroup(part) ? childrenOf(part).map((child) => ({ part: child, within: part })) : [])]);
}

export function findPart(template: Pick<Template, 'parts'>, id: PartId): PlacedPart | null {
  return partsIn(template).find(({ part }) => part.id === id) ?? null;
}

/** Every id of a part or point; that of a point once for each clause that has it, and for each time it stands in one wording. */
export function idsIn({ parts }: Pick<Template, 'parts'>): readonly PartId[] {
  return parts.flatMap(idsOf);
}

/** The id of a part and all ids within it. */
export function idsOf(part: AnyPart): readonly PartId[] {
  return isGroup(part) ? [part.id, ...childrenOf(part).flatMap(idsOf)] : [part.id, ...(isWorded(part) ? pointIdsOf(part) : [])];
}

export function isGroup(part: AnyPart): part is Group {
  return part.kind === 'article' || part.kind === 'list';
}

export function isWorded(part: AnyPart): part is Worded {
  return part.kind === 'clause' || part.kind === 'paragraph';
}

export function standsInArticle(part: AnyPart): part is ArticleChild {
  return canStand(part.kind, 'article');
}

export function childrenOf(group: Group): readonly ArticleChild[] {
  return group.kind === 'article' ? group.children : group.clauses;
}

/** What can stand in a group of each kind; what stands in none may be anything but a clause. */
const inside: Readonly<Record<Group['kind'], readonly AnyPart['kind'][]>> = { article: ['clause', 'paragraph', 'component'], list: ['clause'] };

/** Whether a part of a kind can stand in a group of another; null for outside of all groups. */
export function canStand(kind: AnyPart['kind'], group: Group['kind'] | null): boolean {
  return group === null ? kind !== 'clause' : inside[group].includes(kind);
}

/** The template with other parts in a group, or with other parts that stand in none; null where there is no such group or one of them cannot stand there. */
export function withGroup<T extends Pick<Template, 'parts'>>(template: T, group: PartId | null, change: (parts: readonly AnyPart[]) => readonly AnyPart[] | null): T | null {
  if (group === null) return withParts(template, change(template.parts));
  const found = template.parts.find((part): part is Group => part.id === group && isGroup(part));
  const changed = found === undefined ? null : withChildren(found, change(childrenOf(found)));
  return changed === null ? null : withParts(template, template.parts.map((part) => (part === found ? changed : part)));
}

/** The template with another part in the place of one; null where there is no such part or the other cannot stand there. */
export function withPart<T extends Pick<Template, 'parts'>>(template: T, id: PartId, change: (part: AnyPart) => AnyPart): T | null {
  const found = findPart(template, id);
  if (found === null) return null;
  return withGroup(template, found.within?.id ?? null, (parts) => parts.map((part) => (part === found.part ? change(part) : part)));
}

/** A list with one more after the entry of that id, or first; null where there is no such entry. */
export function insertedAfter<T extends { readonly id: PartId }>(entries: readonly T[], entry: T, after: PartId | null): readonly T[] | null {
  const at = after === null ? 0 : entries.findIndex(({ id }) => id === after) + 1;
  return after !== null && at === 0 ? null : entries.toSpliced(at, 0, entry);
}

function withParts<T extends Pick<Template, 'parts'>>(template: T, parts: readonly AnyPart[] | null): T | null {
  return parts?.every(standsAlone) === true ? { ...template, parts } : null;
}

function withChildren(group: Group, children: readonly AnyPart[] | null): Group | null {
  if (children === null) return null;
  if (group.kind === 'article') return children.every(standsInArticle) ? { ...group, children } : null;
  return children.every(isClause) ? { ...group, clauses: children } : null;
}

const standsAlone = (part: AnyPart): part is Part => canStand(part.kind, null);
const isClause = (part: AnyPart): part is Clause => canStand(part.kind, 'list');

function pointIdsOf({ variants }: Worded): readonly PartId[] {
  const wordings = variants.map(({ points }) => points.map(({ id }) => id));
  const repeated = wordings.flatMap((ids) => ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...new Set(wordings.flat()), ...repeated];
}
