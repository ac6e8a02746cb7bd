import type { ColumnMeaning } from '#shared/domain/statements/csv-columns';

/** Words of the question what the columns of a table mean. */
export const columnsText = {
  title: 'Co znamenají sloupce',
  note: 'Tuto tabulku aplikace nezná. Určete aspoň den zaúčtování a částku (nebo příchozí a odchozí); vpravo jsou ukázky z prvních řádků. Odpověď se zapamatuje pro tabulky se stejným záhlavím.',
  meaningOf: (heading: string) => `Význam sloupce ${heading}`,
  nothing: 'nic z toho',
  read: 'Přečíst s těmito sloupci',
} as const;

/** Words of the question of which account a table is. */
export const accountQuestionText = {
  title: 'Kterého účtu je výpis',
  note: 'V této tabulce není číslo účtu, jehož je výpisem. Vyberte účet úřadu; volba se zapamatuje pro tabulky se stejným záhlavím.',
  none: 'V této tabulce není číslo účtu, jehož je výpisem, a aplikace nezná žádný účet úřadu. Doplňte účet u svého úřadu v Krajích a výpis vyberte znovu.',
} as const;

export const meaningNames: Readonly<Record<ColumnMeaning, string>> = {
  'booked-on': 'den zaúčtování',
  'value-on': 'valuta',
  'amount': 'částka se znaménkem',
  'credit': 'příchozí částka',
  'debit': 'odchozí částka',
  'direction': 'směr (příchozí, odchozí)',
  'currency': 'měna',
  'account': 'protiúčet',
  'bank': 'kód banky protiúčtu',
  'name': 'název protistrany',
  'variable-symbol': 'variabilní symbol',
  'constant-symbol': 'konstantní symbol',
  'specific-symbol': 'specifický symbol',
  'message': 'zpráva',
  'reference': 'označení pohybu v bance',
  'own-account': 'vlastní účet',
};
