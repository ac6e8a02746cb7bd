import type { WordingChange } from '#shared/documents/comparison/wording-change';
import { changeKinds, comparingText, placeTitle } from '#text/agreement/comparison';

/** Changes of the wording as plain text: the place and the kind of each, and what it says then and now. */
export function changesAsText(changes: readonly WordingChange[]): string {
  return changes.map(changeAsText).join('\n\n').replaceAll('\u00a0', ' ');
}

function changeAsText(change: WordingChange): string {
  const { kind, from, then, now } = change;
  const title = `${placeTitle(change)} (${changeKinds[kind]})`;
  const versions = [
    ...(from === null ? [] : [comparingText.movedFrom(from)]),
    ...(then === null || kind === 'moved' ? [] : [`${comparingText.then}: ${then}`]),
    ...(now === null ? [] : [`${comparingText.now}: ${now}`]),
  ];
  return [title, ...versions].join('\n');
}
