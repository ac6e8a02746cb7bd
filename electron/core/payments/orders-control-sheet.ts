import { findAgreement } from '#core/agreements/change-agreement';
import type { Ledger } from '#core/ledger';
import type { MadeOrder } from '#core/payments/orders-made';
import type { Ports } from '#core/ports';
import { caseOfAgreement } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import { formatAmount } from '#shared/domain/money';
import { formatDate } from '#shared/domain/plain-date';
import type { StoredFile } from '#shared/domain/record';

/**
 * The control sheet (§ 26 zákona č. 320/2001 Sb.) of an order: that of the agreement it pays first, of an expense, with what is ordered in its note.
 * What its paper does not say stays a gap to be written by hand.
 */
export async function keptControlSheet({ typeset, clock, ledger: { files } }: Ports, present: Ledger, made: MadeOrder): Promise<StoredFile | null> {
  const [first] = made.pays;
  if (first === undefined) return null;
  const agreementCase = caseOfAgreement(present, findAgreement(present, first.agreement));
  const { controlSheet } = agreementCase.papers;
  const note = [controlSheet.note, orderNote(made)].filter((part) => part !== null).join(' ');
  const papers = { ...agreementCase.papers, controlSheet: { ...controlSheet, of: 'region', note } as const };
  const document = composeDocument({ ...agreementCase, papers }, 'control-sheet', present.office.content.partyId, null);
  const { pdf } = await typeset(document, clock.now());
  return files.keep(pdf, 'application/pdf');
}

function orderNote({ order, pays }: MadeOrder): string {
  const paid = order.transfers.map(({ amount }, index) => `${formatAmount(amount)} za rok ${String(pays[index]?.year ?? '')}`);
  return `Příkaz k úhradě ${order.reference} se splatností ${formatDate(order.executeOn)}: ${paid.join(', ')}.`;
}
