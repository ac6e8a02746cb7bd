import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { isSame, newestTemplate } from '#shared/templates/newest';
import { vocabulary } from '#shared/documents/wording/vocabulary';
import { faultsOf } from '#shared/templates/check-template';
import type { Template, TemplateRef } from '#shared/templates/template';
import { templateIds, type TemplateId } from '#shared/templates/template-id';
import type { TemplateFault } from '#shared/templates/template-fault';

/** What the office wrote, and who saves it when. */
export type WrittenTemplate = Pick<Template, 'id' | 'parts' | 'note'> & { readonly saved: NonNullable<Template['saved']> };

type Saved = { readonly next: Ledger; readonly value: Template };

/**
 * Keeps a new version of a template beside all earlier ones.
 * @param based the version it was made from, which must be the newest
 * @throws Failure `changed-meanwhile` where it is not, `template-faulty`
 */
export function saveTemplate(ledger: Ledger, based: TemplateRef, written: WrittenTemplate): Saved {
  const newest = newestTemplate(written.id, ledger.templates);
  if (!isSame(newest, based)) throw new Failure({ code: 'changed-meanwhile', revision: newest.version });
  return addTemplate(ledger, written);
}

/** As {@link saveTemplate}, whatever it was made from. @throws Failure `template-faulty` */
export function addTemplate(ledger: Ledger, written: WrittenTemplate): Saved {
  const version = 1 + Math.max(0, ...ledger.templates.filter(({ id }) => id === written.id).map((template) => template.version));
  const { id, note, parts, saved } = written;
  const value: Template = { id, origin: 'office', version, note, saved, parts };
  mustBeSound(value, ledger.templates);
  return { next: { ...ledger, templates: [...ledger.templates, value] }, value };
}

/** Other documents must find in the agreement what they refer to. */
function mustBeSound(template: Template, templates: readonly Template[]): void {
  const agreement = template.id === 'agreement' ? template : newestTemplate('agreement', templates);
  refuseFaulty(template.id, faultsOf(template, vocabulary, template.id === 'agreement' ? null : agreement));
  if (template.id !== 'agreement') return;
  for (const id of templateIds.filter((each) => each !== 'agreement')) {
    refuseFaulty(id, faultsOf(newestTemplate(id, templates), vocabulary, template).filter(({ code }) => code === 'missing-part' || code === 'unnumbered-part'));
  }
}

function refuseFaulty(template: TemplateId, faults: readonly TemplateFault[]): void {
  if (faults.length > 0) throw new Failure({ code: 'template-faulty', template, faults: [...faults] });
}
