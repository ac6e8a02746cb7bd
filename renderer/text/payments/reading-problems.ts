import type { ReadingProblem, ReadingProblemCode } from '#shared/domain/statements/reading-problem';
import { signedAmount } from './payments';

/** What is wrong in a file of statements: where, what stands there, and what it should be. */
export function readingProblemText({ code, place, found, expected }: ReadingProblem): string {
  const where = place === null ? '' : `Řádek ${place.line}${place.column === null ? '' : `, znak ${place.column}`}: `;
  const what = found === null ? '' : ` (stojí zde „${found}“)`;
  const should = expected === null ? '' : `, podle výpisu má být ${signedAmount(expected)}`;
  return `${where}${sentences[code]}${should}${what}.`;
}

const sentences: Readonly<Record<ReadingProblemCode, string>> = {
  'not-a-statement': 'Soubor není bankovní výpis, který aplikace umí číst (GPC/ABO, CAMT.053, CSV)',
  'other-kind-of-file': 'Soubor má název výpisu, ale podle obsahu je to něco jiného; stáhněte z banky výpis ve formátu GPC, CAMT.053 nebo CSV',
  'file-empty': 'Soubor je prázdný',
  'file-too-large': 'Soubor je větší, než může výpis být',
  'too-many-entries': 'Soubor má víc položek, než lze najednou načíst; stáhněte výpis za kratší období',
  'unsafe': 'Soubor obsahuje části, které do výpisu nepatří a mohly by škodit',
  'not-well-formed': 'Soubor XML je poškozený',
  'unknown-version': 'Tuto verzi formátu aplikace nezná, přečetla ji jako nejbližší známou',
  'truncated': 'Výpis není celý, konec chybí',
  'line-too-short': 'Řádek je kratší, než má být',
  'line-too-long': 'Řádek je delší, než má být; co stojí za jeho koncem, se nečetlo',
  'unknown-record': 'Neznámý druh záznamu byl vynechán',
  'entry-before-header': 'Položka stojí před hlavičkou výpisu',
  'not-an-amount': 'Na místě částky nejsou číslice',
  'amount-negative': 'Částka je záporná',
  'amount-zero': 'Částka je nulová',
  'not-a-date': 'Takový den v kalendáři není',
  'not-an-account': 'Na místě čísla účtu nejsou číslice',
  'account-missing': 'V souboru není číslo účtu, jehož je výpisem',
  'account-checksum': 'Číslo účtu nevyhovuje kontrole modulo 11',
  'unknown-posting-code': 'Neznámý kód účtování',
  'not-a-symbol': 'Symbol nejsou číslice',
  'currency-missing': 'Chybí měna',
  'balances-differ': 'Počáteční zůstatek a obraty nedávají konečný zůstatek',
  'debits-differ': 'Součet odchozích položek nesouhlasí',
  'credits-differ': 'Součet příchozích položek nesouhlasí',
  'sum-differs': 'Součet všech položek nesouhlasí',
  'count-differs': 'Počet položek nesouhlasí',
  'balance-missing': 'Chybí zůstatek, součty nelze ověřit',
  'batch-differs': 'Součet jednotlivých plateb hromadné položky nesouhlasí',
  'entry-outside-period': 'Položka je zaúčtovaná mimo období výpisu',
  'statement-missing': 'Výpis nenavazuje na předchozí výpis téhož účtu; některý mezi nimi zřejmě chybí',
  'entry-not-booked': 'Položka zatím není zaúčtovaná a nepřevezme se',
  'encoding-unclear': 'Některé znaky nelze přečíst; částky a symboly to neovlivnilo',
  'columns-unknown': 'Není jasné, co který sloupec znamená',
};
