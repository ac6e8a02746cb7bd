import type { ColumnMeaning } from '#shared/domain/statements/csv-columns';

/**
 * Headings of the tables that Czech banks let one download (Air Bank, Česká spořitelna, ČSOB, Fio, KB, mBank, MONETA, Raiffeisenbank, UniCredit), as
 * {@link headingKey} has them. Of several columns of one meaning in a table the one that is named first here counts first.
 */
const headings: Readonly<Record<ColumnMeaning, string>> = {
  'booked-on':
    'datum zauctovani|datum zuctovani|datum zauctovani transakce|zauctovano|datum zpracovani|datum pohybu|datum uctovani|datum provedeni|provedeno|datum operace|datum transakce|datum splatnosti|datum uskutecneni transakce|datum|' +
    'booking date|posting date|processing date|date of posting|transaction date|booking|date',
  'value-on': 'valuta|datum valuty|value date|datum valuta|valuation date',
  amount:
    'castka v mene uctu|zauctovana castka|castka v mene uctu kc|castka transakce|castka pohybu|castka platby|objem|castka|castka kc|castka czk|suma|' +
    'amount in account currency|booked amount|transaction amount|amount|volume',
  credit: 'kredit|pripsano|prijem|prijmy|castka kredit|kreditni castka|dal|credit|credit amount|paid in',
  debit: 'debet|odepsano|vydej|vydaj|vydaje|castka debet|debetni castka|ma dati|debit|debit amount|paid out',
  direction: 'smer uhrady|smer platby|smer|kredit debet|debet kredit|d k|k d|credit debit|direction|credit debit indicator|strana',
  currency: 'mena uctu|mena|mena castky|mena transakce|account currency|currency|kod meny|mena zauctovani',
  account:
    'cislo uctu protistrany|cislo protiuctu|protiucet a kod banky|protiucet cislo a kod banky|protiucet|ucet protistrany|ucet platce prijemce|cislo uctu platce prijemce|cislo uctu prijemce platce|protiucet cislo uctu|ucet protiucet|iban protiuctu|iban protistrany|cislo uctu iban protiuctu|' +
    'partner account number|counterparty account|counter account|contra account|counterparty account number|partner iban|counterparty iban|account number of counterparty',
  bank: 'kod banky protiuctu|bankovni kod protiuctu|banka protiuctu|kod banky|kod banky protistrany|banka|bank code|counterparty bank code|kod banky platce prijemce',
  name:
    'nazev protiuctu|nazev uctu protistrany|nazev protistrany|nazev uctu protiuctu|jmeno protistrany|platce prijemce|prijemce platce|protistrana|nazev partnera|majitel protiuctu|nazev platce prijemce|' +
    'partner name|counterparty name|counterparty|name of counterparty|payer payee|partner',
  'variable-symbol': 'variabilni symbol|vs|var symbol|variabilni s|variabilni kod|variable symbol|v symbol',
  'constant-symbol': 'konstantni symbol|ks|konst symbol|konstantni s|konstantni kod|constant symbol|k symbol',
  'specific-symbol': 'specificky symbol|ss|spec symbol|specificky s|specificky kod|specific symbol|s symbol',
  message:
    'zprava pro prijemce|zprava|popis pro prijemce|zprava pro prijemce platce|av pole 1|av pole 2|av pole 3|av pole 4|detail platby|informace pro prijemce|zprava protistrany|av zprava|popis transakce|detaily transakce|poznamka|' +
    'message for recipient|message|message for payee|remittance information|payment details|details|note|booking details',
  reference:
    'id transakce|id operace|id pohybu|identifikace transakce|referencni cislo|reference|cislo transakce|reference banky|cislo dokladu|reference transakce|transaction id|reference number|transaction reference|id',
  'own-account': 'cislo uctu|ucet|cislo vlastniho uctu|vlastni cislo uctu|vlastni ucet|muj ucet cislo|muj ucet|cislo uctu majitele|own account number|account number|own account|account',
};

/** What a heading means, and how much it counts among those of its meaning: less is more. */
export type KnownHeading = { readonly meaning: ColumnMeaning; readonly rank: number };

/** By the key of a heading. */
export const knownHeadings: ReadonlyMap<string, KnownHeading> = new Map(
  columnsOf(headings).flatMap(([meaning, keys]) => keys.split('|').map((key, rank): [string, KnownHeading] => [key, { meaning, rank }])),
);

function columnsOf(all: Readonly<Record<ColumnMeaning, string>>): readonly (readonly [ColumnMeaning, string])[] {
  // Keys of an object are texts to the compiler; of this one they are the meanings.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return Object.entries(all) as [ColumnMeaning, string][];
}
