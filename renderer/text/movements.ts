/** The month of a day as the list is searched by it: `04/2024`. */
export const monthWords = (year: number, month: number): string => `${String(month).padStart(2, '0')}/${String(year)}`;

/** Words of the list of payments, and of saying what a payment belongs to. */
export const movementsText = {
  title: 'Pohyby',
  intro: 'Všechny převzaté a ručně zapsané platby. Dvojklik nebo Enter otevře, kam platba patří.',
  find: 'Hledat v pohybech',
  none: 'Zatím žádná platba. Načtěte výpis v části Výpisy, nebo platbu zapište u příspěvku v Přehledu.',
  nothingFound: (typed: string) => `Nic neodpovídá hledání „${typed}“.`,
  columns: { on: 'Den', received: 'Přijato', sent: 'Odesláno', party: 'Protistrana', symbol: 'Var. symbol', belongsTo: 'Kam patří', source: 'Odkud' },
  left: (amount: string, belongsTo: string) => (belongsTo === '' ? `nepřiřazeno ${amount}` : `${belongsTo}, nepřiřazeno ${amount}`),
  written: 'zapsáno ručně',
  allocate: 'Přiřadit…',
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
