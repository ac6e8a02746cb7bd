import fc from 'fast-check';
import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { given, is, phrase, refer, strong, variable } from '#shared/templates/write';
import type { Phrase } from '#shared/templates/phrase';
import { halves, replacedBy, toggleStrong, withPiece } from '../../../renderer/ui/phrase-editor/commands';
import { conditioned, stretchAt } from '../../../renderer/ui/phrase-editor/condition-stretch';
import { docOf, phraseOf } from '../../../renderer/ui/phrase-editor/phrase-doc';
import { phrasePlugins } from '../../../renderer/ui/phrase-editor/plugins';
import { referenceAt, retargeted } from '../../../renderer/ui/phrase-editor/reference-chip';
import { arbitraryPhrase, tidied } from './arbitrary-phrase';

const noKeys = () => ({ split: null, join: null, pick: () => undefined, pickTargets: () => undefined, leave: () => undefined, step: () => false });

function editing(text: Phrase, from: number, to = from): EditorState {
  const state = EditorState.create({ doc: docOf(text), plugins: phrasePlugins(noKeys) });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}
const result = ({ doc }: EditorState) => phraseOf(doc.content);

describe('a chip put into a text', () => {
  test('takes the place of the stroke that asked for it', () => {
    const state = editing(phrase`uhradí /`, 8);
    expect(result(state.apply(withPiece(state, variable('region.name'), 1)))).toEqual(phrase`uhradí ${variable('region.name')}`);
  });

  test('shows under the condition of the text around it', () => {
    const when = is('legal-basis', 'grant');
    const state = editing([{ kind: 'text', text: 'dotace', strong: false, when }], 3);
    const inserted = result(state.apply(withPiece(state, variable('region.name'), 0)));
    expect(inserted.map((piece) => piece.when)).toEqual([when, when, when]);
  });

  test('is not bold where the whole text is made bold', () => {
    let state = editing(phrase`uhradí ${variable('region.name')} ihned`, 0, 14);
    toggleStrong(state, (transaction) => (state = state.apply(transaction)));
    expect(result(state)).toEqual([strong('uhradí '), variable('region.name'), strong(' ihned')]);
    expect(state.doc.child(1).marks).toEqual([]);
  });
});

describe('a condition of a stretch', () => {
  const when = is('publisher', 'region');

  test('is given to what is selected and to nothing else', () => {
    const state = editing(phrase`vždy někdy`, 5, 10);
    const stretch = stretchAt(state);
    expect(stretch && result(state.apply(conditioned(state, stretch, when)))).toEqual([...phrase`vždy `, { kind: 'text', text: 'někdy', strong: false, when }]);
  });

  test('is found by the caret in it, and taken away whole', () => {
    const state = editing([...phrase`vždy `, { kind: 'text', text: 'někdy', strong: false, when }], 7);
    const stretch = stretchAt(state);
    expect([stretch, stretch && result(state.apply(conditioned(state, stretch, [])))]).toEqual([{ from: 5, to: 10, condition: when }, phrase`vždy někdy`]);
  });
});

describe('a reference', () => {
  const text = phrase`podle ${refer('term')} a ${variable('region.name')}`;

  test('is found by the caret beside it and where it is selected, and nowhere else', () => {
    const selected = editing(text, 0);
    const found = [editing(text, 5), editing(text, 6), editing(text, 7), editing(text, 8), editing(text, 11), editing(text, 6, 7), selected.apply(selected.tr.setSelection(NodeSelection.create(selected.doc, 6)))].map(referenceAt);
    const reference = { at: 6, to: ['term'] };
    expect(found).toEqual([null, reference, reference, null, null, null, reference]);
  });

  test('leads elsewhere, and everything around it, its condition too, stays', () => {
    fc.assert(
      fc.property(arbitraryPhrase, arbitraryPhrase, (before, after) => {
        const own = given(is('publisher', 'region'), phrase`${refer('term')}`);
        const state = editing([...before, ...own, ...after], 0);
        const at = docOf(before).content.size;
        const next = state.apply(retargeted(state, { at, to: ['term'] }, ['contribution', 'payment']));
        expect([result(next), referenceAt(next)]).toEqual([tidied([...before, ...given(is('publisher', 'region'), phrase`${refer('contribution', 'payment')}`), ...after]), { at, to: ['contribution', 'payment'] }]);
      }),
    );
  });
});

describe('splitting', () => {
  test('loses nothing at any place, and what is joined again is the same', () => {
    fc.assert(
      fc.property(arbitraryPhrase, fc.nat(), (text, place) => {
        const { doc } = editing(text, 0);
        const [before, after] = halves(editing(text, place % (doc.content.size + 1)));
        expect(tidied([...before, ...after])).toEqual(tidied(text));
      }),
    );
  });
});

describe('a text replaced from outside', () => {
  test('becomes the new one whatever it was', () => {
    fc.assert(
      fc.property(arbitraryPhrase, arbitraryPhrase, (text, next) => {
        const state = editing(text, 0);
        const change = replacedBy(state, docOf(next));
        expect(change === null ? result(state) : result(state.apply(change))).toEqual(tidied(next));
      }),
    );
  });
});
