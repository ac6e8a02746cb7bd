import type { Block, ListItem, Run, Text } from '#shared/documents/block';
import { isReference, type ArticleId, type ClauseId, type Reference, type Wording } from '#shared/documents/wording';

/** A lettered point of a clause: `a)`. */
export type Point = { readonly id: ClauseId | null; readonly text: Wording };

/** A numbered clause (odstavec) of an article. */
export type Clause = { readonly id: ClauseId; readonly text: Wording; readonly points: readonly Point[] };

/** An article: numbered clauses, or blocks of its own where it has none (the contracting parties). */
export type Article = {
  readonly id: ArticleId;
  readonly name: string;
  readonly opening: readonly Block[];
  readonly clauses: readonly Clause[];
};

export function clause(id: ClauseId, text: Wording, points: readonly Point[] = []): Clause {
  return { id, text, points };
}

export function point(text: Wording, id: ClauseId | null = null): Point {
  return { id, text };
}

type Place = { readonly article: number; readonly clause: number | null; readonly point: string | null };

/** The number of everything a reference can point to. */
export type Numbering = ReadonlyMap<string, Place>;

export function numberingOf(articles: readonly Article[]): Numbering {
  return new Map(
    articles.flatMap(({ id, clauses }, index) => {
      const article = index + 1;
      return [[id, { article, clause: null, point: null }] as const, ...clauses.flatMap((each, order) => placesOf(each, article, order + 1))];
    }),
  );
}

function placesOf({ id, points }: Clause, article: number, number: number): readonly (readonly [string, Place])[] {
  const lettered = points.flatMap((each, index) =>
    each.id === null ? [] : [[each.id, { article, clause: number, point: letter(index) }] as const],
  );
  return [[id, { article, clause: number, point: null }], ...lettered];
}

/** The article as blocks, with its number and all references resolved. */
export function blocksOfArticle(article: Article, numbering: Numbering): readonly Block[] {
  const here = placeOf(article.id, numbering).article;
  const resolve = (text: Wording) => resolved(text, numbering, here);
  const items = article.clauses.map(({ text, points }, index): ListItem => ({
    label: `${index + 1}.`,
    text: resolve(text),
    children: points.map((each, order) => ({ label: `${letter(order)})`, text: resolve(each.text), children: [] })),
  }));
  const heading: Block = { kind: 'heading', level: 1, number: articleNumber(here), text: [{ text: article.name }] };
  return [heading, ...article.opening, ...(items.length === 0 ? [] : [{ kind: 'list', items } as const])];
}

/**
 * Gives every reference its words.
 * @param here number of the article the text stands in; null in an annex, where references name the agreement
 * @throws when a reference points to a clause that this agreement does not have
 */
export function resolved(text: Wording, numbering: Numbering, here: number | null): Text {
  return text.map((piece): Run => (isReference(piece) ? { text: wordsOf(piece, numbering, here) } : piece));
}

function wordsOf({ refersTo }: Reference, numbering: Numbering, here: number | null): string {
  const places = refersTo.map((target) => placeOf(target, numbering));
  const [first] = places;
  if (first === undefined || places.some(({ article }) => article !== first.article)) throw new Error('A reference needs targets in one article.');
  const detail = first.clause === null ? '' : `odst. ${places.map(clauseAndPoint).join(' a ')}`;
  if (first.article === here) return detail === '' ? 'tohoto článku' : `${detail} tohoto článku`;
  return [articleReference(first.article), detail, here === null ? 'Smlouvy' : ''].filter((part) => part !== '').join(' ');
}

function clauseAndPoint({ clause: number, point: lettered }: Place): string {
  return lettered === null ? String(number) : `${String(number)} písm. ${lettered})`;
}

function placeOf(target: ArticleId | ClauseId, numbering: Numbering): Place {
  const place = numbering.get(target);
  if (place === undefined) throw new Error(`The agreement has no ${target} to refer to.`);
  return place;
}

/** „Čl. VI“ */
function articleNumber(number: number): string {
  return `Čl.\u00a0${roman(number)}`;
}

function articleReference(number: number): string {
  return `čl. ${roman(number)}`;
}

const romanDigits = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  const digit = romanDigits.find(([value]) => value <= number);
  return digit === undefined ? '' : digit[1] + roman(number - digit[0]);
}

/** a, b, c … for 0, 1, 2 …; an article has no more points than there are letters. */
function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
