import type { Component } from './component';
import { components } from './components';
import { shippedTemplates } from '#shared/templates/shipped/shipped-templates';
import type { TemplateId } from '#shared/templates/template-id';
import { partsIn } from '#shared/templates/tree';

/** Documents whose components say what any other document of the case may repeat. */
const common: readonly TemplateId[] = ['agreement', 'annex-1', 'annex-2', 'annex-3'];

/** What makes sense in a template of that kind: what speaks of the agreement, and what the product itself places in such a document. */
export function componentsFor(id: TemplateId): readonly Component[] {
  const templates = shippedTemplates.filter((template) => template.id === id || common.includes(template.id));
  const placed = new Set(templates.flatMap(partsIn).flatMap(({ part }) => (part.kind === 'component' ? [part.component] : [])));
  return components.filter(({ name }) => placed.has(name));
}
