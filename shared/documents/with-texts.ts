import type { Block, Detail, ListItem, Text } from '#shared/documents/block';

/** A block with every text of it changed; labels and titles of columns are no texts. */
export function withTexts(block: Block, change: (text: Text) => Text): Block {
  switch (block.kind) {
    case 'title':
      return { ...block, text: change(block.text), details: block.details.map(change) };
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) };
    case 'list':
      return { ...block, items: block.items.map((item) => itemWithTexts(item, change)) };
    case 'party':
      return { ...block, name: change(block.name), details: block.details.map((detail) => detailWithText(detail, change)), closing: change(block.closing) };
    case 'table':
      return { ...block, caption: block.caption === null ? null : change(block.caption), rows: block.rows.map((row) => row.map(change)), total: block.total?.map(change) ?? null };
    case 'clause-box':
      return { ...block, heading: change(block.heading), paragraphs: block.paragraphs.map(change) };
    case 'letterhead':
      return { ...block, sender: block.sender.map(change), references: block.references.map((detail) => detailWithText(detail, change)), addressee: block.addressee.map(change) };
    case 'payment-code':
      return { ...block, details: block.details.map((detail) => detailWithText(detail, change)) };
    case 'signatures':
      return { ...block, parties: block.parties.map((party) => ({ ...party, name: change(party.name), title: change(party.title) })) };
  }
}

export function itemWithTexts(item: ListItem, change: (text: Text) => Text): ListItem {
  return { ...item, text: change(item.text), children: item.children.map((child) => itemWithTexts(child, change)) };
}

const detailWithText = ({ label, value }: Detail, change: (text: Text) => Text): Detail => ({ label, value: change(value) });
