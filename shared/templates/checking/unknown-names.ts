import type { Spot } from './spots';
import type { Condition } from '#shared/templates/condition';
import type { Piece } from '#shared/templates/phrase';
import type { Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';
import { isWorded, partsIn, type AnyPart } from '#shared/templates/tree';
import type { Vocabulary } from '#shared/templates/vocabulary';

/** Variables, criteria, answers, components and lists that nobody knows: mistyped, or not there any more. */
export function unknownNamesIn(template: Template, spots: readonly Spot[], vocabulary: Vocabulary): readonly TemplateFault[] {
  const inSpots = spots.flatMap((spot) => [...inCondition(spot, spot.when, vocabulary), ...(spot.phrase ?? []).flatMap((piece) => inPiece(spot, piece, vocabulary))]);
  return [...inSpots, ...partsIn(template).flatMap(({ part }) => inPart(part, vocabulary))];
}

function inCondition({ part, variant }: Spot, condition: Condition, { criteria }: Vocabulary): readonly TemplateFault[] {
  return condition.flatMap((test): readonly TemplateFault[] => {
    if (test.kind === 'part') return [];
    const { criterion } = test;
    const answers = criteria.get(criterion);
    if (answers === undefined) return [{ code: 'unknown-criterion', part, variant, criterion }];
    return test.oneOf.filter((answer) => !answers.includes(answer)).map((answer) => ({ code: 'unknown-answer', part, variant, criterion, answer }));
  });
}

function inPiece(spot: Spot, piece: Piece, vocabulary: Vocabulary): readonly TemplateFault[] {
  const { part, variant } = spot;
  const asked = inCondition(spot, piece.when, vocabulary);
  if (piece.kind !== 'variable' || vocabulary.variables.has(piece.variable)) return asked;
  return [...asked, { code: 'unknown-variable', part, variant, variable: piece.variable }];
}

function inPart(part: AnyPart, { components, lists }: Vocabulary): readonly TemplateFault[] {
  if (part.kind === 'component') return components.has(part.component) ? [] : [{ code: 'unknown-component', part: part.id, variant: null, component: part.component }];
  if (!isWorded(part)) return [];
  return part.variants.flatMap(({ list }, variant) => (list === null || lists.has(list) ? [] : [{ code: 'unknown-list', part: part.id, variant, list }]));
}
