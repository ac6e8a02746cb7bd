import { changeDraft, findDraft } from '#core/agreements/change-agreement';
import { finishAgreement } from '#core/agreements/finish-agreement';
import { Failure } from '#core/failure';
import { recordChange } from '#core/history/record-change';
import type { Ledger } from '#core/ledger';
import type { Ports } from '#core/ports';
import { makeEdition } from '#core/records/make-edition';
import { caseOfAgreement } from '#shared/documents/case-of';
import type { Agreement, AgreementId } from '#shared/domain/agreement';

/**
 * Finishes a draft and fixes its edition: the documents are made and kept first, then the ledger takes them over, if
 * nothing they show was changed meanwhile.
 * @throws Failure `agreement-incomplete`, `agreement-finished`, `agreement-removed`, `changed-meanwhile`
 */
export async function finishWithEdition(ports: Ports, id: AgreementId): Promise<Agreement> {
  const { ledger, clock } = ports;
  const before = await ledger.read();
  const draft = findDraft(before, id);
  const finishedOn = clock.today();
  const drafted = caseOfAgreement(before, draft);
  const fixed = finishAgreement(draft, drafted, finishedOn);
  const edition = await makeEdition(ports, { ...drafted, ...fixed, finishedOn, office: before.office.content.partyId }, draft.editions.length + 1);
  return recordChange(ports, id, { action: 'finished' }, (present, now) =>
    changeDraft(present, id, now, (agreement) => {
      if (agreement.revision !== draft.revision || !sameParties(present, before)) throw new Failure({ code: 'changed-meanwhile', revision: agreement.revision });
      return { ...fixed, editions: [...agreement.editions, edition] };
    }),
  );
}

/** Several hosts may write one folder: what the documents were made from is compared by its revisions. */
function sameParties(present: Ledger, before: Ledger): boolean {
  return present.parties.every(({ revision }, index) => revision === before.parties[index]?.revision);
}
