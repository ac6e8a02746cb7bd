import { formatSignedAmount } from '#shared/domain/money';
import type { OfficeRole } from '#shared/domain/office';
import type { Adjustment } from '#shared/domain/payments/adjustment';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { formatDate } from '#shared/domain/plain-date';
import { counted, type Forms } from '#text/plural';

const dayForms: Forms = ['den', 'dny', 'dnů'];

/** Words of the place where money is watched. */
export const paymentsText = {
  title: 'Platby',
  parts: { overview: 'Přehled', movements: 'Pohyby', statements: 'Výpisy', requests: 'Výzvy a upomínky', orders: 'Příkazy k úhradě', budget: 'Rozpočet', charts: 'Grafy', closing: 'Roční uzávěrka' },
  partsLabel: 'Části plateb',
  matrix: { coordinator: 'Příspěvky krajů po letech', region: 'Naše příspěvky po letech' } satisfies Record<OfficeRole, string>,
  /** Of the only agreement there is, year below year. */
  years: { title: (region: string) => `${region}: příspěvky po letech`, year: 'Rok', status: 'Stav', dueOn: 'Splatnost', coveredOn: 'Uhrazeno dne', afterRequest: 'po doručení výzvy', total: 'Celkem' },
  region: 'Kraj',
  outstanding: 'K úhradě',
  totals: { expected: 'Předpis', received: { coordinator: 'Přijato', region: 'Zaplaceno' }, outstanding: 'Zbývá' },
  nothingYet: 'Zatím není co sledovat. Příspěvky se objeví, jakmile bude některá smlouva uzavřená (v Průběhu smlouvy je zapsán podpis obou stran).',
  notPaid: 'V tomto roce se neplatí.',
  openYear: (region: string, year: number) => `${region}, rok ${year}`,
} as const;

/** An amount with its sign: −1 500 Kč. */
export function signedAmount(amount: number): string {
  return formatSignedAmount(amount);
}

/** What a cell of the matrix says below its status: the day it is due, by how much it is late, or how much is missing. */
export function stateNote({ status, dueOn, daysLate, outstanding }: Pick<ContributionState, 'status' | 'dueOn' | 'daysLate' | 'outstanding'>): string {
  switch (status) {
    case 'due':
      return dueOn === null ? '' : `do ${formatDate(dueOn)}`;
    case 'overdue':
      return counted(daysLate, dayForms);
    case 'paid-in-part':
      return `chybí ${signedAmount(outstanding)}${daysLate > 0 ? ` už ${counted(daysLate, dayForms)}` : ''}`;
    case 'overpaid':
      return `o ${signedAmount(-outstanding)}`;
    case 'paid':
    case 'expected':
    case 'waived':
    case 'refunded':
      return '';
  }
}

/** Words about one contribution. */
export const contributionText = {
  close: 'Zavřít podrobnosti',
  figures: {
    expected: 'Předpis',
    paid: { coordinator: 'Přijato', region: 'Zaplaceno' } satisfies Record<OfficeRole, string>,
    waived: 'Prominuto',
    refunded: 'Vráceno',
    outstanding: 'Zbývá uhradit',
    overpaid: 'Přeplatek',
  },
  period: ({ instalment }: Pick<ContributionState, 'instalment'>): string => (instalment === null ? paymentsText.notPaid : `Příspěvek za dobu od ${formatDate(instalment.from)} do ${formatDate(instalment.to)}.`),
  due: ({ dueOn, coveredOn, daysLate }: Pick<ContributionState, 'dueOn' | 'coveredOn' | 'daysLate'>): string => {
    const due = dueOn === null ? 'Splatnost se počítá od doručení výzvy, které zatím není zapsané.' : `Splatné do ${formatDate(dueOn)}.`;
    return coveredOn === null ? due : `${due} Uhrazeno ${formatDate(coveredOn)}${daysLate > 0 ? `, pozdě o ${counted(daysLate, dayForms)}` : ''}.`;
  },
  payments: 'Platby',
  noPayments: 'Zatím žádná platba.',
  written: 'zapsáno ručně',
  decisions: 'Rozhodnutí',
  decision: (decision: Adjustment): string => (decision.kind === 'waiver' ? `Prominuto ${signedAmount(decision.amount)}` : `Vypořádáno, za rok náleží ${signedAmount(decision.due)}`),
  write: 'Zapsat platbu…',
  waive: 'Prominout…',
  settle: 'Vypořádat…',
  openAgreement: 'Otevřít smlouvu',
} as const;
