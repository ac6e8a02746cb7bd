import { addDraft } from '#core/agreements/start-draft';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';
import { foundingContent } from '#shared/domain/founding-case';
import { newestWording } from '#shared/templates/newest';

/** The founding case as sample data, marked as such and removable in one step. */
export function sampleOperations(ports: Ports): AppHandlers['sample'] {
  const { ledger } = ports;
  return {
    load: () => ledger.change((present) => addDraft(present, ports, { ...foundingContent(), wording: newestWording(present.templates) }, { sample: true })),
    remove: () =>
      ledger.change((present) => {
        const kept = present.agreements.filter(({ sample }) => !sample);
        return { next: { ...present, agreements: kept }, value: { removed: present.agreements.length - kept.length } };
      }),
  };
}
