import type { ShownParts } from './shown-parts';
import type { PartId } from '#shared/templates/condition';
import type { ArticleChild, Clause, Template } from '#shared/templates/template';

/** Where a part stands: an article, a clause of it, or a point of a clause. Clauses of a list outside any article have no article. */
export type Place = { readonly article: number | null; readonly clause: number | null; readonly point: string | null };

/** The number of everything that is shown and can be referred to. */
export type Numbering = ReadonlyMap<PartId, Place>;

/** Numbers what an agreement shows of a template, in the order in which it stands. */
export function numberingOf({ parts }: Template, shown: ShownParts): Numbering {
  const groups = parts.filter((part) => (part.kind === 'article' || part.kind === 'list') && shown.shows(part.id));
  let articles = 0;
  return new Map(
    groups.flatMap((group): readonly (readonly [PartId, Place])[] => {
      if (group.kind === 'list') return placesOf(group.clauses, null, shown);
      if (group.kind !== 'article') return [];
      articles += 1;
      return [[group.id, { article: articles, clause: null, point: null }], ...placesOf(group.children, articles, shown)];
    }),
  );
}

function placesOf(children: readonly ArticleChild[], article: number | null, shown: ShownParts): readonly (readonly [PartId, Place])[] {
  const clauses = children.filter((child): child is Clause => child.kind === 'clause' && shown.shows(child.id));
  return clauses.flatMap((clause, index) => [
    [clause.id, { article, clause: index + 1, point: null }] as const,
    ...shown.pointsOf(clause).map(({ id }, order) => [id, { article, clause: index + 1, point: letter(order) }] as const),
  ]);
}

/** a, b … z, aa, ab … for 0, 1 … */
export function letter(index: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (index % letters));
  return index < letters ? last : letter(Math.floor(index / letters) - 1) + last;
}

const letters = 26;

const romanDigits = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** The number of an article as it is written: VI for 6. */
export function roman(number: number): string {
  const digit = romanDigits.find(([value]) => value <= number);
  return digit === undefined ? '' : digit[1] + roman(number - digit[0]);
}
