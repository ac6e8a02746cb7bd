import { freshArticle, placeAmongArticles, put, type Desk, type Open } from './desk';
import type { AddedDraft, ArticleDraft } from './drafts';
import type { FoundLine, PartName } from './line';

/** Finds the place of a line that is new: an article, a clause, a point of the clause before it; or none. */
export function placeNew(now: FoundLine, desk: Desk): void {
  const name = desk.homes.articles.get(now);
  if (name !== undefined) startArticle(name, now, desk);
  else if (desk.open === null || !placeAt(now, desk.open, desk)) {
    desk.drafts.push({ kind: 'line', pair: { kind: 'new', now } });
    if (now.looks === 'heading') desk.open = null;
  }
}

/** @returns whether the line can stand there */
function placeAt(now: FoundLine, open: Open, desk: Desk): boolean {
  if (now.shape === 'row' || now.looks === 'heading') return false;
  const fresh = freshArticle(open, desk);
  if (fresh !== null && isNameOf(fresh, now)) fresh.name = now.text;
  else if (now.looks === 'point' && open.holder !== null) return addPoint(now, open.holder);
  else if (open.holder === null && now.looks !== 'clause' && fresh === null) return false;
  else startAdded(now, open, desk);
  return true;
}

/** A clause has as many points as letters; some are left for those this agreement does not show. */
const mostPoints = 20;

function addPoint(now: FoundLine, { points }: NonNullable<Open['holder']>): boolean {
  if (points.length >= mostPoints) return false;
  points.push({ then: null, now });
  return true;
}

/** A heading may be two lines: the number, then the name. */
const isNameOf = ({ name, children }: ArticleDraft, { looks }: FoundLine): boolean => name === '' && children.length === 0 && looks === 'other';

function startArticle(part: PartName, now: FoundLine, desk: Desk): void {
  const place = placeAmongArticles(part.template, desk);
  const fresh: ArticleDraft = { kind: 'article', part, ...place, name: now.text, children: [] };
  desk.drafts.push(fresh);
  desk.article = { name: part, where: place.where, fresh };
  desk.open = { template: part.template, group: part.id, after: null, where: place.where, holder: null };
}

/** Where there are no clauses yet, what has no number is a paragraph. */
function startAdded(now: FoundLine, { template, holder, group, after, where }: Open, desk: Desk): void {
  const isClause = holder !== null || now.looks !== 'other';
  const added: AddedDraft = { kind: 'added', part: { template, id: desk.setting.newId(template) }, group, after, where, now, isClause, points: [] };
  put(added, desk);
  desk.open = { template, group, after: added.part.id, where, holder: isClause ? added : null };
}
