import type { AddedDraft, ClauseDraft, Draft, DraftPoint } from './drafts';
import type { ComposedLine, PartName } from './line';
import type { PairedLine } from './paired-lines';
import type { ChangedLine, Proposal } from './proposal';
import { newClause, rewordedClause, type ClauseChange } from './reworded-clause';
import { rewordedPhrase } from './reworded-phrase';
import type { WordingSource } from './wording-source';
import { compareTexts } from '#shared/documents/comparison/compare-texts';
import type { PartId } from '#shared/templates/condition';
import type { TemplateId } from '#shared/templates/template-id';

export type ProposalSetting = {
  readonly source: WordingSource;
  readonly newId: (template: TemplateId) => PartId;
  /** The lines of each article of which nothing is left, by its heading. */
  readonly goneArticles: ReadonlyMap<ComposedLine, readonly ComposedLine[]>;
  readonly goneClauses: ReadonlySet<PartId>;
};

/** The change of the wording a draft asks for; none where there is none. */
export function proposalsOf(draft: Draft, setting: ProposalSetting): readonly Proposal[] {
  switch (draft.kind) {
    case 'clause':
      return draft.now === null ? goneClause(draft, setting) : changed(draft.part, draft.then, draft.now.text, draft.points, setting);
    case 'added':
      return [added(draft, setting)];
    case 'line':
      return ofLine(draft.pair, setting);
  }
}

/** A line of two wordings, word by word; null where there is none. */
function changedLine(where: string, then: string | null, now: string | null): ChangedLine {
  const runs = compareTexts(then === null ? [] : [{ text: then }], now === null ? [] : [{ text: now }]).text;
  return { where, runs: runs.map(({ text, change }) => ({ text, change: change ?? null })) };
}

function goneClause({ part, then, points }: ClauseDraft, { goneArticles }: ProposalSetting): readonly Proposal[] {
  if (isWithin(goneArticles, then)) return [];
  return [dropped(part, [then, ...points.flatMap((point) => (point.now === null ? (point.then ?? []) : []))])];
}

const isWithin = (articles: ProposalSetting['goneArticles'], line: ComposedLine): boolean => [...articles.values()].some((lines) => lines.includes(line));

function dropped({ template, id }: PartName, lines: readonly [ComposedLine, ...ComposedLine[]]): Proposal {
  return { kind: 'dropped', where: lines[0].where, lines: lines.map((line) => changedLine(line.where, line.text, null)), fields: [], deviation: { kind: 'dropped', template, part: id } };
}

/** A clause, or a paragraph without points. */
function changed(part: PartName, then: ComposedLine, now: string, points: readonly DraftPoint[], { source, newId }: ProposalSetting): readonly Proposal[] {
  const others = points.filter((point) => point.then?.text !== point.now?.text);
  const shown = source.shownWording(part);
  if (shown === null || (now === then.text && others.length === 0)) return [];
  const change: ClauseChange = { text: now === then.text ? null : now, points: points.flatMap(pointChange) };
  const { clause, fields } = rewordedClause(shown, change, () => newId(part.template));
  const own = now === then.text ? [] : [changedLine(then.where, then.text, now)];
  const lines = [...own, ...others.map((point) => changedLine(point.then?.where ?? then.where, point.then?.text ?? null, point.now?.text ?? null))];
  return [{ kind: 'changed', where: then.where, lines, fields, deviation: { kind: 'changed', template: part.template, clause } }];
}

function pointChange({ then, now }: DraftPoint): ClauseChange['points'] {
  if (now === null) return [];
  return [{ id: then?.part?.id ?? null, text: now.text === then?.text ? null : now.text }];
}

function added({ part, group, after, where, now, points }: AddedDraft, { newId }: ProposalSetting): Proposal {
  const { template, id } = part;
  const texts = points.flatMap((point) => point.now?.text ?? []);
  const clause = newClause(id, now.text, texts, () => newId(template));
  return { kind: 'added', where, lines: [now.text, ...texts].map((text) => changedLine(where, null, text)), fields: [], deviation: { kind: 'added', template, article: group, after, clause } };
}

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
  const lines = goneArticles.get(then);
  if (lines !== undefined) return [dropped(part, [then, ...lines])];
  return then.role === 'paragraph' && !isWithin(goneArticles, then) ? [dropped(part, [then])] : [];
}

function renamed(part: PartName, then: ComposedLine, now: string, { source }: ProposalSetting): readonly Proposal[] {
  const words = source.nameOf(part);
  if (words === null) return [];
  const { phrase, fields } = rewordedPhrase(words, now, source.settingOf(part));
  return [{ kind: 'renamed', where: then.where, lines: [changedLine(then.where, then.text, now)], fields, deviation: { kind: 'renamed', template: part.template, part: part.id, text: phrase } }];
}
