import { composedLines } from './composed-lines';
import { draftsOf } from './drafting';
import type { Draft } from './drafts';
import { foundLines, textsBeside } from './found-lines';
import { goneArticles } from './gone-articles';
import { homesOf } from './homes';
import { newIdsFor } from './new-ids';
import { pairedLines } from './paired-lines';
import type { Unmatched, WordReading } from './proposal';
import { proposalsOf, type ProposalSetting } from './proposals-of';
import { unmatchedOf } from './unmatched-of';
import type { WordDocument } from './word-document';
import { wordingSource } from './wording-source';
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
  const composed = composedLines(document);
  const pairs = pairedLines(composed, foundLines(word.blocks));
  const homes = homesOf(pairs, composed, { ...source, newId });
  const drafts = draftsOf(pairs, homes, { ...source, newId });
  const setting: ProposalSetting = { source, newId, goneArticles: goneArticles(pairs, drafts, homes, { ...source, newId }), goneClauses: goneClauses(drafts) };
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
