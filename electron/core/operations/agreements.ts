import { claimRegion } from '#core/agreements/claim-region';
import { changeAgreement, changeDraft, findAgreement, type AgreementChange } from '#core/agreements/change-agreement';
import { reopenAgreement } from '#core/agreements/reopen-agreement';
import { startDraft } from '#core/agreements/start-draft';
import { Failure } from '#core/failure';
import type { Ports } from '#core/ports';
import { finishWithEdition } from '#core/records/finish';
import type { AppHandlers } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';

/** Agreements: drafting, the bin, finishing. */
export function agreementOperations(ports: Ports): AppHandlers['agreements'] {
  const { ledger, clock } = ports;
  const change = (id: AgreementId, step: AgreementChange) => ledger.change((present) => changeAgreement(present, id, clock.now(), step));
  const changeDraftOf = (id: AgreementId, step: AgreementChange) => ledger.change((present) => changeDraft(present, id, clock.now(), step));

  return {
    list: async () => [...(await ledger.read()).agreements],
    get: async ({ id }) => findAgreement(await ledger.read(), id),
    create: ({ regionId }) => ledger.change((present) => startDraft(present, ports, { regionId })),
    duplicate: ({ id }) => ledger.change((present) => startDraft(present, ports, { copyOf: findAgreement(present, id) })),
    update: ({ id, revision, content, unparsed }) =>
      changeDraftOf(id, (agreement, present) => {
        if (agreement.revision !== revision) throw new Failure({ code: 'changed-meanwhile', revision: agreement.revision });
        claimRegion(present, content, id, clock.today());
        return { content, unparsed };
      }),
    remove: ({ id }) => changeDraftOf(id, () => ({ removedAt: clock.now() })),
    restore: ({ id }) =>
      change(id, (agreement, present) => {
        claimRegion(present, agreement.content, id, clock.today());
        return { removedAt: null };
      }),
    finish: ({ id }) => finishWithEdition(ports, id),
    reopen: ({ id }) => change(id, (agreement, present) => reopenAgreement(agreement, present.parties)),
  };
}
