import { belonging, marked } from './compare-texts';
import type { Block, Detail, ListItem, TextChange } from '#shared/documents/block';
import { itemWithTexts, withTexts } from '#shared/documents/with-texts';

/** A block that was put in or taken out as a whole. @param name of the change it is, or belongs to */
export function markedBlock(block: Block, change: TextChange, name: string): Block {
  const whole = withTexts(block, (text) => belonging(marked(text, change), name));
  if (whole.kind === 'payment-code') return { ...whole, code: null };
  // Nobody signs a comparison, so it has no field for a signature.
  return whole.kind === 'signatures' ? { ...whole, parties: whole.parties.map((party) => ({ ...party, side: null })) } : whole;
}

export function markedItem(item: ListItem, change: TextChange, name: string): ListItem {
  return itemWithTexts(item, (text) => belonging(marked(text, change), name));
}

export const markedDetail = ({ label, value }: Detail, change: TextChange, name: string): Detail => ({ label, value: belonging(marked(value, change), name) });
