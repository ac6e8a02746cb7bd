import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { isSame } from '#shared/templates/newest';
import type { AgreementWording } from '#shared/templates/deviation';
import { shippedTemplates } from '#shared/templates/shipped/shipped-templates';

/** An agreement is made from versions that are there. @throws Failure `not-found` */
export function mustBeKnown({ templates }: Ledger, wording: AgreementWording): void {
  for (const [id, ref] of Object.entries(wording.templates)) {
    const known = [...templates, ...shippedTemplates].some((template) => template.id === id && isSame(template, ref));
    if (!known) throw new Failure({ code: 'not-found', what: 'template', id: `${id} ${ref.origin} ${ref.version}` });
  }
}
