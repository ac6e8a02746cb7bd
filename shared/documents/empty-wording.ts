import type { MissingDatum } from '#shared/documents/missing';
import type { PartId } from '#shared/templates/condition';
import type { AgreementWording, Deviation } from '#shared/templates/deviation';
import type { Phrase } from '#shared/templates/phrase';
import type { Article } from '#shared/templates/template';
import { isWorded, type Worded } from '#shared/templates/tree';

/** What an agreement words itself and leaves without words: a number with nothing behind it is no clause, and an article with nothing in it no article. */
export function emptyWording({ deviations }: AgreementWording): readonly MissingDatum[] {
  return deviations.flatMap((deviation) => emptyPlaces(deviation, deviations).map(([id, label]) => ({ field: `wording.${deviation.template}.${id}`, label })));
}

type EmptyPlace = readonly [id: PartId, label: string];

function emptyPlaces(deviation: Deviation, all: readonly Deviation[]): readonly EmptyPlace[] {
  switch (deviation.kind) {
    case 'changed':
    case 'added':
      return emptyClause(deviation.clause);
    case 'added-article':
      return emptyInArticle(deviation.article, all);
    case 'renamed':
      return isBlank(deviation.text) ? [[deviation.part, emptyName]] : [];
    case 'moved':
    case 'dropped':
      return [];
  }
}

const emptyName = 'název, který je prázdný';

function emptyClause({ id, variants }: Worded): readonly EmptyPlace[] {
  const isEmpty = variants.some(({ text, points }) => [text, ...points.map((point) => point.text)].some(isBlank));
  return isEmpty ? [[id, 'text ustanovení, které je prázdné']] : [];
}

function emptyInArticle({ id, name, children }: Article, all: readonly Deviation[]): readonly EmptyPlace[] {
  const clauses = children.flatMap((child) => (isWorded(child) ? emptyClause(child) : []));
  if (isBlank(name)) return [[id, emptyName], ...clauses];
  const isFilled = children.length > 0 || all.some((each) => (each.kind === 'added' || each.kind === 'moved') && each.article === id);
  return isFilled ? clauses : [[id, 'ustanovení článku, který je prázdný']];
}

const isBlank = (phrase: Phrase): boolean => phrase.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
