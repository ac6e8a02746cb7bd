import { addDraft } from '#core/agreements/start-draft';
import { withoutMoneyOf } from '#core/payments/without-money-of';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';
import { foundingContent } from '#shared/domain/founding-case';
import { newestWording } from '#shared/templates/newest';

/** The founding case as sample data, marked as such and removable in one step with the payments it was tried with. */
export function sampleOperations(ports: Ports): AppHandlers['sample'] {
  const { ledger } = ports;
  return {
    load: () => ledger.change((present) => addDraft(present, ports, { ...foundingContent(), wording: newestWording(present.templates) }, { sample: true })),
    remove: () =>
      ledger.change((present) => {
        const gone = new Set(present.agreements.filter(({ sample }) => sample).map(({ id }) => id));
        const agreements = present.agreements.filter(({ id }) => !gone.has(id));
        return { next: { ...present, agreements, bookkeeping: withoutMoneyOf(present.bookkeeping, gone) }, value: { removed: gone.size } };
      }),
  };
}
