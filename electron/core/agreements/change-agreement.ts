import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import type { Agreement, AgreementId } from '#shared/domain/agreement';

/** What changes of an agreement, or null where nothing does; may look at the ledger and refuse by throwing a Failure. */
export type AgreementChange = (agreement: Agreement, ledger: Ledger) => Partial<Agreement> | null;

/** As {@link AgreementChange}, of what lies beside the content. */
type ChangeBeside = (agreement: Agreement) => Partial<Pick<Agreement, 'attachments' | 'papers' | 'facts' | 'filing'>> | null;

export type Changed = { readonly next: Ledger; readonly value: Agreement };

/** @throws Failure `not-found` */
export function findAgreement({ agreements }: Ledger, id: AgreementId): Agreement {
  const found = agreements.find((agreement) => agreement.id === id);
  if (found === undefined) throw new Failure({ code: 'not-found', what: 'agreement', id });
  return found;
}

/** Changes one agreement and counts its revision up. */
export function changeAgreement(ledger: Ledger, id: AgreementId, now: string, change: AgreementChange): Changed {
  const agreement = findAgreement(ledger, id);
  const changes = change(agreement, ledger);
  return changes === null ? { next: ledger, value: agreement } : replaced(ledger, { ...agreement, ...changes, revision: agreement.revision + 1, changedAt: now });
}

/**
 * Changes what lies beside the content of an agreement that is not in the bin. The revision stays: who is writing the draft
 * meanwhile has lost nothing.
 */
export function changeBeside(ledger: Ledger, id: AgreementId, now: string, change: ChangeBeside): Changed {
  const agreement = findAgreement(ledger, id);
  mustNotBeRemoved(agreement);
  const changes = change(agreement);
  return changes === null ? { next: ledger, value: agreement } : replaced(ledger, { ...agreement, ...changes, changedAt: now });
}

/** As {@link changeAgreement}, but only of a draft that is not in the bin. */
export function changeDraft(ledger: Ledger, id: AgreementId, now: string, change: AgreementChange): Changed {
  return changeAgreement(ledger, id, now, (agreement, present) => {
    mustBeDraft(agreement);
    return change(agreement, present);
  });
}

/** @throws Failure `not-found`, `agreement-finished`, `agreement-removed` */
export function findDraft(ledger: Ledger, id: AgreementId): Agreement {
  const found = findAgreement(ledger, id);
  mustBeDraft(found);
  return found;
}

function replaced(ledger: Ledger, value: Agreement): Changed {
  return { next: { ...ledger, agreements: ledger.agreements.map((candidate) => (candidate.id === value.id ? value : candidate)) }, value };
}

function mustBeDraft(agreement: Agreement): void {
  if (agreement.finishedOn !== null) throw new Failure({ code: 'agreement-finished' });
  mustNotBeRemoved(agreement);
}

/** @throws Failure `agreement-removed` */
export function mustNotBeRemoved({ removedAt }: Agreement): void {
  if (removedAt !== null) throw new Failure({ code: 'agreement-removed' });
}
