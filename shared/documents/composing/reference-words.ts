import { roman, type Numbering, type Place } from './numbering';
import { enumeration } from '#shared/documents/phrases';
import type { PartId } from '#shared/templates/condition';

/** From where a reference looks. */
export type Viewpoint = {
  /** The document the reference stands in. */
  readonly own: Numbering;
  /** Number of the article the reference stands in; null outside articles. */
  readonly here: number | null;
  /** The agreement a document belongs to, by which its name is said; null in the agreement itself. */
  readonly agreement: (() => Numbering) | null;
};

/**
 * „čl. VI odst. 2 a 3“, „odst. 2 tohoto článku“, „tohoto článku“; „čl. VI Smlouvy“ for what stands in the agreement and not in the
 * document itself. What is not shown is left out.
 * @returns null where none of it is shown
 */
export function referenceWords(targets: readonly PartId[], { own, here, agreement }: Viewpoint): string | null {
  const inside = placesIn(own, targets);
  if (inside.length > 0) return enumeration(byArticle(inside).map((places) => wordsWithin(places, here)));
  const outside = agreement === null ? [] : placesIn(agreement(), targets);
  return outside.length === 0 ? null : `${enumeration(byArticle(outside).map((places) => wordsWithin(places, null)))} Smlouvy`;
}

function placesIn(numbering: Numbering, targets: readonly PartId[]): readonly Place[] {
  return targets.flatMap((target) => numbering.get(target) ?? []);
}

/** Places of one article together, in the order of the articles' first mention. */
function byArticle(places: readonly Place[]): readonly (readonly Place[])[] {
  const articles = [...new Set(places.map(({ article }) => article))];
  return articles.map((article) => places.filter((place) => place.article === article));
}

/** Words for places of one article; the whole article says more than its clauses. */
function wordsWithin(places: readonly Place[], here: number | null): string {
  const article = places[0]?.article ?? null;
  const whole = places.some(({ clause }) => clause === null);
  const clauses = whole ? '' : `odst. ${enumeration(places.map(clauseAndPoint))}`;
  if (article === null) return clauses;
  if (article === here) return whole ? 'tohoto článku' : `${clauses} tohoto článku`;
  return whole ? `čl. ${roman(article)}` : `čl. ${roman(article)} ${clauses}`;
}

function clauseAndPoint({ clause, point }: Place): string {
  return point === null ? String(clause) : `${String(clause)} písm. ${point})`;
}
