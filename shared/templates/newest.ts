import { firstShipped, type AgreementWording } from '#shared/templates/deviation';
import { shippedTemplates } from '#shared/templates/shipped/shipped-templates';
import type { Template, TemplateRef } from '#shared/templates/template';
import { templateIds, type TemplateId } from '#shared/templates/template-id';

/**
 * The version of a template that new agreements are made from: the office's last one, or the product's where the office has none.
 * @param templates those of the office
 * @throws where the product ships none either, which no id is without
 */
export function newestTemplate(id: TemplateId, templates: readonly Template[]): Template {
  const newest = lastOf(templates, id) ?? lastOf(shippedTemplates, id);
  if (newest === null) throw new Error(`There is no template ${id}.`);
  return newest;
}

/** What a new agreement remembers; the first version the product ships needs no mention. */
export function newestWording(templates: readonly Template[]): AgreementWording {
  const newest = templateIds.map((id) => newestTemplate(id, templates)).filter((template) => !isSame(template, firstShipped));
  return { templates: Object.fromEntries(newest.map(({ id, origin, version }) => [id, { origin, version }])), deviations: [] };
}

export const isSame = (one: TemplateRef, other: TemplateRef): boolean => one.origin === other.origin && one.version === other.version;

function lastOf(templates: readonly Template[], id: TemplateId): Template | null {
  return templates.filter((template) => template.id === id).reduce<Template | null>((last, template) => (last === null || template.version > last.version ? template : last), null);
}
