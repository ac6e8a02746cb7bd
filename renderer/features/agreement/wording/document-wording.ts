import { wordsOfCase } from './phrase-words';
import { lineOf, stateOf, type WordingLine } from './wording-line';
import type { AgreementCase } from '#shared/documents/case';
import { settingsFor } from '#shared/documents/composing/compose-template';
import { readerFor } from '#shared/documents/composing/reading';
import { factsOf } from '#shared/documents/facts';
import { templateOf, versionOf } from '#shared/documents/wording/template-of';
import { orphanedDeviations, withDeviations } from '#shared/templates/apply-deviations';
import { partOf, type Deviation } from '#shared/templates/deviation';
import type { Template } from '#shared/templates/template';
import { findPart, partsIn } from '#shared/templates/tree';
import type { wordingText } from '#text/agreement/wording';
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
  const { deviations } = agreementCase.content.wording;
  const complete = withDeviations(base, deviations.filter(({ kind }) => kind !== 'dropped'));
  const moved = movedParts(base, deviations);
  const reader = readerFor(facts);
  const all = readerFor(facts, complete);
  const present = { reading: reader(id), setting: settingsFor(facts, reader, id) };
  const former = { reading: all(id), setting: settingsFor(facts, all, id) };
  const lines = partsIn(complete).flatMap((placed) => {
    const standing = { state: stateOf(placed.part, base, worded), moved: moved.has(placed.part.id) };
    return (standing.state === 'dropped' ? lineOf(placed, former, standing) : lineOf(findPart(worded, placed.part.id) ?? placed, present, standing)) ?? [];
  });
  return { id, agreementCase, base, worded, lines, words: wordsOfCase(present.setting) };
}

/** What of the template stands elsewhere; what was dropped in one place and added in another has moved too. */
function movedParts(base: Template, deviations: readonly Deviation[]): ReadonlySet<string> {
  const orphaned = new Set(orphanedDeviations(base, deviations));
  const placed = deviations.filter((each) => each.template === base.id && (each.kind === 'moved' || each.kind === 'added') && !orphaned.has(each));
  return new Set(placed.map(partOf).filter((part) => findPart(base, part) !== null));
}

/** Whether the agreement departs from its template in this part. */
export const departs = ({ state, moved }: WordingLine): boolean => state !== 'as-template' || moved;

/** How often the agreement departs from its template in these documents; an article of its own counts once. */
export function countDeviations(wordings: readonly DocumentWording[]): number {
  return wordings.flatMap(({ base, lines }) => lines.filter((line) => departs(line) && !isWithOwnArticle(line, base, lines))).length;
}

function isWithOwnArticle({ state, within }: WordingLine, base: Template, lines: readonly WordingLine[]): boolean {
  return state === 'added' && within !== null && findPart(base, within) === null && lines.some(({ part }) => part.id === within);
}
