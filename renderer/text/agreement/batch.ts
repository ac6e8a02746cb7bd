import type { PatternWord } from '#shared/domain/batch/file-names';
import type { CellNote } from '#shared/domain/batch/read-rows';
import { columnName, type Table } from '#shared/domain/batch/table';
import { regionField, tableField, type TableFieldId } from '#shared/domain/batch/table-field';
import type { IssueCode } from '#shared/domain/issue-code';
import { issueSentence } from '#text/issues';
import { counted, draftForms, formFor, type Forms } from '#text/plural';

/** Words of drafting many agreements at once. */
export const draftingText = {
  title: 'Založit hromadně',
  command: 'Založit hromadně…',
  sources: 'Odkud údaje vzít',
  fromList: 'Vybrat kraje',
  fromTable: 'Načíst z tabulky',
  regions: 'Kraje',
  allRegions: 'Všechny kraje bez smlouvy',
  noneLeft: 'Všechny kraje už smlouvu mají. Další koncepty není pro koho založit.',
  taken: 'už má smlouvu',
  openTaken: 'Otevřít',
  common: 'Co mají smlouvy společné',
  commonNote: 'Předvyplněné hodnoty jsou z nastavení úřadu. Co zde změníte, bude platit jen pro koncepty, které teď založíte.',
  commonFaulty: 'Nejdříve opravte vyznačená pole.',
  chooseFirst: 'Vyberte aspoň jeden kraj.',
  running: 'Zakládám koncepty',
  undo: 'Přesunout založené do koše',
  undone: (count: number) => `${counted(count, draftForms)} ${formFor(count, ['je', 'jsou', 'je'])} v koši.`,
  again: 'Založit další',
  toDocuments: 'Vytvořit jejich dokumenty…',
  toList: 'Zpět na seznam smluv',
  missingEverywhere: 'Chybí ve všech konceptech',
  missingElsewhere: 'Zbývá doplnit',
  complete: 'Nic nechybí',
  onlyCommon: 'Jen to, co chybí všem',
  notDrafted: 'Nezaloženo',
  open: 'Otevřít smlouvu',
} as const;

const createdForms: Forms = ['Založen', 'Založeny', 'Založeno'];

export const draftCommand = (count: number): string => (count === 0 ? 'Založit koncepty' : `Založit ${counted(count, ['koncept', 'koncepty', 'konceptů'])}`);

/** `Založeno 13 konceptů.`, `Zrušeno: založeny 4 koncepty z 13.` */
export function draftedText(done: number, of: number, cancelled: boolean): string {
  const drafted = `${formFor(done, createdForms)} ${counted(done, draftForms)}`;
  if (cancelled) return `Zrušeno: ${drafted.toLowerCase()} z\u00a0${of}.`;
  return done === of ? `${drafted}.` : `${drafted} z\u00a0${of}.`;
}

/** `Zakládám koncepty: 4 z 13, zbývá asi 2 s` */
export function runText(what: string, { done, of, left }: { readonly done: number; readonly of: number; readonly left: number | null }): string {
  return `${what}: ${done} z\u00a0${of}${left === null ? '' : `, zbývá asi ${left}\u00a0s`}`;
}

export const runCancel = 'Zrušit';

/** Words of reading a table. */
export const tableReadingText = {
  choose: 'Vybrat soubor…',
  chooseOther: 'Vybrat jiný soubor…',
  reload: 'Načíst znovu',
  intro: 'Tabulka ve formátu XLSX nebo CSV má v prvním řádku názvy sloupců a na každém dalším řádku jeden kraj. Stačí sloupec Kraj; co v tabulce není, doplní se z nastavení úřadu. Nic se neuloží, dokud načtené řádky nepotvrdíte.',
  drop: 'Soubor sem můžete také přetáhnout.',
  example: 'Vzor tabulky',
  examples: { xlsx: 'Stáhnout vzor XLSX', csv: 'Stáhnout vzor CSV' },
  exampleSaved: (fileName: string) => `Soubor ${fileName} najdete mezi staženými soubory.`,
  sheet: 'List',
  faults: 'Chyby v tabulce',
  columns: 'Sloupce a řádky tabulky',
  row: 'Řádek',
  state: 'Stav',
  unused: 'Nepoužít',
  fieldOf: (column: string) => `Údaj ve sloupci ${column}`,
  good: 'V pořádku',
  skip: 'Vynechat řádky s chybou a založit jen ostatní',
  noRegion: 'Žádný sloupec neurčuje kraj. Vyberte nad sloupcem s názvy krajů, že obsahuje Kraj.',
  faultsFirst: 'Opravte chyby v tabulce a načtěte ji znovu, nebo potvrďte, že se řádky s chybou mají vynechat.',
  nothingGood: 'Žádný řádek nelze založit.',
} as const;

/** `18 řádků, oddělovač středník, kódování Windows-1250` */
export function originText({ origin, rows }: Table): string {
  const count = counted(rows.length, ['řádek', 'řádky', 'řádků']);
  if (origin.format === 'xlsx') return `${count} z\u00a0listu ${origin.sheet}`;
  return `${count}, oddělovač ${delimiters[origin.delimiter]}, kódování ${encodings[origin.encoding]}`;
}

const delimiters = { ';': 'středník', ',': 'čárka', '\t': 'tabulátor' } as const;
const encodings = { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1250': 'Windows-1250', 'cp852': 'CP852' } as const;

/** What a whole table has that a person should know of before it is taken over. */
export function tableNotes({ mergedAreas, rows }: Table): readonly string[] {
  const formulas = rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula)).length;
  return [
    ...(mergedAreas.length === 0 ? [] : [`Sloučené buňky (${listed(mergedAreas)}): hodnota platí jen pro první z nich, ostatní se čtou jako prázdné.`]),
    ...(formulas === 0 ? [] : [`${counted(formulas, ['buňka obsahuje vzorec', 'buňky obsahují vzorec', 'buněk obsahuje vzorec'])}. Čte se výsledek, který v souboru naposledy uložil Excel.`]),
  ];
}

const shownAreas = 5;
const listed = (areas: readonly string[]): string => (areas.length <= shownAreas ? areas.join(', ') : `${areas.slice(0, shownAreas).join(', ')} a další`);

/** What is wrong with a cell, in the words of the form's fields where they fit a table. */
export function cellIssueText(field: TableFieldId, issue: IssueCode): string {
  if (issue === 'required') return field === regionField ? 'Chybí kraj.' : 'Chybí orgán, který usnesení přijal (rada, zastupitelstvo, výbor).';
  if (issue === 'too-long') return 'Text je příliš dlouhý. Zkraťte jej.';
  if (issue === 'repeated') return 'Tento kraj už je na některém z předchozích řádků.';
  if (issue === 'same-party') return 'Kraj Vysočina projekt vede, smlouvu sám se sebou neuzavírá.';
  return issueSentence(issue, tableField(field).bounds);
}

export const cellNoteTexts: Readonly<Record<CellNote, string>> = {
  'zeros-lost': 'V buňce je číslo, ne text. Začínalo-li nulami, Excel je vynechal: zkontrolujte je.',
  'formula': 'Výsledek vzorce, jak jej naposledy uložil Excel.',
  'merged': 'Buňka je součástí sloučené oblasti, čte se jako prázdná.',
};

/** `Řádek 4, sloupec C (Roční příspěvek)` */
export const cellPlace = (row: number, column: number, field: TableFieldId): string => `Řádek ${row}, sloupec ${columnName(column)} (${tableField(field).title})`;

/** `2 chyby`; a row may be faulty as a whole, where no column says its region. */
export const faultCount = (count: number): string => (count === 0 ? 'Chybí kraj' : counted(count, ['chyba', 'chyby', 'chyb']));

/** `12 řádků v pořádku, 2 s chybou` */
export function rowsText(good: number, faulty: number): string {
  return `${counted(good, ['řádek', 'řádky', 'řádků'])} v\u00a0pořádku${faulty === 0 ? '' : `, ${faulty} s\u00a0chybou`}`;
}

/** Words of making documents of many agreements. */
export const documentsText = {
  title: 'Dokumenty hromadně',
  command: 'Dokumenty hromadně…',
  agreements: 'Smlouvy',
  allAgreements: 'Všechny smlouvy',
  noAgreements: 'Zatím tu není žádná smlouva.',
  kinds: 'Dokumenty',
  format: 'Formát',
  formats: { pdf: 'PDF', docx: 'Word (DOCX)' },
  wordNote: 'Dokumenty Word slouží k připomínkám a úpravám. K podpisu je určeno PDF.',
  name: 'Názvy souborů',
  pattern: 'Vzor názvu',
  patternHelp: 'Kliknutím vložíte údaj, který se u každého dokumentu doplní:',
  insert: (word: string) => `Vložit: ${word}`,
  first: 'První soubor',
  unknown: (words: readonly string[]) => `Vzor obsahuje údaj, který aplikace nezná: ${words.map((word) => `{${word}}`).join(', ')}. Vložte jej tlačítkem.`,
  target: 'Kam je uložit',
  targets: { folder: 'do složky', zip: 'do jednoho archivu ZIP' },
  browserTarget: 'Dokumenty dostanete v jednom archivu ZIP mezi staženými soubory prohlížeče.',
  folderNote: 'Soubory, které ve složce už jsou, zůstanou: stejně pojmenovaný dokument dostane za název číslo.',
  chooseFirst: 'Vyberte aspoň jednu smlouvu a jeden dokument.',
  running: 'Vytvářím dokumenty',
  showInFolder: 'Otevřít složku',
  again: 'Vytvořit další',
  failed: 'Tyto dokumenty se nepodařilo vytvořit',
  archiveName: (day: string) => `Dokumenty smluv KPBI ${day}.zip`,
  archivePart: (day: string, part: number, of: number) => `Dokumenty smluv KPBI ${day}, část ${part} z ${of}.zip`,
  archiveNote: 'Má-li archiv přesáhnout 50 MB, rozdělí se do několika a u každého se zeptáme, kam jej uložit.',
  whereDownloaded: (fileName: string) => `Archiv ${fileName} najdete mezi staženými soubory prohlížeče.`,
  notSaved: (fileName: string) => `Archiv ${fileName} nebyl uložen: výběr místa jste zrušili.`,
  nothingMade: 'Nevznikl žádný soubor.',
  draft: 'návrh',
  finished: 'dokončeno',
} as const;

export const patternWordNames: Readonly<Record<PatternWord, string>> = { 'kraj': 'kraj', 'číslo': 'číslo smlouvy', 'dokument': 'dokument', 'rok': 'rok', 'stav': 'stav', 'pořadí': 'pořadí' };

const documentForms: Forms = ['dokument', 'dokumenty', 'dokumentů'];
const madeForms: Forms = ['Vytvořen', 'Vytvořeny', 'Vytvořeno'];

export const documentsCommand = (count: number): string => (count === 0 ? 'Vytvořit dokumenty' : `Vytvořit ${counted(count, documentForms)}`);

/** `Vytvořeno 26 dokumentů.`, `Zrušeno: vytvořeny 3 dokumenty z 26.` */
export function madeText(done: number, of: number, cancelled: boolean): string {
  const made = `${formFor(done, madeForms)} ${counted(done, documentForms)}`;
  if (cancelled) return `Zrušeno: ${made.toLowerCase()} z\u00a0${of}.`;
  return done === of ? `${made}.` : `${made} z\u00a0${of}.`;
}
