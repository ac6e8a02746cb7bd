import { agreementForms, counted, draftForms, formFor, type Forms } from './plural';
import { frameText } from './frame';

/** Words of the list of agreements. */
export const agreementsText = {
  title: 'Smlouvy',
  /** Also where it is printed or exported. */
  table: 'Seznam smluv',
  columns: { region: 'Kraj', number: 'Naše číslo', status: 'Stav', step: 'Další krok', due: 'Termín', amount: 'Příspěvek', changed: 'Poslední změna' },
  all: 'Vše',
  filterLabel: 'Které smlouvy zobrazit',
  find: 'Hledat v seznamu',
  commands: 'Příkazy pro smlouvy',
  create: frameText.newAgreement,
  open: 'Otevřít',
  duplicate: 'Duplikovat',
  remove: 'Smazat',
  restore: 'Obnovit',
  undo: 'Zpět',
  notStated: 'neuvedeno',
  late: 'po termínu',
  empty: 'Zatím tu není žádná smlouva.',
  emptyBin: 'Koš je prázdný.',
  emptyFilter: 'Výběru neodpovídá žádná smlouva.',
  emptyFind: (typed: string) => `Nic neodpovídá hledání „${typed}“.`,
  createFirst: 'Založit první smlouvu',
  clearFind: 'Zrušit hledání',
  clearFilter: 'Zobrazit všechny',
  progress: { removing: 'Přesouvám do koše', restoring: 'Obnovuji' },
  cancel: 'Zrušit',
  duplicated: 'Kopie založena. Vyberte v ní kraj.',
} as const;

/** Words of what the list is narrowed to. */
export const filterText = {
  yearLabel: 'Rok uzavření',
  allYears: 'Všechny roky',
  year: (year: number | 'none') => (year === 'none' ? 'Neuzavřené' : String(year)),
  regionLabel: 'Kraj',
  allRegions: 'Všechny kraje',
  deadlineLabel: 'Termíny',
  allDeadlines: 'Všechny termíny',
  deadlines: { overdue: 'Po termínu', soon: 'Termín se blíží' },
} as const;

/** Words of saved views. */
export const viewsText = {
  button: 'Pohledy',
  label: 'Uložené pohledy',
  none: 'Zatím žádný uložený pohled',
  manage: 'Uložit a upravit pohledy…',
  title: 'Pohledy na seznam smluv',
  intro: 'Pohled si pamatuje výběr stavu, roku, kraje a termínu, hledaný text a řazení.',
  name: 'Název nového pohledu',
  save: 'Uložit současný pohled',
  saved: (name: string) => `Pohled „${name}“ je uložený`,
  nameNeeded: 'Napište, jak se má pohled jmenovat.',
  nameTaken: 'Pohled s tímto názvem už existuje. Zvolte jiný název.',
  rename: 'Přejmenovat',
  renameOf: (name: string) => `Přejmenovat pohled ${name}`,
  newNameOf: (name: string) => `Nový název pohledu ${name}`,
  remove: 'Smazat',
  removeOf: (name: string) => `Smazat pohled ${name}`,
  removed: (name: string) => `Pohled „${name}“ je smazaný`,
  close: 'Zavřít',
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

/** `Přesouvám do koše: 12 z 40, zbývá asi 5 s` */
export function progressText(what: string, { done, of, left }: { readonly done: number; readonly of: number; readonly left: number | null }): string {
  const time = left === null ? '' : `, zbývá asi ${left}\u00a0s`;
  return `${what}: ${done} z\u00a0${of}${time}`;
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
