import type { Block, DocumentContent, DocumentPart, ListItem, Run, Text } from '#shared/documents/block';

/**
 * A document whose every word leads somewhere: what shows no datum leads to the clause it stands in (`wording.agreement.term.notice`).
 * For pages shown in the window; who compares or matches words has no use for it.
 */
export function leadingToWording(document: DocumentContent): DocumentContent {
  return { ...document, parts: document.parts.map(leadingPart) };
}

function leadingPart(part: DocumentPart): DocumentPart {
  const { template } = part;
  return template === undefined ? part : { ...part, blocks: part.blocks.map((block) => leadingBlock(block, (id) => `wording.${template}.${id}`)) };
}

type FieldOf = (id: string) => string;

function leadingBlock(block: Block, fieldOf: FieldOf): Block {
  if (block.kind === 'list') return { ...block, items: block.items.map((item) => leadingItem(item, fieldOf, null)) };
  if ((block.kind !== 'heading' && block.kind !== 'paragraph') || block.id === undefined) return block;
  return { ...block, text: leadingText(block.text, fieldOf(block.id)) };
}

/** @param above the field of the clause a point belongs to */
function leadingItem(item: ListItem, fieldOf: FieldOf, above: string | null): ListItem {
  const field = above ?? (item.id === undefined ? null : fieldOf(item.id));
  if (field === null) return item;
  return { ...item, text: leadingText(item.text, field), children: item.children.map((child) => leadingItem(child, fieldOf, field)) };
}

const leadingText = (text: Text, field: string): Text => text.map((run): Run => (run.field === undefined || run.field === 'wording' ? { ...run, field } : run));
