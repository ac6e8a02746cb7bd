import { textsOf, type Block, type DocumentContent, type Text } from '#shared/documents/block';

/** The words of a text. */
export function plain(text: Text): string {
  return text.map((run) => run.text).join('');
}

/** All that is read in a block, also its labels and headings, one line per text. */
export function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${block.number ?? ''} ${plain(block.text)}`.trim()];
    case 'list':
      return block.items.flatMap(({ label, text, children }) => [`${label} ${plain(text)}`, ...children.map((child) => `${child.label} ${plain(child.text)}`)]);
    case 'party':
      return [plain(block.name), ...block.details.map(({ label, value }) => `${label}: ${plain(value)}`), plain(block.closing)];
    case 'table':
      return linesOfTable(block);
    case 'letterhead':
      return [...block.sender.map(plain), ...block.references.map(({ label, value }) => `${label}: ${plain(value)}`), ...block.addressee.map(plain)];
    case 'payment-code':
      return block.details.map(({ label, value }) => `${label}: ${plain(value)}`);
    case 'signatures':
      return block.parties.flatMap(({ heading, name, title }) => [heading, plain(name), plain(title)]);
    case 'title':
    case 'paragraph':
    case 'clause-box':
      return textsOf(block).map(plain);
  }
}

function linesOfTable({ columns, rows, total }: Extract<Block, { kind: 'table' }>): readonly string[] {
  return [columns.map(({ title }) => title), ...[...rows, ...(total === null ? [] : [total])].map((row) => row.map(plain))].map((cells) => cells.join(' | '));
}

/** A whole document as lines of text with its non-breaking spaces. */
export function linesOfDocument(document: DocumentContent): readonly string[] {
  return document.parts.flatMap(({ blocks }) => blocks).flatMap(linesOf);
}

/** The document as one text with ordinary spaces. */
export function textOfDocument(document: DocumentContent): string {
  return linesOfDocument(document).join('\n').replaceAll('\u00a0', ' ');
}
