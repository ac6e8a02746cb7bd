import { counted, formFor, type Forms } from '#text/plural';

const paymentForms: Forms = ['platba', 'platby', 'plateb'];
const allocating: Forms = ['platbu', 'platby', 'plateb'];

/** The month of a day as the list is searched by it: `04/2024`. */
export const monthWords = (year: number, month: number): string => `${String(month).padStart(2, '0')}/${String(year)}`;

/** Words of the list of payments, and of saying what a payment belongs to. */
export const movementsText = {
  title: 'Pohyby',
  intro: 'Všechny převzaté a ručně zapsané platby. Dvojklik nebo Enter otevře, kam platba patří.',
  find: 'Hledat v pohybech',
  none: 'Zatím žádná platba. Načtěte výpis v části Výpisy, nebo platbu zapište u příspěvku v Přehledu.',
  nothingFound: (typed: string) => `Nic neodpovídá hledání „${typed}“.`,
  columns: { on: 'Den', received: 'Přijato', sent: 'Odesláno', party: 'Protistrana', symbol: 'Var. symbol', belongsTo: 'Kam patří', own: 'Náš účet', source: 'Odkud' },
  left: (amount: string, belongsTo: string) => (belongsTo === '' ? `nepřiřazeno ${amount}` : `${belongsTo}, nepřiřazeno ${amount}`),
  written: 'zapsáno ručně',
  allocate: 'Přiřadit…',
  matchWaiting: (count: number) => `Přiřadit, co čeká (${String(count)})`,
  belongsTitle: 'Kam platba patří',
  contribution: 'Příspěvek',
  chooseContribution: 'vyberte kraj a rok',
  amount: 'Částka',
  addRow: 'Další příspěvek',
  dropRow: 'Odebrat příspěvek',
  stillLeft: (amount: string) => `Nepřiřazeno: ${amount}`,
  learn: 'Zapamatovat, čí je tento účet',
  save: 'Uložit',
  remove: 'Smazat platbu',
} as const;

/** Words of allocating what waits at once. */
export const waitingText = {
  intro: 'Platby, nebo jejich části, které zatím nikam nepatří. Navrhuje se stejně jako u výpisu, podle smluv, symbolů a účtů, jak jsou teď. Nic se nezmění, dokud to nepotvrdíte.',
  certainNote: 'Nic nemluví proti. Přiřadí se klávesou Enter nebo tlačítkem dole; co nechcete, odškrtněte.',
  doubtfulNote: 'Vlevo je, co říká banka, vpravo, kam platba může patřit a proč.',
  leaveAside: 'Nechat nepřiřazené',
  unknown: (count: number) => `Pro ${counted(count, allocating)} není co navrhnout. ${count === 1 ? 'Přiřaďte ji' : 'Přiřaďte je jednotlivě'} v seznamu pohybů, nebo doplňte symbol či účet smlouvy.`,
  confirm: (count: number) => `Přiřadit ${counted(count, allocating)}`,
  leave: 'Zpět na pohyby',
  done: (count: number) => `${formFor(count, ['Přiřazena', 'Přiřazeny', 'Přiřazeno'])} ${counted(count, paymentForms)}.`,
  undo: 'Vzít zpět',
} as const;
