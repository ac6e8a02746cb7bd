import { variableNamed } from './variables';
import type { Phrase, Piece } from '#shared/templates/phrase';

/** A phrase as it reads before there are data: variables by their labels, „[roční příspěvek]“, references as „[odkaz]“. */
export function plainPhrase(phrase: Phrase): string {
  return phrase.map(plainPiece).join('');
}

function plainPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'variable':
      return `[${variableNamed(piece.variable)?.label ?? piece.variable}]`;
    case 'reference':
      return '[odkaz]';
  }
}
