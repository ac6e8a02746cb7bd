import type { OpenedExchange } from '#core/exchange/open-exchange';
import type { Ledger } from '#core/ledger';
import { addTemplate, type WrittenTemplate } from '#core/templates/save-template';
import type { AgreementWording } from '#shared/templates/deviation';
import { isEqual } from '#shared/templates/deviations-between';

type Worded = { readonly next: Ledger; readonly wording: AgreementWording };

/**
 * The wording of what was sent, by templates that are here: those of the other office that are not become versions of ours, for an agreement
 * never loses the words it was made from.
 * @throws Failure `template-faulty`
 */
export function withWordingOf(present: Ledger, { data }: OpenedExchange, saved: WrittenTemplate['saved']): Worded {
  const { wording } = data.content;
  return data.templates.reduce<Worded>(
    (worded, theirs) => {
      const same = worded.next.templates.find((ours) => ours.id === theirs.id && isEqual(ours.parts, theirs.parts));
      const { next, value } = same === undefined ? addTemplate(worded.next, { id: theirs.id, parts: theirs.parts, note: theirs.note, saved }) : { next: worded.next, value: same };
      return { next, wording: { ...worded.wording, templates: { ...worded.wording.templates, [theirs.id]: { origin: 'office', version: value.version } } } };
    },
    { next: present, wording },
  );
}
