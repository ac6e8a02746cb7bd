import type { AgreementCase } from '#shared/documents/case';
import { agreementIdSchema, type AgreementContent } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { amendedFoundingContent, completedPapers } from '#shared/domain/founding-papers';
import type { Party } from '#shared/domain/party';
import { shippedTemplates } from '#shared/templates/shipped/shipped-templates';
import type { Template, TemplateRef } from '#shared/templates/template';
import { templateIds, type TemplateId } from '#shared/templates/template-id';

/** What surrounds a sample: the parties and templates of the office. */
export type SampleSurroundings = { readonly parties: readonly Party[]; readonly templates: readonly Template[] };

/**
 * What a template is shown on: an agreement and the papers around it, complete, in the newest wording of everything.
 * @param content of the agreement; null for the founding case
 */
export function sampleCase(id: TemplateId, content: AgreementContent | null, { parties, templates }: SampleSurroundings): AgreementCase {
  const agreement: AgreementCase = { content: inNewestWording(content ?? completedFoundingContent(), templates), parties, finishedOn: null, templates, papers: completedPapers(), base: null };
  if (id !== 'amendment' && id !== 'consolidated-text') return agreement;
  const amended = amendedFoundingContent(sampleId);
  return { ...agreement, content: { ...(content ?? amended), amendment: amended.amendment, wording: agreement.content.wording }, base: agreement };
}

/** The same case worded by a template that is not kept yet. */
export function withTemplate(agreementCase: AgreementCase, template: Template): AgreementCase {
  const { content, templates, base } = agreementCase;
  const version = 1 + Math.max(0, ...templates.filter(({ id }) => id === template.id).map((each) => each.version));
  const wording = { ...content.wording, templates: { ...content.wording.templates, [template.id]: { origin: 'office', version } satisfies TemplateRef } };
  return { ...agreementCase, content: { ...content, wording }, templates: [...templates, { ...template, origin: 'office', version }], base: base === null ? null : withTemplate(base, template) };
}

/** The version of each template that holds for new agreements: the office's last one, else the last one the product came with. */
export function newestTemplate(id: TemplateId, templates: readonly Template[]): Template {
  const own = templates.filter((template) => template.id === id);
  const known = own.length > 0 ? own : shippedTemplates.filter((template) => template.id === id);
  return known.reduce((one, other) => (other.version > one.version ? other : one));
}

function inNewestWording(content: AgreementContent, templates: readonly Template[]): AgreementContent {
  const refs = templateIds.map((id) => {
    const { origin, version } = newestTemplate(id, templates);
    return [id, { origin, version }] as const;
  });
  return { ...content, wording: { templates: Object.fromEntries(refs), deviations: [] } };
}

const sampleId = agreementIdSchema.parse('6f3b0c9e-53a4-4a6c-9a1e-0b8f6c7d1234');
