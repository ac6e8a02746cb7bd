import { placeAmongArticles, put, type Desk, type DraftSetting } from './desk';
import type { ClauseDraft, Draft } from './drafts';
import { keyOf, type Homes } from './homes';
import type { ComposedLine, FoundLine, PartName } from './line';
import { placeNew } from './new-lines';
import type { PairedLine } from './paired-lines';

/** Puts points to their clauses and finds the place of what is new or moved; lines that have none stay lines. */
export function draftsOf(pairs: readonly PairedLine[], homes: Homes, setting: DraftSetting): readonly Draft[] {
  const desk: Desk = { homes, setting, drafts: [], clauses: new Map(), leaving: new Map(), open: null, article: null };
  for (const pair of pairs) {
    if (pair.kind === 'new') placeNew(pair.now, desk);
    else if (pair.kind === 'gone') placeGone(pair, desk);
    else placeKept(pair, desk);
  }
  return desk.drafts;
}

type Kept = Extract<PairedLine, { kind: 'kept' }>;

function placeGone(pair: Extract<PairedLine, { kind: 'gone' }>, desk: Desk): void {
  const { then } = pair;
  const clause = desk.clauses.get(clauseKey(then));
  if (then.role === 'clause') startClause(then, null, desk);
  else if (then.role === 'point' && clause !== undefined) clause.points.push({ then, now: null });
  else desk.drafts.push({ kind: 'line', pair });
}

function placeKept(pair: Kept, desk: Desk): void {
  const { then, now } = pair;
  if (then.role === 'point') placePoint(pair, desk);
  else if (then.role === 'clause') placeInGroup(pair, startClause(then, now, desk), desk);
  else {
    desk.drafts.push({ kind: 'line', pair });
    if (then.role === 'heading') placeHeading(pair, desk);
    else if (then.role === 'paragraph') placeInGroup(pair, null, desk);
    // Points that come from data do not end their clause; other data, as a table, do.
    else if (then.clause === null) desk.open = null;
  }
}

const clauseKey = ({ part, clause }: ComposedLine): string => keyOf({ template: part?.template ?? 'agreement', id: clause ?? '' });

function startClause(then: ComposedLine, now: FoundLine | null, desk: Desk): ClauseDraft | null {
  if (then.part === null) return null;
  const key = clauseKey(then);
  const draft: ClauseDraft = { kind: 'clause', part: then.part, then, now, points: (desk.leaving.get(key) ?? []).map((point) => ({ then: point, now: null })) };
  desk.clauses.set(key, draft);
  desk.drafts.push(draft);
  return draft;
}

function placeHeading({ then, now, moved }: Kept, desk: Desk): void {
  const { part, where } = then;
  const group = part === null ? null : desk.setting.groupOf(part);
  if (part === null || group === null) {
    if (moved) desk.drafts.push({ kind: 'misplaced', then, now });
    desk.open = null;
    return;
  }
  if (!desk.homes.staying.has(then)) desk.drafts.push({ kind: 'moved', part, then, ...placeAmongArticles(part.template, desk) });
  desk.article = { name: part, where, fresh: null };
  desk.open = { template: part.template, group, after: null, where, holder: null };
}

/** A clause or paragraph, with the group it stands in now. */
function placeInGroup({ then, now, moved }: Kept, holder: ClauseDraft | null, desk: Desk): void {
  const { part, where } = then;
  const home = desk.homes.of.get(then);
  if (part === null || home === undefined) {
    if (moved) desk.drafts.push({ kind: 'misplaced', then, now });
    else desk.open = null;
    return;
  }
  if (!desk.homes.staying.has(then)) placeMoved({ then, now, part, home }, desk);
  if (desk.setting.isArticle(home) && desk.article?.name.id !== home.id) desk.article = { name: home, where, fresh: null };
  desk.open = { template: home.template, group: home.id, after: part.id, where, holder };
}

type MovedLine = { readonly then: ComposedLine; readonly now: FoundLine; readonly part: PartName; readonly home: PartName };

function placeMoved({ then, now, part, home }: MovedLine, desk: Desk): void {
  const { open } = desk;
  if (open?.template === home.template && open.group === home.id) put({ kind: 'moved', part, then, group: open.group, after: open.after, where: open.where }, desk);
  else desk.drafts.push({ kind: 'misplaced', then, now });
}

/** A point that stands with another clause now is a new one there, and gone here. */
function placePoint({ then, now, moved }: Kept, desk: Desk): void {
  const key = clauseKey(then);
  const clause = desk.clauses.get(key);
  if (clause !== undefined && (!moved || desk.open?.holder === clause)) {
    clause.points.push({ then, now });
    return;
  }
  if (clause === undefined) desk.leaving.set(key, [...(desk.leaving.get(key) ?? []), then]);
  else clause.points.push({ then, now: null });
  placeNew(now, desk);
}
