import type { Spot } from './spots';
import type { Phrase } from '#shared/templates/phrase';
import type { Template } from '#shared/templates/template';
import { longestWording, mostPoints, type TemplateFault } from '#shared/templates/template-fault';
import { childrenOf, isGroup, isWorded, partsIn, type AnyPart, type Worded } from '#shared/templates/tree';

/** Wordings that are empty or too long, groups that hold nothing, points beyond z) or where none can stand. */
export function faultyWordings(template: Template, spots: readonly Spot[]): readonly TemplateFault[] {
  return [...spots.flatMap(inSpot), ...partsIn(template).flatMap(({ part }) => inPart(part))];
}

function inSpot({ part, variant, phrase }: Spot): readonly TemplateFault[] {
  if (phrase === null) return [];
  const length = lengthOf(phrase);
  if (length > longestWording) return [{ code: 'wording-too-long', part, variant, length, limit: longestWording }];
  return isEmpty(phrase) ? [{ code: 'empty-wording', part, variant }] : [];
}

/** Characters of its own text. */
function lengthOf(phrase: Phrase): number {
  return phrase.reduce((length, piece) => length + (piece.kind === 'text' ? piece.text.length : 0), 0);
}

function isEmpty(phrase: Phrase): boolean {
  return phrase.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
}

function inPart(part: AnyPart): readonly TemplateFault[] {
  if (isGroup(part)) return childrenOf(part).length === 0 ? [{ code: 'empty-group', part: part.id, variant: null }] : [];
  return isWorded(part) ? inPoints(part) : [];
}

function inPoints({ id, kind, variants }: Worded): readonly TemplateFault[] {
  return variants.flatMap(({ points, list }, variant): readonly TemplateFault[] => {
    if (kind === 'paragraph') return points.length > 0 || list !== null ? [{ code: 'points-in-paragraph', part: id, variant }] : [];
    return points.length > mostPoints ? [{ code: 'too-many-points', part: id, variant, points: points.length, limit: mostPoints }] : [];
  });
}
