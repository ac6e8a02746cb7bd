import { DOMSerializer } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { EditorProps, EditorView } from 'prosemirror-view';
import { caretAt, withText } from './commands';
import { readPasted, type LeftOut } from './pasted';
import { editorSchema } from './phrase-schema';
import { isReferenceSelected } from './reference-chip';

/** What came of a paste, where there is anything to tell. Lengths in characters. */
export type PasteNote = { readonly kind: 'left-out'; readonly what: readonly LeftOut[] } | { readonly kind: 'too-long'; readonly length: number; readonly longest: number };

/** What may come into a phrase from elsewhere. */
export type PasteRules = {
  readonly told: (note: PasteNote) => void;
  /** Of the whole phrase, in characters; a chip counts as one. */
  readonly longest: number;
};

/** What the hand asks of whoever holds the phrase: the list of what can be inserted, by a stroke, and that of targets, by a double click on a reference. */
export type Asking = { readonly pick: () => void; readonly pickTargets: () => void };

/** How a phrase takes what is typed, pasted, dropped and clicked. */
export function inputProps({ pick, pickTargets }: Asking, rules: () => PasteRules): EditorProps {
  return {
    clipboardSerializer: ownClipboard,
    handleTextInput: (view, from, to, text) => {
      if (text !== '/' || !startsWord(view.state, from)) return false;
      view.dispatch(view.state.tr.insertText(text, from, to));
      pick();
      return true;
    },
    handlePaste: (view, event) => event.clipboardData !== null && take(view, event.clipboardData, rules()),
    handleDrop: (view, event) => {
      // What is moved within the editor keeps its chips.
      if (view.dragging !== null || event.dataTransfer === null) return false;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (at !== null) view.dispatch(view.state.tr.setSelection(caretAt(view.state, at.pos)));
      return take(view, event.dataTransfer, rules());
    },
    handleDOMEvents: {
      // Not at the second press: what opens then is closed by the click that ends it.
      dblclick: (view) => {
        if (!isReferenceSelected(view.state)) return false;
        pickTargets();
        return true;
      },
      // Undo is the holder's: ProseMirror would swallow its keys, and the browser's own knows nothing of chips.
      keydown: (_view, event) => (event.ctrlKey || event.metaKey) && undoKeys.has(event.key.toLowerCase()),
      beforeinput: (_view, event) => {
        if (event.inputType.startsWith('history')) event.preventDefault();
        return false;
      },
    },
  };
}

/** ProseMirror marks what it copies on its first element, and a phrase often begins with bare text. */
class WrappingSerializer extends DOMSerializer {
  override serializeFragment(...[content, options, target]: Parameters<DOMSerializer['serializeFragment']>): HTMLElement | DocumentFragment {
    const wrap = document.createElement('span');
    wrap.append(super.serializeFragment(content, options));
    const all = target ?? document.createDocumentFragment();
    all.append(wrap);
    return all;
  }
}

const ownClipboard = new WrappingSerializer(DOMSerializer.nodesFromSchema(editorSchema), DOMSerializer.marksFromSchema(editorSchema));

const undoKeys: ReadonlySet<string> = new Set(['z', 'y']);

/** Takes a text from elsewhere; what comes from another phrase keeps its chips and is left to ProseMirror. */
function take(view: EditorView, data: DataTransfer, { longest, told }: PasteRules): boolean {
  const html = data.getData('text/html');
  if (html.includes('data-pm-slice')) return false;
  const plain = data.getData('text/plain');
  const room = longest - view.state.doc.content.size + (view.state.selection.to - view.state.selection.from);
  // A text that is too long anyway is not even read.
  const { text, leftOut } = plain.length > longest ? { text: plain, leftOut: [] } : readPasted(html, plain);
  if (text.length > room) told({ kind: 'too-long', length: text.length, longest });
  else {
    if (text !== '') view.dispatch(withText(view.state, text));
    if (leftOut.length > 0) told({ kind: 'left-out', what: leftOut });
  }
  return true;
}

/** „250/2000 Sb.“ asks for no list: only a stroke that starts a word does. */
function startsWord({ doc }: EditorState, at: number): boolean {
  return at === 0 || /\s/u.test(doc.textBetween(at - 1, at, '', '\ufffc'));
}
