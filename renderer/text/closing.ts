import { typesetString } from '#shared/documents/typography';
import type { OfficeRole } from '#shared/domain/office';
import type { ClosedYear } from '#shared/domain/payments/closed-year';
import type { ClosingFinding } from '#shared/domain/payments/closing-findings';
import { formatDate } from '#shared/domain/plain-date';
import { instantText } from './moment';
import { signedAmount } from './payments';
import { counted, type Forms } from './plural';

const paymentForms: Forms = ['platba', 'platby', 'plateb'];
const contributionForms: Forms = ['příspěvek', 'příspěvky', 'příspěvků'];

/** Words of the part where years are closed. */
export const closingText = {
  nothing: 'Zatím není co uzavírat. Roky se objeví, jakmile z některé smlouvy vyplyne příspěvek.',
  yearsTitle: 'Roky',
  columns: { year: 'Rok', state: 'Stav', expected: 'Předpis', paid: { coordinator: 'Přijato', region: 'Zaplaceno' } satisfies Record<OfficeRole, string>, outstanding: 'Zbývá' },
  open: 'otevřený',
  running: 'probíhá',
  closed: 'uzavřený',
  reopened: 'znovu otevřený',
  show: (year: number) => `Rok ${year}`,
  title: (year: number) => `Uzávěrka roku ${year}`,
  closedBy: ({ at, by }: Pick<ClosedYear, 'at' | 'by'>) => `Uzavřeno ${instantText(at)}, ${by}.`,
  reopenedBy: ({ at, by, reason }: NonNullable<ClosedYear['reopened']>) => `Znovu otevřeno ${instantText(at)}, ${by}. Důvod: ${reason}`,
  findings: 'Než rok uzavřete',
  allWell: 'Nic nechybí: platby jsou přiřazené, výpisy na sebe navazují a příspěvky jsou vyrovnané.',
  note: typesetString('Uzavřením se uloží konečné stavy a do roku už nepůjde nic zapsat ani z něj vzít zpět. Znovu otevřít jej lze jen s důvodem.'),
  close: (year: number) => `Uzavřít rok ${year}`,
  done: (year: number) => `Rok ${year} je uzavřený.`,
  reopen: 'Znovu otevřít…',
  reopenTitle: (year: number) => `Znovu otevřít rok ${year}`,
  reopenNote: 'Do roku bude zase možné zapisovat. Stavy uložené při uzavření zůstanou a ukáže se, v čem se od nich liší stavy nové.',
  reopenConfirm: 'Otevřít rok',
  reopenDone: (year: number) => `Rok ${year} je znovu otevřený.`,
  balancesTitle: { kept: (year: number) => `Stavy k 31. 12. ${year}, jak byly uzavřeny`, today: (year: number) => `Stavy k 31. 12. ${year}` },
  balanceColumns: { region: 'Kraj', year: 'Za rok', expected: 'Předpis', waived: 'Prominuto', refunded: 'Vráceno', outstanding: 'Zbývá' },
  sum: 'Celkem',
  noBalances: 'K tomuto dni z žádné smlouvy příspěvek nevyplýval.',
  differencesTitle: 'Co by dnes vyšlo jinak',
  differencesNote: typesetString('Něco, co se tohoto roku týká, se změnilo až po jeho uzavření: dodatek, zapsaná událost nebo platba.'),
  differenceColumns: { region: 'Kraj', year: 'Za rok', kept: 'Zbývalo při uzavření', today: 'Zbývalo by dnes', expectedKept: 'Předpis při uzavření', expectedToday: 'Předpis dnes' },
  none: 'nic',
} as const;

/** What to know before a year is closed, in a sentence, and where it is put right. */
export function findingText(finding: ClosingFinding): { readonly sentence: string; readonly to: string | null } {
  switch (finding.kind) {
    case 'not-over':
      return { sentence: 'Rok ještě neskončil. Uzavřít jej lze až po 31. prosinci.', to: null };
    case 'unallocated':
      return { sentence: `${counted(finding.count, paymentForms)} za ${signedAmount(finding.amount)} nepatří zatím k žádnému příspěvku.`, to: '/platby/pohyby' };
    case 'outstanding':
      return { sentence: `${counted(finding.count, contributionForms)} k tomu dni neuhrazeno, zbývá ${signedAmount(finding.amount)}.`, to: '/platby' };
    case 'overpaid':
      return { sentence: `${counted(finding.count, contributionForms)} přeplaceno, dohromady o ${signedAmount(finding.amount)}.`, to: '/platby' };
    case 'unconfirmed-order':
      return { sentence: `Příkaz ${finding.reference} nepotvrdil žádný výpis.`, to: '/platby/prikazy' };
    case 'no-statement':
      return { sentence: 'Platby tohoto roku jsou zapsané ručně, žádný bankovní výpis převzatý není.', to: '/platby/vypisy' };
    case 'days-without-statement':
      return { sentence: `Chybí výpis účtu ${finding.account} od ${formatDate(finding.from)} do ${formatDate(finding.to)}.`, to: '/platby/vypisy' };
    case 'balances-apart':
      return { sentence: `Zůstatek účtu ${finding.account} ke dni ${formatDate(finding.on)} nenavazuje na předchozí výpis.`, to: '/platby/vypisy' };
    case 'mismatch':
      return { sentence: `Výpis${finding.number === null ? '' : ` č. ${finding.number}`} účtu ${finding.account} byl převzat, ač nesouhlasí jeho vlastní součty.`, to: '/platby/vypisy' };
  }
}

/** Where a finding is put right. */
export const findingPlaces: Readonly<Record<string, string>> = { '/platby/pohyby': 'Pohyby', '/platby': 'Přehled', '/platby/prikazy': 'Příkazy', '/platby/vypisy': 'Výpisy' };
