import type { AddedDraft, ArticleDraft, ClauseDraft, Draft, DraftPlace, DraftPoint, MovedDraft } from './drafts';
import type { GoneArticles } from './gone-articles';
import type { ComposedLine, PartName } from './line';
import type { PairedLine } from './paired-lines';
import type { ChangedLine, Proposal } from './proposal';
import { newClause, newParagraph, plainPhrase, rewordedClause, type ClauseChange } from './reworded-clause';
import { rewordedPhrase } from './reworded-phrase';
import type { WordingSource } from './wording-source';
import { compareTexts } from '#shared/documents/comparison/compare-texts';
import { always, type PartId } from '#shared/templates/condition';
import { keptInOrder } from '#shared/templates/deviating/kept-in-order';
import type { Deviation } from '#shared/templates/deviation';
import type { TemplateId } from '#shared/templates/template-id';
import type { Worded } from '#shared/templates/tree';

export type ProposalSetting = {
  readonly source: WordingSource;
  readonly newId: (template: TemplateId) => PartId;
  readonly goneArticles: GoneArticles;
  readonly goneClauses: ReadonlySet<PartId>;
};

/** The change of the wording a draft asks for; none where there is none. */
export function proposalsOf(draft: Draft, setting: ProposalSetting): readonly Proposal[] {
  switch (draft.kind) {
    case 'clause':
      return draft.now === null ? goneClause(draft, setting) : changed(draft.part, draft.then, draft.now.text, draft.points, setting);
    case 'added':
      return [added(draft, setting)];
    case 'article':
      return [addedArticle(draft, setting)];
    case 'moved':
      return [moved(draft)];
    case 'misplaced':
      return [];
    case 'line':
      return ofLine(draft.pair, setting);
  }
}

/** A line of two wordings, word by word; null where there is none. */
function changedLine(where: string, then: string | null, now: string | null): ChangedLine {
  const runs = compareTexts(then === null ? [] : [{ text: then }], now === null ? [] : [{ text: now }]).text;
  return { where, runs: runs.map(({ text, change }) => ({ text, change: change ?? null })) };
}

const sameLine = ({ where, text }: ComposedLine): ChangedLine => changedLine(where, text, text);

function goneClause({ part, then, points }: ClauseDraft, { goneArticles }: ProposalSetting): readonly Proposal[] {
  if (isWithin(goneArticles, then)) return [];
  return [dropped(part, [then, ...points.flatMap((point) => (point.now === null ? (point.then ?? []) : []))])];
}

const isWithin = (articles: GoneArticles, line: ComposedLine): boolean => [...articles.whole.values()].some((lines) => lines.includes(line));

function dropped({ template, id }: PartName, lines: readonly [ComposedLine, ...ComposedLine[]]): Proposal {
  return { kind: 'dropped', where: lines[0].where, to: null, lines: lines.map((line) => changedLine(line.where, line.text, null)), fields: [], deviations: [{ kind: 'dropped', template, part: id }] };
}

/** A clause, or a paragraph without points. */
function changed(part: PartName, then: ComposedLine, now: string, points: readonly DraftPoint[], { source, newId }: ProposalSetting): readonly Proposal[] {
  const shown = source.shownWording(part);
  const stood = shown?.variant.points.map(({ id }) => id) ?? [];
  const staying = keptInOrder(stood, points.flatMap((point) => (point.now === null ? [] : (point.then?.part?.id ?? []))));
  const lines = points.flatMap((point) => pointLines(point, then.where, staying));
  if (shown === null || (now === then.text && lines.length === 0)) return [];
  const change: ClauseChange = { text: now === then.text ? null : now, points: points.flatMap(pointChange) };
  const { clause, fields } = rewordedClause(shown, change, () => newId(part.template));
  const own = now === then.text ? [] : [changedLine(then.where, then.text, now)];
  return [{ kind: 'changed', where: then.where, to: null, lines: [...own, ...lines], fields, deviations: [{ kind: 'changed', template: part.template, clause }] }];
}

/** A point in another place among the others is told in both. */
function pointLines({ then, now }: DraftPoint, clause: string, staying: ReadonlySet<PartId>): readonly ChangedLine[] {
  if (then === null) return now === null ? [] : [changedLine(clause, null, now.text)];
  if (now === null) return [changedLine(then.where, then.text, null)];
  if (then.part !== null && !staying.has(then.part.id)) return [changedLine(then.where, then.text, null), changedLine(clause, null, now.text)];
  return then.text === now.text ? [] : [changedLine(then.where, then.text, now.text)];
}

function pointChange({ then, now }: DraftPoint): ClauseChange['points'] {
  if (now === null) return [];
  return [{ id: then?.part?.id ?? null, text: now.text === then?.text ? null : now.text }];
}

const placeOf = ({ group, after, where }: DraftPlace): Proposal['to'] => ({ position: where === '' || (group !== null && after === null) ? 'first' : 'after', where });

function added(draft: AddedDraft, setting: ProposalSetting): Proposal {
  const { part, group, after, where } = draft;
  return { kind: 'added', where, to: placeOf(draft), lines: addedLines(draft), fields: [], deviations: [{ kind: 'added', template: part.template, article: group, after, clause: addedClause(draft, setting) }] };
}

const addedLines = ({ where, now, points }: AddedDraft): readonly ChangedLine[] => [now.text, ...points.flatMap((point) => point.now?.text ?? [])].map((text) => changedLine(where, null, text));

function addedClause({ part: { template, id }, now, isClause, points }: AddedDraft, { newId }: ProposalSetting): Worded {
  const texts = points.flatMap((point) => point.now?.text ?? []);
  return isClause ? newClause(id, now.text, texts, () => newId(template)) : newParagraph(id, now.text);
}

/** The article with what is new in it, and what was moved there. */
function addedArticle(draft: ArticleDraft, setting: ProposalSetting): Proposal {
  const { part: { template, id }, after, where, name, children } = draft;
  const own = children.flatMap((child) => (child.kind === 'added' ? [addedClause(child, setting)] : []));
  const article: Deviation = { kind: 'added-article', template, after, article: { kind: 'article', id, when: always, name: plainPhrase(name), children: own } };
  const lines = children.flatMap((child) => (child.kind === 'added' ? addedLines(child) : [sameLine(child.then)]));
  return { kind: 'added-article', where, to: placeOf(draft), lines: [changedLine(where, null, name), ...lines], fields: [], deviations: [article, ...children.flatMap((child) => (child.kind === 'moved' ? [movement(child)] : []))] };
}

function moved(draft: MovedDraft): Proposal {
  return { kind: 'moved', where: draft.then.where, to: placeOf(draft), lines: [sameLine(draft.then)], fields: [], deviations: [movement(draft)] };
}

const movement = ({ part, group, after }: MovedDraft): Deviation => ({ kind: 'moved', template: part.template, part: part.id, article: group, after });

/** Headings and paragraphs; data are no wording. */
function ofLine(pair: PairedLine, setting: ProposalSetting): readonly Proposal[] {
  if (pair.kind === 'new' || pair.then.part === null) return [];
  const { then } = pair;
  const { part } = pair.then;
  if (pair.kind === 'gone') return goneLine(then, part, setting);
  if (then.role === 'paragraph') return changed(part, then, pair.now.text, [], setting);
  return then.role === 'heading' && pair.now.text !== then.text ? renamed(part, then, pair.now.text, setting) : [];
}

function goneLine(then: ComposedLine, part: PartName, { goneArticles }: ProposalSetting): readonly Proposal[] {
  const lines = goneArticles.whole.get(then);
  if (lines !== undefined) return [dropped(part, [then, ...lines])];
  return then.role === 'paragraph' && !isWithin(goneArticles, then) ? [dropped(part, [then])] : [];
}

function renamed(part: PartName, then: ComposedLine, now: string, { source }: ProposalSetting): readonly Proposal[] {
  const words = source.nameOf(part);
  if (words === null) return [];
  const { phrase, fields } = rewordedPhrase(words, now, source.settingOf(part));
  return [{ kind: 'renamed', where: then.where, to: null, lines: [changedLine(then.where, then.text, now)], fields, deviations: [{ kind: 'renamed', template: part.template, part: part.id, text: phrase }] }];
}
