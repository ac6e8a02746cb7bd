import { findAgreement } from '#core/agreements/change-agreement';
import type { Ledger } from '#core/ledger';
import type { MadeOrder } from '#core/payments/orders-made';
import type { Ports } from '#core/ports';
import { caseOfAgreement } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import { numberSign, sentence } from '#shared/documents/phrases';
import type { AgreementId } from '#shared/domain/agreement';
import { addHalere, formatAmount } from '#shared/domain/money';
import { formatDate } from '#shared/domain/plain-date';
import type { StoredFile } from '#shared/domain/record';

/**
 * The control sheet (§ 26 zákona č. 320/2001 Sb.) of an order: that of the agreement it pays first, of an expense, with what is ordered in its note.
 * Roles approve the whole order by it. What its paper does not say stays a gap to be written by hand.
 */
export async function keptControlSheet({ typeset, clock, ledger: { files } }: Ports, present: Ledger, made: MadeOrder): Promise<StoredFile | null> {
  const [first] = made.pays;
  if (first === undefined) return null;
  const agreementCase = caseOfAgreement(present, findAgreement(present, first.agreement));
  const { controlSheet } = agreementCase.papers;
  const note = [...(controlSheet.note === null ? [] : [sentence(controlSheet.note)]), orderNote(present, made)].join(' ');
  const papers = { ...agreementCase.papers, controlSheet: { ...controlSheet, of: 'region', note } as const };
  const document = composeDocument({ ...agreementCase, papers }, 'control-sheet', present.office.content.partyId, null);
  const { pdf } = await typeset(document, clock.now());
  return files.keep(pdf, 'application/pdf');
}

/** What is ordered; of several transfers also how much it is together, of several agreements by which of them each is paid. */
function orderNote(present: Ledger, { order: { reference, executeOn, transfers }, pays }: MadeOrder): string {
  const several = new Set(pays.map(({ agreement }) => agreement)).size > 1;
  const paid = transfers.map(({ amount }, index) => `${formatAmount(amount)}${paidFor(present, pays[index], several)}`);
  const together = transfers.length > 1 ? `, celkem ${formatAmount(addHalere(transfers.map(({ amount }) => amount)))}` : '';
  return `Příkaz k úhradě ${reference} se splatností ${formatDate(executeOn)}: ${paid.join(', ')}${together}.`;
}

function paidFor(present: Ledger, pays: MadeOrder['pays'][number] | undefined, several: boolean): string {
  return pays === undefined ? '' : ` za rok ${String(pays.year)}${several ? byAgreement(present, pays.agreement) : ''}`;
}

function byAgreement(present: Ledger, id: AgreementId): string {
  const { region, coordinator } = findAgreement(present, id).content;
  const number = region.number ?? coordinator.number;
  return number === null ? '' : ` podle smlouvy ${numberSign(number)}${number}`;
}
