import type { ListItem, Run, Text } from '#shared/documents/block';

/** One thing an amendment does: a sentence, with the new wording below it where there is one. */
export type Change = { readonly text: Text; readonly wording: readonly ListItem[] };

export const said = (text: string, wording: readonly ListItem[] = []): Change => ({ text: [{ text }], wording });

/** A text in quotation marks. Marks inside it stay as they are: a quotation changes nothing. */
export const quoted = (text: Text): Text => [{ text: '„' }, ...text, { text: '“' }];

/** Clauses in quotation marks, from the number of the first to the last word of the last. */
export function quotedItems(items: readonly ListItem[]): readonly ListItem[] {
  return items.map((item, index) => closedIf(index === items.length - 1, { ...withoutIds(item), label: index === 0 ? `„${item.label}` : item.label }));
}

/** What is quoted is no part of the quoting document's template. */
function withoutIds({ label, text, children }: ListItem): ListItem {
  return { label, text, children: children.map(withoutIds) };
}

const closing: Run = { text: '“' };

function closedIf(last: boolean, item: ListItem): ListItem {
  if (!last) return item;
  const { children } = item;
  if (children.length === 0) return { ...item, text: [...item.text, closing] };
  return { ...item, children: children.map((child, index) => closedIf(index === children.length - 1, child)) };
}

/** The words of a text. */
export const wordsOf = (text: Text): string => text.map((run) => run.text).join('');

/** The words of a clause with its points; its number does not count. */
export const wordsOfItem = ({ text, children }: ListItem): string => [wordsOf(text), ...children.map((child) => `${child.label} ${wordsOfItem(child)}`)].join('\n');
