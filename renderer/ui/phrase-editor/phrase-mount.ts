import { EditorState, NodeSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Phrase } from '#shared/templates/phrase';
import { conditioned, stretchAt } from './condition-stretch';
import { caretAt, isStrong, replacedBy, toggleStrong, withPiece } from './commands';
import type { ActivePhrase, DeskOfPhrases } from './desk';
import { docOf, phraseOf } from './phrase-doc';
import { phraseDom, phraseViews, wordsOf, type PhraseWords } from './phrase-dom';
import { inputProps, type PasteRules } from './phrase-input';
import { referenceAt, retargeted } from './reference-chip';
import { phrasePlugins, type PhraseKeys } from './plugins';

/** What the holder of a phrase hears of it, and how long the phrase may be. */
export type PhraseEvents = Pick<PhraseKeys, 'split' | 'join'> & PasteRules & { readonly change: (phrase: Phrase) => void };

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

  const keys = (): PhraseKeys => ({ ...events(), pick: () => desk.pick(0), pickTargets: desk.pickTargets, leave: () => element.blur(), step: (way) => desk.step(element, way) });

  const edit = (): EditorView => {
    if (view !== null) return view;
    element.replaceChildren();
    const opened: EditorView = new EditorView(
      { mount: element },
      {
        ...inputProps({ pick: () => desk.pick(1), pickTargets: desk.pickTargets }, events),
        ...(words === null ? {} : phraseViews(words)),
        clipboardTextSerializer: ({ content }) => (words === null ? '' : wordsOf(content, words)),
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
    standing: () => (view === null ? null : { strong: isStrong(view.state), stretch: stretchAt(view.state), reference: referenceAt(view.state) }),
    caret: () => caretOf(view, element),
    focus: (place) => {
      const editor = edit();
      if (place !== null) editor.dispatch(editor.state.tr.setSelection(caretAt(editor.state, place)).scrollIntoView());
      editor.focus();
    },
    insert: (piece, before) => view?.dispatch(withPiece(view.state, piece, before)),
    retarget: (reference, to) => view?.dispatch(retargeted(view.state, reference, to)),
    write: (text) => view?.dispatch(view.state.tr.insertText(text)),
    toggleStrong: () => view !== null && toggleStrong(view.state, view.dispatch.bind(view)),
    setCondition: (stretch, condition) => view?.dispatch(conditioned(view.state, stretch, condition)),
  };

  // Before the browser places the caret: where it was pointed at, the same letter stands in the editor.
  const pressed = (event: MouseEvent) => {
    if (view !== null || event.button !== 0) return;
    pointAt(edit(), event);
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

/** Puts the caret where the mouse points; a chip there is selected. */
function pointAt(view: EditorView, { clientX, clientY }: MouseEvent): void {
  const at = view.posAtCoords({ left: clientX, top: clientY });
  if (at === null) return;
  const { doc, tr } = view.state;
  const isChip = at.inside >= 0 && doc.nodeAt(at.inside)?.isText === false;
  view.dispatch(tr.setSelection(isChip ? NodeSelection.create(doc, at.inside) : caretAt(view.state, at.pos)));
}

function caretOf(view: EditorView | null, element: HTMLElement): DOMRect {
  if (view === null || !view.hasFocus()) return element.getBoundingClientRect();
  const { left, top, bottom } = view.coordsAtPos(view.state.selection.head);
  return new DOMRect(left, top, 1, bottom - top);
}
