import { EditorState, Selection, TextSelection } from 'prosemirror-state';
import { EditorView, type EditorProps } from 'prosemirror-view';
import type { Phrase } from '#shared/templates/phrase';
import { conditioned, stretchAt } from './condition-stretch';
import { isStrong, replacedBy, toggleStrong, withPiece, withText } from './commands';
import type { ActivePhrase, DeskOfPhrases } from './desk';
import { readPasted, type LeftOut } from './pasted';
import { docOf, phraseOf } from './phrase-doc';
import { phraseDom, phraseViews, type PhraseWords } from './phrase-dom';
import { phrasePlugins, type PhraseKeys } from './plugins';

/** What came of a paste, where there is anything to tell. Lengths in characters. */
export type PasteNote = { readonly kind: 'left-out'; readonly what: readonly LeftOut[] } | { readonly kind: 'too-long'; readonly length: number; readonly longest: number };

/** What the holder of a phrase hears of it, and how long the phrase may be. */
export type PhraseEvents = Pick<PhraseKeys, 'split' | 'join'> & {
  readonly change: (phrase: Phrase) => void;
  readonly told: (note: PasteNote) => void;
  /** In characters; a chip counts as one. */
  readonly longest: number;
};

/** Where the caret is to be: a place between characters, or the end. */
export type CaretPlace = number | 'end';

export type PhraseMount = {
  /** Shows a phrase; what the person has just written herself changes nothing. */
  readonly show: (phrase: Phrase, words: PhraseWords) => void;
  readonly destroy: () => void;
};

/** Makes an element show a phrase and become its editor with the focus. Only one of a desk is an editor at a time. */
export function createPhraseMount(element: HTMLElement, name: string, desk: DeskOfPhrases, events: () => PhraseEvents): PhraseMount {
  let shown: Phrase = [];
  let words: PhraseWords | null = null;
  let view: EditorView | null = null;

  const asElements = () => {
    if (words !== null) element.replaceChildren(phraseDom(docOf(shown), words));
    element.toggleAttribute('data-empty', shown.length === 0);
  };

  const keys = (): PhraseKeys => ({ ...events(), pick: () => desk.pick(0), leave: () => element.blur(), step: (way) => desk.step(element, way) });

  const edit = (): EditorView => {
    if (view !== null) return view;
    element.replaceChildren();
    const opened: EditorView = new EditorView(
      { mount: element },
      {
        ...inputProps(desk, events),
        ...(words === null ? {} : phraseViews(words)),
        state: EditorState.create({ doc: docOf(shown), plugins: phrasePlugins(keys) }),
        dispatchTransaction: (transaction) => {
          opened.updateState(opened.state.apply(transaction));
          if (transaction.docChanged && transaction.getMeta(fromOutside) !== true) {
            shown = phraseOf(opened.state.doc.content);
            events().change(shown);
          }
          element.toggleAttribute('data-empty', opened.state.doc.childCount === 0);
          desk.changed();
        },
      },
    );
    view = opened;
    desk.take(active);
    return opened;
  };

  const leave = () => {
    view?.destroy();
    view = null;
    asElements();
  };

  const active: ActivePhrase = {
    name,
    leave,
    standing: () => (view === null ? null : { strong: isStrong(view.state), stretch: stretchAt(view.state) }),
    caret: () => caretOf(view, element),
    focus: (place) => {
      const editor = edit();
      if (place !== null) editor.dispatch(editor.state.tr.setSelection(caretAt(editor.state, place)).scrollIntoView());
      editor.focus();
    },
    insert: (piece, before) => view?.dispatch(withPiece(view.state, piece, before)),
    write: (text) => view?.dispatch(view.state.tr.insertText(text)),
    toggleStrong: () => view !== null && toggleStrong(view.state, view.dispatch.bind(view)),
    setCondition: (stretch, condition) => view?.dispatch(conditioned(view.state, stretch, condition)),
  };

  // Before the browser places the caret: where it was pointed at, the same letter stands in the editor.
  const pressed = (event: MouseEvent) => {
    if (view !== null || event.button !== 0) return;
    const editor = edit();
    const at = editor.posAtCoords({ left: event.clientX, top: event.clientY });
    if (at !== null) editor.dispatch(editor.state.tr.setSelection(caretAt(editor.state, at.pos)));
  };
  const focused = () => {
    if (view === null) active.focus(null);
  };
  element.addEventListener('mousedown', pressed);
  element.addEventListener('focus', focused);
  const forget = desk.register(active);

  return {
    show: (phrase, nextWords) => {
      const renamed = nextWords !== words;
      if (!renamed && phrase === shown) return;
      words = nextWords;
      const before = shown;
      shown = phrase;
      if (view === null) {
        asElements();
        return;
      }
      if (renamed) view.setProps(phraseViews(nextWords));
      const change = phrase === before ? null : replacedBy(view.state, docOf(phrase));
      if (change !== null) view.dispatch(change.setMeta(fromOutside, true));
    },
    destroy: () => {
      element.removeEventListener('mousedown', pressed);
      element.removeEventListener('focus', focused);
      forget();
      view?.destroy();
      view = null;
    },
  };
}

/** Marks a change that came from the holder of the phrase and is no news for it. */
const fromOutside = 'from-outside';

function inputProps(desk: DeskOfPhrases, events: () => PhraseEvents): EditorProps {
  return {
    handleTextInput: (view, from, to, text) => {
      if (text !== '/' || !startsWord(view.state, from)) return false;
      view.dispatch(view.state.tr.insertText(text, from, to));
      desk.pick(1);
      return true;
    },
    handlePaste: (view, event) => event.clipboardData !== null && take(view, event.clipboardData, events()),
    handleDrop: (view, event) => {
      // What is moved within the editor keeps its chips.
      if (view.dragging !== null || event.dataTransfer === null) return false;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (at !== null) view.dispatch(view.state.tr.setSelection(caretAt(view.state, at.pos)));
      return take(view, event.dataTransfer, events());
    },
    handleDOMEvents: {
      // Undo is the holder's: ProseMirror would swallow its keys, and the browser's own knows nothing of chips.
      keydown: (_view, event) => (event.ctrlKey || event.metaKey) && undoKeys.has(event.key.toLowerCase()),
      beforeinput: (_view, event) => {
        if (event.inputType.startsWith('history')) event.preventDefault();
        return false;
      },
    },
  };
}

const undoKeys: ReadonlySet<string> = new Set(['z', 'y']);

/** Takes a text from elsewhere; what comes from another phrase keeps its chips and is left to ProseMirror. */
function take(view: EditorView, data: DataTransfer, { longest, told }: PhraseEvents): boolean {
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

function caretAt({ doc }: EditorState, place: CaretPlace): Selection {
  return place === 'end' ? Selection.atEnd(doc) : TextSelection.create(doc, Math.min(place, doc.content.size));
}

function caretOf(view: EditorView | null, element: HTMLElement): DOMRect {
  if (view === null || !view.hasFocus()) return element.getBoundingClientRect();
  const { left, top, bottom } = view.coordsAtPos(view.state.selection.head);
  return new DOMRect(left, top, 1, bottom - top);
}
