import { pluralOf } from '#shared/documents/phrases';
import { formatInteger, formatSignedAmount } from '#shared/domain/money';
import type { ClosingFinding } from '#shared/domain/payments/closing-findings';
import { formatDate } from '#shared/domain/plain-date';

/** What to know before a year is closed, in a sentence. */
export function findingSentence(finding: ClosingFinding): string {
  switch (finding.kind) {
    case 'not-over':
      return 'Rok ještě neskončil. Uzavřít jej lze až po 31. prosinci.';
    case 'unallocated':
      return `${counted(finding.count, payments)} za ${formatSignedAmount(finding.amount)} nepatří zatím k žádnému příspěvku.`;
    case 'outstanding':
      return `K tomu dni není uhrazeno: ${counted(finding.count, contributions)}, zbývá ${formatSignedAmount(finding.amount)}.`;
    case 'overpaid':
      return `Přeplaceno: ${counted(finding.count, contributions)}, dohromady o ${formatSignedAmount(finding.amount)}.`;
    case 'unconfirmed-order':
      return `Příkaz ${finding.reference} nepotvrdil žádný výpis.`;
    case 'no-statement':
      return 'Platby tohoto roku jsou zapsané ručně, žádný bankovní výpis převzatý není.';
    case 'days-without-statement':
      return `Chybí výpis účtu ${finding.account} od ${formatDate(finding.from)} do ${formatDate(finding.to)}.`;
    case 'balances-apart':
      return `Zůstatek účtu ${finding.account} ke dni ${formatDate(finding.on)} nenavazuje na předchozí výpis.`;
    case 'mismatch':
      return `Výpis${finding.number === null ? '' : ` č. ${finding.number}`} účtu ${finding.account} byl převzat, ač nesouhlasí jeho vlastní součty.`;
  }
}

type Forms = Parameters<typeof pluralOf>[1];

const payments: Forms = ['platba', 'platby', 'plateb'];
const contributions: Forms = ['příspěvek', 'příspěvky', 'příspěvků'];

const counted = (count: number, forms: Forms): string => `${formatInteger(count)}\u00a0${pluralOf(count, forms)}`;
