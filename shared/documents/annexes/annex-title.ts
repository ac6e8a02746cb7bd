import { annexName, annexNumber, type AnnexId } from './annex';
import { agreementNameDative, numberLines } from '#shared/documents/agreement/opening';
import type { Block } from '#shared/documents/block';
import type { Facts } from '#shared/documents/facts';

/** The head of an annex: its number and name, and the agreement it belongs to. */
export function annexTitle(id: AnnexId, facts: Facts): Block {
  return { kind: 'title', text: [{ text: `Příloha č. ${annexNumber(id)} – ` }, ...annexName(id, facts)], details: [[{ text: `ke ${agreementNameDative}` }], ...numberLines(facts)] };
}

/** A heading inside an annex; it has no number. */
export function section(text: string): Block {
  return { kind: 'heading', level: 2, number: null, text: [{ text }] };
}
