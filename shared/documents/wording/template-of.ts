import type { AgreementCase } from '#shared/documents/case';
import { withDeviations } from '#shared/templates/apply-deviations';
import { templateRefOf } from '#shared/templates/deviation';
import { shippedTemplates } from '#shared/templates/shipped/shipped-templates';
import type { Template } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';

/** The template as one agreement words it: the version it remembers, with its own deviations. */
export function templateOf(agreementCase: AgreementCase, id: TemplateId): Template {
  return withDeviations(versionOf(agreementCase, id), agreementCase.content.wording.deviations);
}

/**
 * The template version an agreement remembers, as it was before the agreement departed from it.
 * @throws when neither the product nor the office has that version
 */
export function versionOf({ content, templates }: Pick<AgreementCase, 'content' | 'templates'>, id: TemplateId): Template {
  const { origin, version } = templateRefOf(content.wording, id);
  const known = origin === 'product' ? shippedTemplates : templates;
  const template = known.find((each) => each.id === id && each.origin === origin && each.version === version);
  if (template === undefined) throw new Error(`There is no template ${id} of ${origin}, version ${String(version)}.`);
  return template;
}
