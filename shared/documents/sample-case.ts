import type { AgreementCase } from '#shared/documents/case';
import { sampleLetters } from '#shared/documents/sample-letter';
import { agreementIdSchema, type AgreementContent } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { amendedFoundingContent, completedPapers } from '#shared/domain/founding-papers';
import type { Party } from '#shared/domain/party';
import { newestWording } from '#shared/templates/newest';
import type { Template, TemplateRef } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';

/** What surrounds a sample: the parties and templates of the office. */
export type SampleSurroundings = { readonly parties: readonly Party[]; readonly templates: readonly Template[] };

/**
 * What a template is shown on: an agreement and the papers around it, complete, in the newest wording of everything.
 * @param content of the agreement; null for the founding case
 */
export function sampleCase(id: TemplateId, content: AgreementContent | null, { parties, templates }: SampleSurroundings): AgreementCase {
  const agreement: AgreementCase = { content: { ...(content ?? completedFoundingContent()), wording: newestWording(templates) }, parties, finishedOn: null, templates, papers: completedPapers(), letter: id === 'reminder' || id === 'receipt' ? sampleLetters[id] : null, base: null };
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

const sampleId = agreementIdSchema.parse('6f3b0c9e-53a4-4a6c-9a1e-0b8f6c7d1234');
