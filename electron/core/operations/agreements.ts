import { startAmendment } from '#core/agreements/amend';
import { keepAmendment, mustAmendFinished, mustNotBeAmended } from '#core/agreements/amendment-rules';
import { changeAgreement, changeDraft, findAgreement, type AgreementChange } from '#core/agreements/change-agreement';
import { claimRegion } from '#core/agreements/claim-region';
import { mustBeKnown } from '#core/agreements/known-wording';
import { reopenAgreement } from '#core/agreements/reopen-agreement';
import { startDraft } from '#core/agreements/start-draft';
import { Failure } from '#core/failure';
import { stateBefore } from '#core/history/content-before';
import type { Deed } from '#core/history/entries';
import { recordChange } from '#core/history/record-change';
import type { Ports } from '#core/ports';
import { finishWithEdition } from '#core/records/finish';
import type { AppHandlers } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';

/** Agreements: drafting, amending, the bin, finishing, and what they were before. */
export function agreementOperations(ports: Ports): AppHandlers['agreements'] {
  const { ledger, clock } = ports;
  const change = (id: AgreementId, deed: Deed, step: AgreementChange) => recordChange(ports, id, deed, (present, now) => changeAgreement(present, id, now, step));
  const changeDraftOf = (id: AgreementId, deed: Deed, step: AgreementChange) => recordChange(ports, id, deed, (present, now) => changeDraft(present, id, now, step));

  return {
    list: async () => [...(await ledger.read()).agreements],
    get: async ({ id }) => findAgreement(await ledger.read(), id),
    create: ({ regionId }) => ledger.change((present) => startDraft(present, ports, { regionId })),
    duplicate: ({ id }) => ledger.change((present) => startDraft(present, ports, { copyOf: findAgreement(present, id) })),
    amend: ({ id }) => ledger.change((present) => startAmendment(present, ports, id)),
    update: ({ id, revision, content, unparsed, overOthers }) =>
      changeDraftOf(id, { action: 'changed', overOthers }, (agreement, present) => {
        if (agreement.revision !== revision) throw new Failure({ code: 'changed-meanwhile', revision: agreement.revision });
        keepAmendment(present, agreement, content);
        claimRegion(present, content, id, clock.today());
        mustBeKnown(present, content.wording);
        return { content, unparsed };
      }),
    remove: ({ id }) => changeDraftOf(id, { action: 'removed' }, () => ({ removedAt: clock.now() })),
    restore: ({ id }) =>
      change(id, { action: 'restored' }, (agreement, present) => {
        if (agreement.removedAt === null) return null;
        claimRegion(present, agreement.content, id, clock.today());
        keepAmendment(present, agreement, agreement.content);
        mustAmendFinished(present, agreement);
        return { removedAt: null };
      }),
    finish: ({ id }) => finishWithEdition(ports, id),
    reopen: ({ id, reason }) =>
      change(id, { action: 'reopened', ...(reason === null ? {} : { reason }) }, (agreement, present) => {
        mustNotBeAmended(present, agreement);
        return reopenAgreement(agreement, present.parties);
      }),
    version: async ({ id, entry }) => {
      const { content, papers } = await stateBefore(ledger.files, findAgreement(await ledger.read(), id), entry);
      return { content, papers };
    },
  };
}
