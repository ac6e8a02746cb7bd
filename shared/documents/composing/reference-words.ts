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
 * „čl. VI odst. 2 a 3“, „čl. VI odst. 1 písm. a) a b)“, „odst. 2 tohoto článku“, „tohoto článku“; „čl. VI Smlouvy“ for what stands in the agreement and not in the
 * document itself. They are named in the order in which they stand, however the reference lists them; what is not shown is left out.
 * @returns null where none of it is shown
 */
export function referenceWords(targets: readonly PartId[], { own, here, agreement }: Viewpoint): string | null {
  const inside = placesIn(own, targets);
  if (inside.length > 0) return enumeration(byArticle(inside).map((places) => wordsWithin(places, here)));
  const outside = agreement === null ? [] : placesIn(agreement(), targets);
  return outside.length === 0 ? null : `${enumeration(byArticle(outside).map((places) => wordsWithin(places, null)))} Smlouvy`;
}

/** Numbers are handed out from the first place to the last. */
function placesIn(numbering: Numbering, targets: readonly PartId[]): readonly Place[] {
  return [...numbering].flatMap(([part, place]) => (targets.includes(part) ? [place] : []));
}

const byArticle = (places: readonly Place[]): Groups => groupedBy(places, ({ article }) => article);
const byClause = (places: readonly Place[]): Groups => groupedBy(places, ({ clause }) => clause);

type Groups = readonly (readonly Place[])[];

function groupedBy(places: readonly Place[], numberOf: (place: Place) => number | null): Groups {
  const numbers = [...new Set(places.map(numberOf))];
  return numbers.map((number) => places.filter((place) => numberOf(place) === number));
}

/** Words for places of one article; the whole article says more than its clauses. */
function wordsWithin(places: readonly Place[], here: number | null): string {
  const article = places[0]?.article ?? null;
  const whole = places.some(({ clause }) => clause === null);
  const clauses = whole ? '' : wordsOfClauses(places);
  if (article === null) return clauses;
  if (article === here) return whole ? 'tohoto článku' : `${clauses} tohoto článku`;
  return whole ? `čl. ${roman(article)}` : `čl. ${roman(article)} ${clauses}`;
}

/** „odst. 2 a 3“; where points are named, each clause by itself: „odst. 1 písm. a) a b) a odst. 3“. */
function wordsOfClauses(places: readonly Place[]): string {
  const clauses = byClause(places).map(wordsOfClause);
  if (clauses.every(({ points }) => points === '')) return `odst. ${enumeration(clauses.map(({ number }) => number))}`;
  return enumeration(clauses.map(({ number, points }) => `odst. ${number}${points}`));
}

/** The whole clause says more than its points. */
function wordsOfClause(places: readonly Place[]): { readonly number: string; readonly points: string } {
  const points = places.flatMap(({ point }) => (point === null ? [] : [`${point})`]));
  return { number: String(places[0]?.clause), points: points.length < places.length ? '' : ` písm. ${enumeration(points)}` };
}
