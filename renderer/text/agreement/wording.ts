import { counted, type Forms } from '#text/plural';

const deviationForms: Forms = ['odchylka', 'odchylky', 'odchylek'];
const differenceForms: Forms = ['rozdíl', 'rozdíly', 'rozdílů'];

/** What became of a clause in one agreement. */
export type WordingState = 'as-template' | 'changed' | 'added' | 'dropped';

/** Words of the section that words one agreement otherwise than its template. */
export const wordingText = {
  intro: 'Ustanovení tak, jak jsou v této smlouvě. Změna platí jen pro ni; vzor se nemění.',
  deviations: (count: number) => (count === 0 ? 'Bez odchylek od vzoru' : `${counted(count, deviationForms)} od vzoru`),
  onlyDeviations: 'Jen odchylky',
  documents: { 'agreement': 'Smlouva', 'annex-1': 'Příloha č. 1', 'annex-2': 'Příloha č. 2', 'annex-3': 'Příloha č. 3', 'amendment': 'Dodatek' },
  states: { 'changed': 'změněno', 'added': 'doplněno', 'dropped': 'vypuštěno' } as const satisfies Readonly<Record<Exclude<WordingState, 'as-template'>, string>>,
  moved: 'přesunuto',
  version: (origin: 'product' | 'office', version: number) => (origin === 'product' ? `vzor dodaný s programem, verze ${String(version)}` : `vzor úřadu, verze ${String(version)}`),
  update: 'Převzít novější znění…',
  updateOf: (document: string) => `Převzít novější znění: ${document}`,
  fromData: (name: string) => `${name} (z údajů smlouvy)`,
  unnumbered: (gist: string) => `odstavec „${gist}“`,
  name: (gist: string) => `nadpis „${gist}“`,
  list: 'seznam bodů',
  data: (name: string) => `údaje „${name}“`,
  emptyPlace: 'text ustanovení',
  emptyName: 'název článku',
  change: 'Změnit v této smlouvě',
  rename: 'Změnit název v této smlouvě',
  drop: 'Vypustit',
  add: 'Přidat ustanovení za',
  addInto: 'Přidat ustanovení',
  addArticle: 'Přidat článek za',
  moveUp: 'Posunout výš',
  moveDown: 'Posunout níž',
  restore: 'Vrátit znění vzoru',
  restorePlace: 'Vrátit na místo ve vzoru',
  restoreDropped: 'Vrátit do smlouvy',
  showTemplate: 'Znění vzoru',
  hideTemplate: 'Skrýt znění vzoru',
  own: 'V této smlouvě',
  template: 'Ve vzoru',
  copy: 'Kopírovat text',
  copied: 'Text je zkopírovaný',
  done: 'Hotovo',
  addPoint: 'Přidat písmeno',
  removePoint: (mark: string) => `Odebrat písmeno ${mark})`,
  point: (clause: string, mark: string) => `${clause}, písmeno ${mark})`,
  referredTo: 'Na vypuštěné ustanovení se odkazuje jinde',
  referredToAdvice: (places: readonly string[]) => `Upravte i text: ${places.join(', ')}. Do té doby zůstane na stránkách vyznačené, že odkaz nikam nevede.`,
  choices: { variables: 'Údaje', references: 'Odkaz na ustanovení', own: 'Odkaz na ustanovení tohoto dokumentu' },
} as const;

/** Words of taking over a newer version of a template. */
export const updateText = {
  title: (document: string) => `${document}: novější znění vzoru`,
  intro: (from: string, to: string) => `Smlouvu nyní určuje ${from}; novější je ${to}. U každého rozdílu rozhodněte, zda nové znění převzít.`,
  count: (count: number) => (count === 0 ? 'Znění této smlouvy se převzetím nezmění.' : counted(count, differenceForms)),
  kinds: { changed: 'změněno', added: 'nové', dropped: 'odebráno', moved: 'přesunuto' },
  now: 'Ve smlouvě nyní',
  next: 'V novějším vzoru',
  none: 'Toto ustanovení zde není.',
  notShown: 'V této smlouvě se podle údajů neuvádí.',
  own: 'vlastní znění smlouvy',
  ownAdvice: 'Smlouva se zde od vzoru odchyluje. Převzetím by vlastní znění zaniklo.',
  choice: (where: string) => `Rozhodnutí: ${where}`,
  take: 'převzít',
  keep: 'ponechat',
  always: 'Převezme se vždy: jde o skladbu dokumentu, ne o jeho znění.',
  takeAll: 'Převzít vše',
  keepAll: 'Ponechat vše',
  confirm: 'Použít',
  cancel: 'Zrušit',
  list: 'Rozdíly po ustanoveních',
} as const;

/** The annexes an office adds. */
export const freeAnnexText = {
  title: 'Další přílohy',
  annexes: 'Přílohy od čísla 4',
  row: (index: number) => `Příloha č. ${String(index + 4)}`,
  add: 'Přidat přílohu',
  none: 'Smlouva má jen tři základní přílohy.',
  name: 'Název přílohy',
  text: 'Text přílohy',
  textHelp: 'Prázdný řádek začíná nový odstavec. Krátký samostatný řádek bez tečky na konci je nadpis, řádek začínající „1.“ číslovaný bod a „a)“ jeho písmeno.',
} as const;
