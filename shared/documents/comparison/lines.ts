import type { Block, ListItem, Text } from '#shared/documents/block';
import { plain } from './compare-texts';

/** A block as lines of plain words, each clause, detail or row one line. */
export function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [plain(block.text), ...block.details.map(plain)];
    case 'heading':
      return [[block.number ?? '', plain(block.text)].filter((part) => part !== '').join(' ')];
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.flatMap(linesOfItem);
    case 'party':
      return [plain(block.name), ...block.details.map(lineOfDetail), plain(block.closing)];
    case 'table':
      return [...(block.caption === null ? [] : [plain(block.caption)]), ...[...block.rows, ...(block.total === null ? [] : [block.total])].map(lineOfRow)];
    case 'clause-box':
      return [plain(block.heading), ...block.paragraphs.map(plain)];
    case 'letterhead':
      return [...block.sender.map(plain), ...block.references.map(lineOfDetail), ...block.addressee.map(plain)];
    case 'payment-code':
      return block.details.map(lineOfDetail);
    case 'signatures':
      return block.parties.map(({ heading, name, title }) => [heading, plain(name), plain(title)].join(', '));
  }
}

/** An item with everything below it. */
export const linesOfItem = ({ label, text, children }: ListItem): readonly string[] => [`${label} ${plain(text)}`, ...children.flatMap(linesOfItem)];

export const lineOfRow = (cells: readonly Text[]): string => cells.map(plain).filter((cell) => cell !== '').join(' | ');

export const lineOfDetail = ({ label, value }: { readonly label: string; readonly value: Text }): string => `${label}: ${plain(value)}`;

/** Ids of everything in a block. */
export function idsOf(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.flatMap(idsOfItem);
  return (block.kind === 'heading' || block.kind === 'paragraph') && block.id !== undefined ? [block.id] : [];
}

const idsOfItem = ({ id, children }: ListItem): readonly string[] => [...(id === undefined ? [] : [id]), ...children.flatMap(idsOfItem)];
