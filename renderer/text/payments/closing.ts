import { typesetString } from '#shared/documents/typography';
import { findingSentence } from '#shared/documents/year-report/finding-sentence';
import type { OfficeRole } from '#shared/domain/office';
import type { ClosedYear } from '#shared/domain/payments/closed-year';
import type { ClosingFinding } from '#shared/domain/payments/closing-findings';
import { instantText } from '#text/moment';

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
  note: typesetString('Uzavřením se uloží konečné stavy a do roku ani do let před ním už nepůjde nic zapsat ani z nich vzít zpět. Znovu otevřít jej lze jen s důvodem.'),
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
export const findingText = (finding: ClosingFinding): { readonly sentence: string; readonly to: string | null } => ({ sentence: findingSentence(finding), to: placesOf[finding.kind] });

const placesOf: Readonly<Record<ClosingFinding['kind'], string | null>> = {
  'not-over': null,
  'unallocated': '/platby/pohyby',
  'outstanding': '/platby',
  'overpaid': '/platby',
  'unconfirmed-order': '/platby/prikazy',
  'no-statement': '/platby/vypisy',
  'days-without-statement': '/platby/vypisy',
  'balances-apart': '/platby/vypisy',
  'mismatch': '/platby/vypisy',
};

/** Where a finding is put right. */
export const findingPlaces: Readonly<Record<string, string>> = { '/platby/pohyby': 'Pohyby', '/platby': 'Přehled', '/platby/prikazy': 'Příkazy', '/platby/vypisy': 'Výpisy' };
