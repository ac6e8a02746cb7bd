import type { Edit } from './edit';
import { addPart } from './parts';
import { changeWordings } from './wordings';
import { failure } from '#shared/api/result';
import type { PartId } from '#shared/templates/condition';
import type { Phrase } from '#shared/templates/phrase';
import type { Template } from '#shared/templates/template';
import { findPart, isWorded } from '#shared/templates/tree';

/** A place in a phrase: before that piece, or so many characters into it where it is a text. */
export type SplitPoint = { readonly piece: number; readonly offset: number };

/** Divides a clause or paragraph in two: what follows the place, with the points, becomes a new one after it. References stay with the first. */
export function splitClause(template: Template, id: PartId, at: SplitPoint, newId: PartId): Edit {
  const found = findPart(template, id);
  if (found === null || !isWorded(found.part)) return failure({ code: 'no-such-part', part: id });
  const [wording, ...others] = found.part.variants;
  if (wording === undefined || others.length > 0) return failure({ code: 'several-wordings' });
  const [before, after] = halvesOf(wording.text, at);
  if (isBlank(before) || isBlank(after)) return failure({ code: 'nothing-to-split' });
  const first = changeWordings(template, id, () => [{ ...wording, text: before, points: [], list: null }]);
  const second = { ...found.part, id: newId, variants: [{ ...wording, text: after }] };
  return first.ok ? addPart(first.value, second, { within: found.within?.id ?? null, after: id }) : first;
}

/** Spaces around the place belong to neither half. */
function halvesOf(phrase: Phrase, { piece, offset }: SplitPoint): readonly [Phrase, Phrase] {
  const split = phrase[piece];
  const inside = split?.kind === 'text' && offset > 0;
  const before = [...phrase.slice(0, piece), ...(inside ? [{ ...split, text: split.text.slice(0, offset) }] : [])];
  const after = [...(inside ? [{ ...split, text: split.text.slice(offset) }] : phrase.slice(piece, piece + 1)), ...phrase.slice(piece + 1)];
  return [withoutBlanks(trimmed(before, 'end')), withoutBlanks(trimmed(after, 'start'))];
}

function trimmed(phrase: Phrase, side: 'start' | 'end'): Phrase {
  const edge = side === 'start' ? 0 : phrase.length - 1;
  return phrase.map((piece, index) => (index === edge && piece.kind === 'text' ? { ...piece, text: side === 'start' ? piece.text.trimStart() : piece.text.trimEnd() } : piece));
}

const withoutBlanks = (phrase: Phrase): Phrase => phrase.filter((piece) => piece.kind !== 'text' || piece.text !== '');

const isBlank = (phrase: Phrase): boolean => phrase.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
