import { agreementForms, counted, draftForms, formFor, type Forms } from './plural';

/** Words of the list of agreements. */
export const agreementsText = {
  title: 'Smlouvy',
  table: 'Seznam smluv',
  columns: { region: 'Kraj', number: 'Naše číslo', status: 'Stav', step: 'Další krok', amount: 'Příspěvek', changed: 'Poslední změna' },
  filters: { all: 'Vše', drafts: 'Koncepty', finished: 'Dokončené', bin: 'Koš' },
  filterLabel: 'Které smlouvy zobrazit',
  find: 'Hledat v seznamu',
  commands: 'Příkazy pro smlouvy',
  create: 'Nová smlouva',
  open: 'Otevřít',
  duplicate: 'Duplikovat',
  remove: 'Smazat',
  restore: 'Obnovit',
  undo: 'Zpět',
  notStated: 'neuvedeno',
  emptyTitle: { all: 'Zatím tu není žádná smlouva.', drafts: 'Žádná smlouva není rozpracovaná.', finished: 'Žádná smlouva zatím není dokončená.', bin: 'Koš je prázdný.' },
  emptyFind: (typed: string) => `Nic neodpovídá hledání „${typed}“.`,
  clearFind: 'Zrušit hledání',
  duplicated: 'Kopie založena. Vyberte v ní kraj.',
} as const;

const movedForms: Forms = ['přesunut', 'přesunuty', 'přesunuto'];
const restoredForms: Forms = ['obnovena', 'obnoveny', 'obnoveno'];

/** `Koncept Olomoucký kraj přesunut do koše`, `3 koncepty přesunuty do koše` */
export function removedText(count: number, name: string): string {
  return count === 1 ? `Koncept přesunut do koše: ${name}` : `${counted(count, draftForms)} ${formFor(count, movedForms)} do koše`;
}

export function restoredText(count: number, name: string): string {
  return count === 1 ? `Smlouva obnovena: ${name}` : `${counted(count, agreementForms)} ${formFor(count, restoredForms)}`;
}

/** `14 smluv`, `14 smluv · vybrány 3` */
export function listStatus(shown: number, chosen: number): string {
  const all = counted(shown, agreementForms);
  return chosen === 0 ? all : `${all} · ${formFor(chosen, ['vybrána', 'vybrány', 'vybráno'])} ${chosen}`;
}

/** Why some of the chosen agreements were not deleted. */
export function finishedStayText(count: number): string {
  return count === 1
    ? 'Dokončená smlouva v seznamu zůstala. Chcete-li ji smazat, nejdříve ji vraťte do rozpracování.'
    : `Dokončené smlouvy (${count}) v seznamu zůstaly. Chcete-li je smazat, nejdříve je vraťte do rozpracování.`;
}
