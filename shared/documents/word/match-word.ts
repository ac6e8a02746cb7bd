import { composedLines } from './composed-lines';
import { draftsOf, type Draft } from './drafts';
import { foundLines, textsBeside } from './found-lines';
import type { ComposedLine } from './line';
import { newIdsFor } from './new-ids';
import { pairedLines } from './paired-lines';
import type { Unmatched, WordReading } from './proposal';
import { proposalsOf, type ProposalSetting } from './proposals-of';
import { unmatchedOf } from './unmatched-of';
import type { WordDocument } from './word-document';
import { wordingSource, type WordingSource } from './wording-source';
import type { DocumentContent } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import type { PartId } from '#shared/templates/condition';
import type { TemplateId } from '#shared/templates/template-id';

/**
 * What a file from a word processor says otherwise than the document it was made from: changes of the wording as proposals, one by
 * one, and everything else that differs as unmatched. Nothing that was read is left out.
 * @param document the same document as it is composed today
 */
export function matchWord(agreementCase: AgreementCase, document: DocumentContent, word: WordDocument): WordReading {
  const source = wordingSource(agreementCase);
  const newId = idsByTemplate((id) => newIdsFor(source.templateOf(id)));
  const drafts = draftsOf(pairedLines(composedLines(document), foundLines(word.blocks)), { groupOf: source.groupOf, newId });
  const setting: ProposalSetting = { source, newId, goneArticles: goneArticles(drafts, source), goneClauses: goneClauses(drafts) };
  const beside = textsBeside(word.blocks).map((text): Unmatched => ({ reason: 'beside', where: '', then: null, now: text, fields: [] }));
  return {
    proposals: drafts.flatMap((draft) => proposalsOf(draft, setting)),
    unmatched: [...drafts.flatMap((draft) => unmatchedOf(draft, setting)), ...beside],
    tracked: word.tracked,
    comments: word.comments,
    pictures: word.pictures,
  };
}

function idsByTemplate(start: (template: TemplateId) => () => PartId): (template: TemplateId) => PartId {
  const started = new Map<TemplateId, () => PartId>();
  return (template) => {
    const next = started.get(template) ?? start(template);
    started.set(template, next);
    return next();
  };
}

function goneClauses(drafts: readonly Draft[]): ReadonlySet<PartId> {
  return new Set(drafts.flatMap((draft) => (draft.kind === 'clause' && draft.now === null ? [draft.part.id] : [])));
}

/** Articles whose heading and every clause and paragraph are gone, and where nothing was added. */
function goneArticles(drafts: readonly Draft[], { groupOf }: WordingSource): ProposalSetting['goneArticles'] {
  const traces = drafts.flatMap((draft) => tracesOf(draft, groupOf));
  const alive = new Set(traces.flatMap(({ group, gone }) => (gone === null ? [group] : [])));
  const heads = traces.flatMap(({ group, gone }) => (gone?.role === 'heading' && !alive.has(group) ? [{ group, head: gone }] : []));
  return new Map(heads.map(({ group, head }) => [head, traces.flatMap((trace) => (trace.group === group && trace.gone !== null && trace.gone !== head ? [trace.gone] : []))]));
}

/** What a draft says of the article it belongs to: a line of it that is gone, or null where something of it is there. */
type Trace = { readonly group: string; readonly gone: ComposedLine | null };

function tracesOf(draft: Draft, groupOf: WordingSource['groupOf']): readonly Trace[] {
  if (draft.kind === 'added') return [{ group: `${draft.part.template} ${draft.group}`, gone: null }];
  const known = knownLine(draft);
  const part = known?.then.part ?? null;
  const group = part === null ? null : groupOf(part);
  return known === null || part === null || group === null ? [] : [{ group: `${part.template} ${group}`, gone: known.isGone ? known.then : null }];
}

function knownLine(draft: Exclude<Draft, { kind: 'added' }>): { readonly then: ComposedLine; readonly isGone: boolean } | null {
  if (draft.kind === 'clause') return { then: draft.then, isGone: draft.now === null };
  return draft.pair.kind === 'new' ? null : { then: draft.pair.then, isGone: draft.pair.kind === 'gone' };
}
