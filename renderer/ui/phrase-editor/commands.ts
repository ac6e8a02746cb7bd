import { toggleMark } from 'prosemirror-commands';
import { Selection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import type { Piece, Phrase } from '#shared/templates/phrase';
import { nodesOf, phraseOf } from './phrase-doc';
import { editorSchema } from './phrase-schema';

/** Where the caret is to be: a place between characters, or the end. */
export type CaretPlace = number | 'end';

export function caretAt({ doc }: EditorState, place: CaretPlace): Selection {
  return place === 'end' ? Selection.atEnd(doc) : TextSelection.create(doc, Math.min(place, doc.content.size));
}

export const toggleStrong = toggleMark(editorSchema.marks.strong);

export function isStrong({ doc, selection: { empty, from, to, $from }, storedMarks }: EditorState): boolean {
  const { strong } = editorSchema.marks;
  if (!empty) return doc.rangeHasMark(from, to, strong);
  return strong.isInSet(storedMarks ?? $from.marks()) !== undefined;
}

/** A chip in the place of what is selected and of `before` characters in front of it; it shows under the condition of the text around. */
export function withPiece(state: EditorState, piece: Piece, before: number): Transaction {
  const { from, to, $from } = state.selection;
  const condition = editorSchema.marks.when.isInSet($from.marks());
  const nodes = nodesOf(piece).map((node) => (condition === undefined ? node : node.mark(condition.addToSet(node.marks))));
  return state.tr.replaceWith(Math.max(0, from - before), to, [...nodes]).scrollIntoView();
}

/** Plain text in the place of what is selected, in the style of the text around. */
export function withText(state: EditorState, text: string): Transaction {
  return state.tr.replaceSelectionWith(editorSchema.text(text), true).scrollIntoView();
}

/** The text before and after the caret; what is selected is in neither. */
export function halves({ doc, selection: { from, to } }: EditorState): readonly [before: Phrase, after: Phrase] {
  return [phraseOf(doc.content.cut(0, from)), phraseOf(doc.content.cut(to))];
}

/** The least change that makes the text another; null where it is that already. The caret goes where the text changed. */
export function replacedBy({ doc, tr }: EditorState, next: Node): Transaction | null {
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return null;
  // Where the same letters stand before and after the change, both searches may claim them.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const to = end.b + overlap;
  tr.replace(start, end.a + overlap, next.slice(start, to));
  return tr.setSelection(TextSelection.create(tr.doc, to));
}
