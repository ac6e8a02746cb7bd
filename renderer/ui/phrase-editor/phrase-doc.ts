import type { Fragment, Mark, Node } from 'prosemirror-model';
import { always, type Condition, type PartId } from '#shared/templates/condition';
import type { Phrase, Piece } from '#shared/templates/phrase';
import { editorSchema } from './phrase-schema';

/** The document in which a phrase is edited. Empty texts vanish, neighbours alike in everything but their text become one. */
export function docOf(phrase: Phrase): Node {
  return editorSchema.node('doc', null, phrase.flatMap(nodesOf));
}

/** The phrase that was edited. */
export function phraseOf(content: Fragment): Phrase {
  return content.content.map(pieceOf);
}

/** One piece as it stands in the text; nothing for an empty text. */
export function nodesOf(piece: Piece): readonly Node[] {
  const when = piece.when.length === 0 ? [] : [editorSchema.mark('when', { condition: piece.when })];
  switch (piece.kind) {
    case 'text':
      return piece.text === '' ? [] : [editorSchema.text(piece.text, piece.strong ? [editorSchema.mark('strong'), ...when] : when)];
    case 'variable':
      return [editorSchema.node('variable', { name: piece.variable }, [], when)];
    case 'reference':
      return [editorSchema.node('reference', { to: piece.to }, [], when)];
  }
}

function pieceOf(node: Node): Piece {
  const when = conditionOf(node);
  switch (node.type.name) {
    case 'variable':
      return { kind: 'variable', variable: variableOf(node), when };
    case 'reference':
      return { kind: 'reference', to: targetsOf(node), when };
    default:
      return { kind: 'text', text: node.text ?? '', strong: editorSchema.mark('strong').isInSet(node.marks), when };
  }
}

// The attributes below are what `nodesOf` and the schema's own reading of HTML put there, and nothing else makes nodes.

export function variableOf({ attrs }: Node): string {
  return String(attrs['name']);
}

export function targetsOf({ attrs }: Node): readonly PartId[] {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return attrs['to'] as readonly PartId[];
}

/** The condition under which a node of the text shows. */
export function conditionOf({ marks }: Node): Condition {
  const mark = marks.find(({ type }) => type.name === 'when');
  return mark === undefined ? always : conditionOfMark(mark);
}

export function conditionOfMark({ attrs }: Mark): Condition {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return attrs['condition'] as Condition;
}
