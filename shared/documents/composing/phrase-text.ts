import type { ShownParts } from './shown-parts';
import type { Text } from '#shared/documents/block';
import type { Facts } from '#shared/documents/facts';
import { gapRun } from '#shared/documents/missing';
import { criterionNamed } from '#shared/documents/wording/criteria';
import { variableNamed } from '#shared/documents/wording/variables';
import type { Condition } from '#shared/templates/condition';
import type { Phrase, Piece } from '#shared/templates/phrase';

/** What a phrase needs to become text: data, what is shown, and the words of references (null where their target is not shown). */
export type PhraseSetting = {
  readonly facts: Facts;
  readonly shown: ShownParts;
  readonly refer: (targets: Extract<Piece, { kind: 'reference' }>['to']) => string | null;
};

/**
 * A phrase in the words of one agreement. A click on any of it leads to a field: that of the datum itself, else the one that
 * decided that the piece or the whole phrase is shown, else that of the phrase's first datum.
 * @param when the condition of the whole phrase
 */
export function textOf(phrase: Phrase, when: Condition, setting: PhraseSetting): Text {
  const pieces = phrase.filter((piece) => setting.shown.holds(piece.when));
  const runs = pieces.map((piece) => runsOf(piece, setting));
  const common = fieldOf(when) ?? firstField(pieces, runs);
  return pieces.flatMap((piece, index) => withField(runs[index] ?? [], fieldOf(piece.when) ?? common));
}

function firstField(pieces: Phrase, runs: readonly Text[]): string | undefined {
  for (const [index, { kind }] of pieces.entries()) {
    const field = kind === 'variable' ? runs[index]?.find((run) => run.field !== undefined)?.field : undefined;
    if (field !== undefined) return field;
  }
  return undefined;
}

function runsOf(piece: Piece, { facts, refer }: PhraseSetting): Text {
  switch (piece.kind) {
    case 'text':
      return [piece.strong ? { text: piece.text, strong: true } : { text: piece.text }];
    case 'variable':
      return variableNamed(piece.variable)?.read(facts) ?? [gapRun('wording', `údaj „${piece.variable}“, který vzor zná a program ne`)];
    case 'reference': {
      const words = refer(piece.to);
      return [words === null ? gapRun('wording', 'ustanovení, na které text odkazuje a které ve smlouvě není') : { text: words }];
    }
  }
}

/** The field that answers a condition, where one does. */
function fieldOf(when: Condition): string | undefined {
  for (const test of when) {
    const field = test.kind === 'criterion' ? criterionNamed(test.criterion)?.field : null;
    if (typeof field === 'string') return field;
  }
  return undefined;
}

function withField(runs: Text, field: string | undefined): Text {
  return runs.flatMap((run): Text => {
    if (run.text === '') return [];
    return [field === undefined || run.field !== undefined ? run : { ...run, field }];
  });
}
