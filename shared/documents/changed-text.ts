import type { Text, TextChange } from '#shared/documents/block';

/**
 * What became of all of several texts, where one thing did: then it became of what belongs to them and is no text itself, as the
 * label of a clause. Null where something of them stayed, or where there is nothing.
 */
export function wholeChange(...texts: readonly Text[]): TextChange | null {
  let change: TextChange | null = null;
  for (const text of texts) {
    for (const run of text) {
      if (run.change === undefined || (change !== null && run.change !== change)) return null;
      change = run.change;
    }
  }
  return change;
}

/** The words of a text as the later wording has them; those of one that was taken out as a whole. */
export function wordingOf(text: Text): string {
  const runs = wholeChange(text) === 'deleted' ? text : text.filter(({ change }) => change !== 'deleted');
  return runs.map((run) => run.text).join('');
}
