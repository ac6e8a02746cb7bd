import type { EditorState, Transaction } from 'prosemirror-state';
import type { Condition } from '#shared/templates/condition';
import { conditionOf } from './phrase-doc';
import { editorSchema } from './phrase-schema';

/** A stretch of the text in positions of ProseMirror, and the condition all of it has; none where its parts differ. */
export type Stretch = { readonly from: number; readonly to: number; readonly condition: Condition };

/** What is selected; without a selection, the conditional stretch around the caret. Null where neither is. */
export function stretchAt({ doc, selection }: EditorState): Stretch | null {
  const runs = runsOf(doc);
  if (selection.empty) return runs.find(({ from, to, condition }) => condition.length > 0 && from <= selection.from && selection.from <= to) ?? null;
  const { from, to } = selection;
  const touched = runs.filter((run) => run.from < to && from < run.to);
  return { from, to, condition: touched.length === 1 ? (touched[0]?.condition ?? []) : [] };
}

/** Shows the stretch only under a condition; an empty one shows it always. */
export function conditioned({ tr }: EditorState, { from, to }: Stretch, condition: Condition): Transaction {
  tr.removeMark(from, to, editorSchema.marks.when);
  return condition.length === 0 ? tr : tr.addMark(from, to, editorSchema.mark('when', { condition }));
}

/** The text as runs of one condition. */
function runsOf(doc: EditorState['doc']): readonly Stretch[] {
  const runs: Stretch[] = [];
  doc.forEach((node, from) => {
    const condition = conditionOf(node);
    const last = runs.at(-1);
    const to = from + node.nodeSize;
    if (last !== undefined && JSON.stringify(last.condition) === JSON.stringify(condition)) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from, to, condition });
  });
  return runs;
}
