import type { ComposedLine, FoundLine, PartName } from './line';
import type { PairedLine } from './paired-lines';
import type { PartId } from '#shared/templates/condition';
import type { TemplateId } from '#shared/templates/template-id';

/** A point then and now; one of them is null where it is new, or gone. */
export type DraftPoint = { readonly then: ComposedLine | null; readonly now: FoundLine | null };

/** A clause of the template with what became of it and of its points; `now` is null where it is gone. */
export type ClauseDraft = { readonly kind: 'clause'; readonly part: PartName; readonly then: ComposedLine; readonly now: FoundLine | null; readonly points: DraftPoint[] };

/** A clause that is new: in which article or list, and after which part or other new clause; null where it is the first. `part` names it from now on. */
export type AddedDraft = {
  readonly kind: 'added';
  readonly part: PartName;
  readonly group: PartId;
  readonly after: PartId | null;
  /** The place it follows. */
  readonly where: string;
  readonly now: FoundLine;
  readonly points: DraftPoint[];
};

export type LineDraft = { readonly kind: 'line'; readonly pair: PairedLine };

export type Draft = ClauseDraft | AddedDraft | LineDraft;

/** What a new line would follow. */
type Open = Pick<AddedDraft, 'group' | 'after' | 'where'> & { readonly template: TemplateId; /** the clause its points would belong to */ readonly holder: ClauseDraft | AddedDraft | null };

/** What drafts ask of the templates: the article or list a part stands in, and ids for what is new. */
export type DraftSetting = { readonly groupOf: (part: PartName) => PartId | null; readonly newId: (template: TemplateId) => PartId };

/** Puts points to their clauses and finds the place of clauses that are new; lines that are neither stay lines. */
export function draftsOf(pairs: readonly PairedLine[], { groupOf, newId }: DraftSetting): readonly Draft[] {
  const drafts: Draft[] = [];
  const clauses = new Map<string, ClauseDraft>();
  let open: Open | null = null;
  for (const pair of pairs) {
    if (pair.kind === 'new') {
      open = placeNew(pair.now, open, drafts, newId);
      continue;
    }
    const draft = placeKnown(pair, clauses, drafts);
    if (pair.kind === 'gone') continue;
    if (!pair.moved) open = openAfter(pair.then, draft, open, groupOf);
    // Also as a line, for its new place to be noticed.
    else if (draft !== null) drafts.push({ kind: 'line', pair });
  }
  return drafts;
}

type Known = Exclude<PairedLine, { kind: 'new' }>;

/** @returns the clause a line is, or belongs to */
function placeKnown(pair: Known, clauses: Map<string, ClauseDraft>, drafts: Draft[]): ClauseDraft | null {
  const { then } = pair;
  const now = pair.kind === 'kept' ? pair.now : null;
  const key = `${then.part?.template ?? ''} ${then.clause ?? ''}`;
  const own = clauseOf(then, now);
  if (own !== null) clauses.set(key, own);
  const clause = clauses.get(key) ?? null;
  if (clause !== null && then.role === 'point') clause.points.push({ then, now });
  else drafts.push(own ?? { kind: 'line', pair });
  return clause;
}

function clauseOf(then: ComposedLine, now: FoundLine | null): ClauseDraft | null {
  return then.part === null || then.role !== 'clause' ? null : { kind: 'clause', part: then.part, then, now, points: [] };
}

/** Points that come from data do not end their clause; other data, as a table, do. */
function openAfter(then: ComposedLine, holder: ClauseDraft | null, before: Open | null, groupOf: (part: PartName) => PartId | null): Open | null {
  if (then.role === 'point' || (then.role === 'data' && then.clause !== null)) return before;
  const group = then.part === null ? null : groupOf(then.part);
  if (then.part === null || group === null) return null;
  return { template: then.part.template, group, after: then.part.id === group ? null : then.part.id, where: then.where, holder: then.role === 'clause' ? holder : null };
}

/** @returns what a line after it would follow */
function placeNew(now: FoundLine, open: Open | null, drafts: Draft[], newId: DraftSetting['newId']): Open | null {
  if (open === null || now.shape === 'row' || now.looks === 'heading') {
    drafts.push({ kind: 'line', pair: { kind: 'new', now } });
    return now.looks === 'heading' ? null : open;
  }
  const { holder, template, ...place } = open;
  if (holder !== null && now.looks === 'point') {
    holder.points.push({ then: null, now });
    return open;
  }
  if (holder === null && now.looks !== 'clause') {
    drafts.push({ kind: 'line', pair: { kind: 'new', now } });
    return open;
  }
  const added: AddedDraft = { kind: 'added', part: { template, id: newId(template) }, ...place, now, points: [] };
  drafts.push(added);
  return { ...open, after: added.part.id, holder: added };
}
