import type { Run, Text } from '#shared/documents/block';
import { compareTexts, plain } from '#shared/documents/comparison/compare-texts';
import { textOf, type PhraseSetting } from '#shared/documents/composing/phrase-text';
import { always } from '#shared/templates/condition';
import type { Phrase, Piece } from '#shared/templates/phrase';

/** A phrase for a new text, and paths of the data that became plain words in it. */
export type Reworded = { readonly phrase: Phrase; readonly fields: readonly string[] };

/**
 * Words a phrase anew with as little change as there can be: a variable or reference whose words stayed stays one, text keeps its
 * condition and its weight, what this agreement does not show stays where it was; only what was put in is plain text.
 */
export function rewordedPhrase(phrase: Phrase, text: string, setting: PhraseSetting): Reworded {
  const words = phrase.map((piece) => textOf([piece], always, setting));
  const stretches = stretchesBetween(words, text);
  const stayed = words.map((own, index) => isWhole(plain(own), index, stretches));
  const changed = words.filter((_, index) => phrase[index]?.kind === 'variable' && stayed[index] === false);
  return { phrase: assembled(phrase, stretches, stayed), fields: [...new Set(changed.flatMap((own) => own.flatMap(({ field }) => field ?? [])))] };
}

/** A stretch of the new text: of the piece with this index, or null where it is new. */
type Stretch = { readonly text: string; readonly piece: number | null };

/** Compared backwards, so that what stayed comes as the runs of the old text, which carry the index of their piece. */
function stretchesBetween(words: readonly Text[], text: string): readonly Stretch[] {
  const then = words.flatMap((own, index): readonly Run[] => (plain(own) === '' ? [] : [{ text: plain(own), field: String(index) }]));
  return compareTexts([{ text }], then)
    .text.filter(({ change }) => change !== 'inserted')
    .map((run) => ({ text: run.text, piece: run.change === undefined ? Number(run.field) : null }));
}

/** Whether all words of a piece stayed, with nothing between them. */
function isWhole(text: string, piece: number, stretches: readonly Stretch[]): boolean {
  const first = stretches.findIndex((stretch) => stretch.piece === piece);
  const last = stretches.findLastIndex((stretch) => stretch.piece === piece);
  const found = first < 0 ? [] : stretches.slice(first, last + 1);
  return found.map((stretch) => stretch.text).join('') === text && found.every((stretch) => stretch.piece === piece);
}

function assembled(phrase: Phrase, stretches: readonly Stretch[], stayed: readonly boolean[]): Phrase {
  const pieces: Piece[] = [];
  let next = 0;
  /** Pieces without words in this agreement, and those that stayed, up to this one. */
  const take = (end: number): void => {
    pieces.push(...phrase.slice(next, end).filter((_, offset) => stayed[next + offset] === true));
    next = Math.max(next, end);
  };
  stretches.forEach((stretch, index) => {
    if (stretch.piece !== null) take(stayed[stretch.piece] === true ? stretch.piece + 1 : stretch.piece);
    if (stretch.piece === null || stayed[stretch.piece] === false) pieces.push(textPiece(stretch, lookAt(phrase, stretches, index)));
  });
  take(phrase.length);
  return merged(pieces);
}

type Look = Pick<Extract<Piece, { kind: 'text' }>, 'strong' | 'when'>;

const textPiece = ({ text }: Stretch, look: Look): Piece => ({ kind: 'text', text, strong: look.strong, when: look.when });

/** How text looks: as its piece of text, or as the one it was put into. */
function lookAt(phrase: Phrase, stretches: readonly Stretch[], index: number): Look {
  const [before, own, after] = [index - 1, index, index + 1].map((at) => stretches[at]?.piece ?? null);
  const around = own ?? (before === after ? before : null) ?? null;
  const piece = around === null ? undefined : phrase[around];
  return piece?.kind === 'text' ? piece : { strong: false, when: always };
}

function merged(pieces: readonly Piece[]): Phrase {
  return pieces.reduce<readonly Piece[]>((before, piece) => {
    const last = before.at(-1);
    if (last?.kind !== 'text' || piece.kind !== 'text' || last.strong !== piece.strong || !isSame(last.when, piece.when)) return [...before, piece];
    return [...before.slice(0, -1), { ...last, text: last.text + piece.text }];
  }, []);
}

const isSame = (one: Piece['when'], other: Piece['when']): boolean => JSON.stringify(one) === JSON.stringify(other);
