import type { DocumentContent, ListItem, Text } from '#shared/documents/block';
import type { PartId } from '#shared/templates/condition';

/**
 * A clause as plain text for the clipboard: its number and words, and a line for each of its points. Spaces are plain ones, for
 * programs that know no others.
 * @returns null where the document has no such clause
 */
export function clauseText({ parts }: DocumentContent, id: PartId): string | null {
  const items = parts.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'list' ? block.items : []));
  const item = itemOf(items, id);
  return item === null ? null : linesOf(item).join('\n').replaceAll('\u00a0', ' ');
}

function itemOf(items: readonly ListItem[], id: PartId): ListItem | null {
  for (const item of items) {
    const found = item.id === id ? item : itemOf(item.children, id);
    if (found !== null) return found;
  }
  return null;
}

const linesOf = ({ label, text, children }: ListItem): readonly string[] => [`${label} ${wordsOf(text)}`, ...children.flatMap(linesOf)];

const wordsOf = (text: Text): string => text.map((run) => run.text).join('');
