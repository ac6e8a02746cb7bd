import { useMemo } from 'react';
import type { PartId } from '#shared/templates/condition';
import type { Piece } from '#shared/templates/phrase';
import type { ActivePhrase, Picking } from './desk';
import { usePhraseDesk } from './phrase-desk';

/** A chip that can be put into a phrase; where it is a reference, also a target for one that is there. Choices of one group stand together. */
export type PhraseChoice = { readonly piece: Piece; readonly group: string; readonly label: string; readonly detail: string | null };

type Picked = {
  /** What there is to choose from. */
  readonly offered: readonly PhraseChoice[];
  /** @param more one target beside others, and not the last one that is chosen */
  readonly choose: (choice: PhraseChoice | undefined, more: boolean) => void;
  /** Takes what is typed for the text itself where it asks for nothing; answers whether it did. */
  readonly type: (text: string) => boolean;
  /** Gives the caret back to the phrase. */
  readonly back: () => void;
};

/** What becomes of a choice. */
export function usePicked(choices: readonly PhraseChoice[], picking: Picking): Picked {
  const desk = usePhraseDesk();
  const offered = useMemo(() => (picking.what === 'anything' ? choices : choices.filter(({ piece }) => piece.kind === 'reference')), [choices, picking.what]);
  const back = () => {
    desk.endPicking();
    desk.active()?.focus(null);
  };
  return {
    offered,
    back,
    choose(choice, more) {
      const phrase = desk.active();
      if (choice === undefined || phrase === null) return;
      put(phrase, choice, picking, more);
      // One more target is chosen for what the caret is at now.
      if (picking.what === 'targets' && more) desk.pickTargets();
      else back();
    },
    type(text) {
      // A stroke followed by a space was meant as a stroke.
      if (picking.what === 'targets' || picking.before === 0 || !text.startsWith(' ')) return false;
      desk.active()?.write(text);
      back();
      return true;
    },
  };
}

function put(phrase: ActivePhrase, { piece }: PhraseChoice, picking: Picking, more: boolean): void {
  if (picking.what === 'anything') phrase.insert(piece, picking.before);
  else if (picking.of === null || piece.kind !== 'reference') phrase.insert(piece, 0);
  else phrase.retarget(picking.of, more ? withOrWithout(picking.of.to, piece.to) : piece.to);
}

/** Whether the reference leads there already. */
export function isTarget({ piece }: PhraseChoice, picking: Picking): boolean {
  const targets = picking.what === 'targets' ? (picking.of?.to ?? []) : [];
  return piece.kind === 'reference' && piece.to.every((to) => targets.includes(to));
}

/** A reference always leads somewhere, so its only target stays. */
function withOrWithout(targets: readonly PartId[], chosen: readonly PartId[]): readonly PartId[] {
  const rest = targets.filter((to) => !chosen.includes(to));
  if (rest.length === targets.length) return [...targets, ...chosen];
  return rest.length === 0 ? targets : rest;
}
