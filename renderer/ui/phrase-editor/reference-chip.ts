import { NodeSelection, TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import type { PartId } from '#shared/templates/condition';
import { targetsOf } from './phrase-doc';

/** A chip that refers to parts, in positions of ProseMirror. */
export type Reference = { readonly at: number; readonly to: readonly PartId[] };

/** The chip that is selected, or that the caret stands right beside; null where there is none. */
export function referenceAt({ selection }: EditorState): Reference | null {
  if (selection instanceof NodeSelection) return referenceOf(selection.node, selection.from);
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { nodeBefore, nodeAfter, pos } = selection.$from;
  return referenceOf(nodeBefore, pos - 1) ?? referenceOf(nodeAfter, pos);
}

/** The chip with other targets; it is selected, and its condition stays. */
export function retargeted({ tr }: EditorState, { at }: Reference, to: readonly PartId[]): Transaction {
  tr.setNodeAttribute(at, 'to', to);
  return tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView();
}

/** Whether the selection is such a chip and nothing else. */
export function isReferenceSelected({ selection }: EditorState): boolean {
  return selection instanceof NodeSelection && selection.node.type.name === 'reference';
}

function referenceOf(node: Node | null, at: number): Reference | null {
  return node?.type.name === 'reference' ? { at, to: targetsOf(node) } : null;
}
