import type { Block, Detail, ListItem, SignatureParty, Text, TextChange } from '#shared/documents/block';
import { belonging, marked } from './compare-texts';

/** A block that was put in or taken out as a whole. @param name of the change it is, or belongs to */
export function markedBlock(block: Block, change: TextChange, name: string): Block {
  const mark = (text: Text): Text => belonging(marked(text, change), name);
  switch (block.kind) {
    case 'title':
      return { ...block, text: mark(block.text), details: block.details.map(mark) };
    case 'heading':
    case 'paragraph':
      return { ...block, text: mark(block.text) };
    case 'list':
      return { ...block, items: block.items.map((item) => markedItem(item, change, name)) };
    case 'party':
      return { ...block, name: mark(block.name), details: block.details.map((detail) => markedDetail(detail, change, name)), closing: mark(block.closing) };
    case 'table':
      return { ...block, caption: block.caption === null ? null : mark(block.caption), rows: block.rows.map((row) => row.map(mark)), total: block.total?.map(mark) ?? null };
    case 'clause-box':
      return { ...block, heading: mark(block.heading), paragraphs: block.paragraphs.map(mark) };
    case 'letterhead':
      return { ...block, sender: block.sender.map(mark), references: block.references.map((detail) => markedDetail(detail, change, name)), addressee: block.addressee.map(mark) };
    case 'signatures':
      return { ...block, parties: block.parties.map((party) => markedParty(party, change, name)) };
  }
}

export function markedItem(item: ListItem, change: TextChange, name: string): ListItem {
  return { ...item, text: belonging(marked(item.text, change), name), children: item.children.map((child) => markedItem(child, change, name)) };
}

export const markedDetail = ({ label, value }: Detail, change: TextChange, name: string): Detail => ({ label, value: belonging(marked(value, change), name) });

/** Nobody signs a comparison, so it has no field for a signature. */
export function markedParty(party: SignatureParty, change: TextChange, name: string): SignatureParty {
  const mark = (text: Text): Text => belonging(marked(text, change), name);
  return { side: null, heading: party.heading, name: mark(party.name), title: mark(party.title) };
}
