import type { Block, Detail, DocumentContent, DocumentPart, ListItem, RunningHeader, SignatureParty, Text } from '#shared/documents/block';

/** What becomes of the texts of a document, and of what stands in it as mere words: labels, titles of columns, what the file says of itself. */
export type TextMapping = { readonly text: (text: Text) => Text; readonly words: (words: string) => string; readonly signature: (party: SignatureParty) => SignatureParty };

/** The same document with every text of it mapped: on its pages, in running heads and bookmarks, and in what the file says of itself. */
export function mapTexts(document: DocumentContent, mapping: TextMapping): DocumentContent {
  const { words } = mapping;
  const { title, author, subject, keywords, header, parts } = document;
  return {
    ...document,
    title: words(title),
    author: words(author),
    subject: words(subject),
    keywords: [...new Set(keywords.map(words))],
    header: mapHeader(header, mapping),
    parts: parts.map((part) => mapPart(part, mapping)),
  };
}

const mapHeader = ({ left, right }: RunningHeader, { text, words }: TextMapping): RunningHeader => ({ left: words(left), right: text(right) });

function mapPart(part: DocumentPart, mapping: TextMapping): DocumentPart {
  const { blocks, head, bookmark } = part;
  return {
    ...part,
    blocks: blocks.map((block) => mapBlock(block, mapping)),
    ...(head === undefined ? {} : { head: { ...head, header: mapHeader(head.header, mapping) } }),
    ...(bookmark === undefined ? {} : { bookmark: mapping.words(bookmark) }),
  };
}

function mapBlock(block: Block, mapping: TextMapping): Block {
  const { text, words, signature } = mapping;
  switch (block.kind) {
    case 'title':
      return { ...block, text: text(block.text), details: block.details.map(text) };
    case 'heading':
      return { ...block, number: block.number === null ? null : words(block.number), text: text(block.text) };
    case 'paragraph':
      return { ...block, text: text(block.text) };
    case 'list':
      return { ...block, items: block.items.map((item) => mapItem(item, mapping)) };
    case 'party':
      return { ...block, name: text(block.name), details: mapDetails(block.details, mapping), closing: text(block.closing) };
    case 'table':
      return mapTable(block, mapping);
    case 'clause-box':
      return { ...block, heading: text(block.heading), paragraphs: block.paragraphs.map(text) };
    case 'letterhead':
      return { ...block, sender: block.sender.map(text), references: mapDetails(block.references, mapping), addressee: block.addressee.map(text) };
    case 'payment-code':
      // A code says all it says or nothing: what is taken out of the words beside it would stay in it.
      return { ...block, details: mapDetails(block.details, mapping), code: null };
    case 'signatures':
      return { ...block, parties: block.parties.map(signature) };
  }
}

function mapItem(item: ListItem, mapping: TextMapping): ListItem {
  const { label, text, children } = item;
  return { ...item, label: mapping.words(label), text: mapping.text(text), children: children.map((child) => mapItem(child, mapping)) };
}

function mapDetails(details: readonly Detail[], { text, words }: TextMapping): readonly Detail[] {
  return details.map(({ label, value }) => ({ label: words(label), value: text(value) }));
}

function mapTable(table: Extract<Block, { kind: 'table' }>, { text, words }: TextMapping): Block {
  const { caption, columns, rows, total } = table;
  return {
    ...table,
    caption: caption === null ? null : text(caption),
    columns: columns.map((column) => ({ ...column, title: words(column.title) })),
    rows: rows.map((row) => row.map(text)),
    total: total?.map(text) ?? null,
  };
}
