import type { AddedDraft, ArticleDraft, ClauseDraft, Draft, DraftPlace, MovedDraft } from './drafts';
import type { Homes, HomeSetting } from './homes';
import type { ComposedLine, PartName } from './line';
import type { PartId } from '#shared/templates/condition';
import type { TemplateId } from '#shared/templates/template-id';

export type DraftSetting = HomeSetting & {
  /** What stands before the first article of a template. */
  readonly beforeArticles: (template: TemplateId) => PartId | null;
};

/** What a new line would follow, and the clause its points would belong to. */
export type Open = DraftPlace & { readonly template: TemplateId; readonly holder: ClauseDraft | AddedDraft | null };

/** Drafts while the lines are gone through. */
export type Desk = {
  readonly homes: Homes;
  readonly setting: DraftSetting;
  readonly drafts: Draft[];
  readonly clauses: Map<string, ClauseDraft>;
  /** Points that stand with another clause now, by the clause they leave. */
  readonly leaving: Map<string, ComposedLine[]>;
  open: Open | null;
  /** The last article so far; its draft where it is new. */
  article: { readonly name: PartName; readonly where: string; readonly fresh: ArticleDraft | null } | null;
};

/** Where an article stands that comes next. */
export function placeAmongArticles(template: TemplateId, { article, setting }: Desk): DraftPlace {
  if (article?.name.template !== template) return { group: null, after: setting.beforeArticles(template), where: '' };
  return { group: null, after: article.name.id, where: article.where };
}

/** The new article a place is in; null for one that was there before. */
export function freshArticle({ group }: DraftPlace, { article }: Desk): ArticleDraft | null {
  const fresh = article?.fresh ?? null;
  return fresh?.part.id === group ? fresh : null;
}

/** What stands in a new article is a part of its draft. */
export function put(draft: AddedDraft | MovedDraft, desk: Desk): void {
  const fresh = freshArticle(draft, desk);
  if (fresh === null) desk.drafts.push(draft);
  else fresh.children.push(draft);
}
