import type { Block, DocumentContent, ListItem, Text } from '#shared/documents/block';
import { withTexts } from '#shared/documents/with-texts';
import type { PartId } from '#shared/templates/condition';
import type { TemplateId } from '#shared/templates/template-id';

const prefix = 'part.';

/** The field that words of a part lead to; those of a point lead below their clause. */
export function partField(...path: readonly PartId[]): string {
  // Dots divide fields, and ids have dots of their own.
  return prefix + path.map((id) => id.replaceAll('.', '/')).join('.');
}

/** The part, and of a point also the point, that such a field leads to; null for any other field. */
export function partOfField(field: string): { readonly part: PartId; readonly point: PartId | null } | null {
  if (!field.startsWith(prefix)) return null;
  const [part = '', point = null] = field.slice(prefix.length).split('.').map((id) => id.replaceAll('/', '.'));
  return { part, point };
}

/** A document whose every word, data too, leads to the part of one template it comes from, as far as it comes from that one. For pages beside the editor of the template. */
export function leadingToParts(document: DocumentContent, template: TemplateId): DocumentContent {
  return { ...document, parts: document.parts.map((part) => (part.template === template ? { ...part, blocks: part.blocks.map(leadingBlock) } : part)) };
}

function leadingBlock(block: Block): Block {
  if (block.component !== undefined) return withTexts(block, leadingTo(block.component));
  if (block.kind === 'list') return { ...block, items: block.items.map((item) => leadingItem(item, [])) };
  return 'id' in block ? withTexts(block, leadingTo(block.id)) : block;
}

/** Points from data lead to their clause. @param above the clause of a point */
function leadingItem(item: ListItem, above: readonly PartId[]): ListItem {
  const path = item.id === undefined ? above : [...above, item.id];
  return { ...item, text: leadingTo(...path)(item.text), children: item.children.map((child) => leadingItem(child, path)) };
}

const leadingTo =
  (...path: readonly PartId[]) =>
  (text: Text): Text =>
    text.map((run) => ({ ...run, field: partField(...path) }));
