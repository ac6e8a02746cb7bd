import type { Block, Detail, ListItem, SignatureParty, Text, TextChange } from '#shared/documents/block';
import { marked } from './compare-texts';

/** A block that was put in or taken out as a whole. */
export function markedBlock(block: Block, change: TextChange): Block {
  const mark = (text: Text): Text => marked(text, change);
  switch (block.kind) {
    case 'title':
      return { ...block, text: mark(block.text), details: block.details.map(mark) };
    case 'heading':
    case 'paragraph':
      return { ...block, text: mark(block.text) };
    case 'list':
      return { ...block, items: block.items.map((item) => markedItem(item, change)) };
    case 'party':
      return { ...block, name: mark(block.name), details: block.details.map((detail) => markedDetail(detail, change)), closing: mark(block.closing) };
    case 'table':
      return { ...block, caption: block.caption === null ? null : mark(block.caption), rows: block.rows.map((row) => row.map(mark)), total: block.total?.map(mark) ?? null };
    case 'clause-box':
      return { ...block, heading: mark(block.heading), paragraphs: block.paragraphs.map(mark) };
    case 'letterhead':
      return { ...block, sender: block.sender.map(mark), references: block.references.map((detail) => markedDetail(detail, change)), addressee: block.addressee.map(mark) };
    case 'signatures':
      return { ...block, parties: block.parties.map((party) => markedParty(party, change)) };
  }
}

export function markedItem(item: ListItem, change: TextChange): ListItem {
  return { ...item, text: marked(item.text, change), children: item.children.map((child) => markedItem(child, change)) };
}

export const markedDetail = ({ label, value }: Detail, change: TextChange): Detail => ({ label, value: marked(value, change) });

/** Nobody signs a comparison, so it has no field for a signature. */
export const markedParty = ({ heading, name, title }: SignatureParty, change: TextChange): SignatureParty => ({ side: null, heading, name: marked(name, change), title: marked(title, change) });
