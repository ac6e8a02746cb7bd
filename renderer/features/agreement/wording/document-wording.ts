import { wordsOfCase } from './phrase-words';
import { lineOf, stateOf, type WordingLine } from './wording-line';
import type { AgreementCase } from '#shared/documents/case';
import { settingsFor } from '#shared/documents/composing/compose-template';
import { readerFor } from '#shared/documents/composing/reading';
import { factsOf } from '#shared/documents/facts';
import { templateOf, versionOf } from '#shared/documents/wording/template-of';
import { withDeviations } from '#shared/templates/apply-deviations';
import type { Template } from '#shared/templates/template';
import { findPart, partsIn } from '#shared/templates/tree';
import type { wordingText } from '#text/wording';
import type { PhraseWords } from '#ui/phrase-editor/phrase-field';

/** Documents whose wording an agreement may change. */
export type WordedDocument = keyof typeof wordingText.documents;

/** One document of an agreement, as it is worded. */
export type DocumentWording = {
  readonly id: WordedDocument;
  readonly agreementCase: AgreementCase;
  /** The template version it was made from. */
  readonly base: Template;
  /** That version with the deviations of the agreement. */
  readonly worded: Template;
  /** In the order of the page; what was dropped stands where it stood. */
  readonly lines: readonly WordingLine[];
  /** Words of the chips, by the number of the article they stand in. */
  readonly words: (here: number | null) => PhraseWords;
};

export function documentWording(agreementCase: AgreementCase, id: WordedDocument): DocumentWording {
  const facts = factsOf(agreementCase);
  const [base, worded] = [versionOf(agreementCase, id), templateOf(agreementCase, id)];
  const complete = withDeviations(base, agreementCase.content.wording.deviations.filter(({ kind }) => kind !== 'dropped'));
  const reader = readerFor(facts);
  const all = readerFor(facts, complete);
  const present = { reading: reader(id), setting: settingsFor(facts, reader, id) };
  const former = { reading: all(id), setting: settingsFor(facts, all, id) };
  const lines = partsIn(complete).flatMap((placed) => {
    const state = stateOf(placed.part, base, worded);
    return (state === 'dropped' ? lineOf(placed, former, state) : lineOf(findPart(worded, placed.part.id) ?? placed, present, state)) ?? [];
  });
  return { id, agreementCase, base, worded, lines, words: wordsOfCase(present.setting) };
}

/** How often the agreement departs from its template in these documents. */
export function countDeviations(wordings: readonly DocumentWording[]): number {
  return wordings.flatMap(({ lines }) => lines).filter(({ state }) => state !== 'as-template').length;
}
