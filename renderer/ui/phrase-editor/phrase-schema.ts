import { Schema } from 'prosemirror-model';
import { conditionSchema, type Condition } from '#shared/templates/condition';

/**
 * A phrase as ProseMirror edits it: one paragraph of text and chips. What is written here as HTML is met again only by a
 * phrase copied from one editor into another.
 */
export const editorSchema = new Schema({
  nodes: {
    doc: { content: 'inline*' },
    text: { group: 'inline' },
    variable: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { name: { validate: 'string' } },
      toDOM: ({ attrs }) => ['span', { 'data-variable': String(attrs['name']) }],
      parseDOM: [{ tag: 'span[data-variable]', getAttrs: (dom) => ({ name: dom.dataset['variable'] ?? '' }) }],
    },
    reference: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { to: {} },
      toDOM: ({ attrs }) => ['span', { 'data-reference': JSON.stringify(attrs['to']) }],
      parseDOM: [{ tag: 'span[data-reference]', getAttrs: (dom) => referenceIn(dom.dataset['reference'] ?? '') }],
    },
  },
  marks: {
    strong: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }] },
    // What is typed at the edge of a conditional stretch does not belong to it.
    when: {
      attrs: { condition: {} },
      inclusive: false,
      toDOM: ({ attrs }) => ['span', { 'data-when': JSON.stringify(attrs['condition']) }, 0],
      parseDOM: [{ tag: 'span[data-when]', getAttrs: (dom) => conditionIn(dom.dataset['when'] ?? '') }],
    },
  },
});

function referenceIn(written: string): { readonly to: readonly string[] } | false {
  const to = parsed(written);
  return Array.isArray(to) && to.length > 0 && to.every((part) => typeof part === 'string') ? { to } : false;
}

function conditionIn(written: string): { readonly condition: Condition } | false {
  const condition = conditionSchema.safeParse(parsed(written));
  return condition.success ? { condition: condition.data } : false;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}
