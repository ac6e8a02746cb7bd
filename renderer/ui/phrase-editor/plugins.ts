import { baseKeymap, chainCommands, deleteSelection } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Plugin, type Command, type EditorState } from 'prosemirror-state';
import type { Phrase } from '#shared/templates/phrase';
import { halves, toggleStrong } from './commands';
import { editorSchema } from './phrase-schema';
import { isReferenceSelected } from './reference-chip';

/** What a key asks of whoever holds the phrase. */
export type PhraseKeys = {
  /** Enter: the phrase is to become two. Null where it cannot. */
  readonly split: ((before: Phrase, after: Phrase) => void) | null;
  /** Backspace at the beginning: to be joined to what is before. Null where nothing can be. */
  readonly join: (() => void) | null;
  /** Opens the list of what can be inserted. */
  readonly pick: () => void;
  /** Enter on a reference: opens the list of where it can lead. */
  readonly pickTargets: () => void;
  /** Escape. */
  readonly leave: () => void;
  /** An arrow at the edge of the text; answers whether there was where to go. */
  readonly step: (way: 'up' | 'down') => boolean;
};

export function phrasePlugins(keys: () => PhraseKeys): Plugin[] {
  return [keymap(keyCommands(keys)), keymap(baseKeymap), plainChips];
}

function keyCommands(keys: () => PhraseKeys): Readonly<Record<string, Command>> {
  return {
    Enter: (state) => done(() => (isReferenceSelected(state) ? keys().pickTargets() : keys().split?.(...halves(state)))),
    'Shift-Enter': () => true,
    Backspace: chainCommands(deleteSelection, (state) => isAtStart(state) && done(() => keys().join?.())),
    'Mod-b': toggleStrong,
    'Ctrl-Space': () => done(() => keys().pick()),
    Escape: () => done(() => keys().leave()),
    ArrowUp: (state, _dispatch, view) => state.selection.empty && view?.endOfTextblock('up') === true && keys().step('up'),
    ArrowDown: (state, _dispatch, view) => state.selection.empty && view?.endOfTextblock('down') === true && keys().step('down'),
  };
}

function done(run: () => void): true {
  run();
  return true;
}

const isAtStart = ({ selection }: EditorState): boolean => selection.empty && selection.from === 0;

/** A chip is never bold: its looks are those of the datum it stands for. */
const plainChips = new Plugin({
  appendTransaction: (_transactions, _before, { doc, tr }) => {
    const { strong } = editorSchema.marks;
    doc.forEach((node, at) => {
      if (!node.isText && strong.isInSet(node.marks) !== undefined) tr.removeMark(at, at + node.nodeSize, strong);
    });
    return tr.docChanged ? tr : null;
  },
});
