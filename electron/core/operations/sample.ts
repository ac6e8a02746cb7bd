import { claimRegion } from '#core/agreements/claim-region';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';
import type { Agreement } from '#shared/domain/agreement';
import { foundingContent } from '#shared/domain/founding-case';
import { nothingUnparsed } from '#shared/domain/unparsed';

/** The founding case as sample data, marked as such and removable in one step. */
export function sampleOperations({ ledger, clock, ids }: Ports): AppHandlers['sample'] {
  return {
    load: () =>
      ledger.change((present) => {
        const content = foundingContent();
        claimRegion(present, content.region.partyId, null, clock.today());
        const now = clock.now();
        const value: Agreement = { id: ids.agreementId(), revision: 0, sample: true, createdAt: now, changedAt: now, finishedOn: null, removedAt: null, content, unparsed: nothingUnparsed };
        return { next: { ...present, agreements: [...present.agreements, value] }, value };
      }),
    remove: () =>
      ledger.change((present) => {
        const kept = present.agreements.filter(({ sample }) => !sample);
        return { next: { ...present, agreements: kept }, value: { removed: present.agreements.length - kept.length } };
      }),
  };
}
