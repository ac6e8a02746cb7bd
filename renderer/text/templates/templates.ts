import type { EditRefusal } from '#shared/templates/edit/edit';
import type { TemplateId } from '#shared/templates/template-id';
import { counted, type Forms } from '#text/plural';

/** What templates and their parts are called. */
export const templateNames: Readonly<Record<TemplateId, string>> = {
  agreement: 'Smlouva',
  'annex-1': 'Příloha č. 1 – Popis projektu a rozpočet',
  'annex-2': 'Příloha č. 2 – Krajští koordinátoři',
  'annex-3': 'Příloha č. 3 – Platební kalendář',
  amendment: 'Dodatek',
  'consolidated-text': 'Úplné znění',
  termination: 'Výpověď a dohoda o ukončení',
  memorandum: 'Důvodová zpráva',
  resolution: 'Návrh usnesení',
  'covering-letter': 'Průvodní dopis',
  'call-for-payment': 'Výzva k úhradě',
  reminder: 'Upomínka',
  receipt: 'Potvrzení o přijetí platby',
  'control-sheet': 'Předběžná řídicí kontrola',
  'handover-protocol': 'Předávací protokol',
  'power-of-attorney': 'Plná moc',
};

/** The list of templates. */
export const templatesText = {
  title: 'Vzory dokumentů',
  intro: 'Podle vzorů se sestavují všechny dokumenty. Upravený vzor platí pro nové smlouvy; rozpracované a dokončené zůstávají u znění, ze kterého vznikly.',
  table: 'Vzory dokumentů',
  columns: { name: 'Vzor', version: 'Verze', origin: 'Původ', saved: 'Uloženo', note: 'Co se změnilo' },
  origins: { product: 'dodaný s programem', office: 'váš úřad' },
  unsaved: 'neuložené úpravy',
  importFile: 'Načíst ze souboru…',
  imported: (name: string, version: number) => `Vzor ${name} je načtený jako verze ${String(version)}`,
  importedDetail: 'Nové smlouvy se budou sestavovat podle něj. Předchozí verze zůstávají v historii.',
  open: 'Otevřít vzor',
  settingsNote: 'Znění smlouvy, příloh a dalších dokumentů. Můžete je upravit podle požadavků vašich právníků.',
  settingsLink: 'Otevřít vzory',
} as const;

/** The editor of one template. */
export const templateEditorText = {
  commands: 'Úpravy vzoru',
  undo: 'Zpět (Ctrl+Z)',
  redo: 'Znovu (Ctrl+Y)',
  save: 'Uložit novou verzi…',
  saveKeys: 'Ctrl+S',
  saved: (version: number) => `Vzor je uložený jako verze ${String(version)}`,
  savedDetail: 'Podle této verze se budou sestavovat nové smlouvy.',
  nothingToSave: 'Vzor je beze změn.',
  more: 'Další',
  history: 'Předchozí verze…',
  exportFile: 'Uložit do souboru',
  showPages: 'Ukázat stránky',
  hidePages: 'Skrýt stránky',
  state: { product: 'dodaný s programem', office: (version: number) => `verze ${String(version)}`, changed: 'neuložené úpravy' },
  outline: 'Osnova vzoru',
  splitter: 'Šířka stránek',
  wording: 'Znění',
  unchosen: 'Vyberte článek nebo odstavec v osnově, nebo klepněte do textu.',
  hint: 'Klepněte do textu a pište. Znak / vloží údaj nebo odkaz, Enter rozdělí odstavec.',
  referenceHere: (targets: string) => `Odkaz vede na ${targets}.`,
  conditionHere: (words: string) => `Tato část textu se ukáže ${words}.`,
} as const;

/** Parts of a template. */
export const partText = {
  title: 'Název dokumentu',
  detail: (index: number) => `Řádek ${String(index + 1)} pod názvem`,
  numbers: 'Pod názvem jsou čísla smluv a spisové značky obou stran.',
  article: 'Článek',
  articleName: (number: string) => `Název článku ${number}`,
  heading: 'Nadpis',
  list: 'Seznam bodů',
  paragraph: 'Odstavec bez čísla',
  clause: (number: string) => `Odstavec ${number}`,
  variant: (clause: string, index: number) => `${clause}, ${String(index + 1)}. varianta`,
  point: (letter: string) => `písm. ${letter})`,
  pointOf: (clause: string, letter: string) => `${clause}, písm. ${letter})`,
  component: 'Vyplní se z údajů',
  unknownTarget: 'místo, které neexistuje',
  unknownComponent: (name: string) => `neznámá část ${name}`,
  dataList: (label: string) => `Dále body z údajů: ${label}`,
  stretch: 'Označený text',
  hidden: 'v ukázce se neukazuje',
  conditional: 'jen za podmínky, nebo ve více variantách',
  empty: 'Napište znění…',
  emptyName: 'Název článku',
  noText: '(bez textu)',
  firstHolds: 'Ukáže se první varianta, jejíž podmínka platí.',
  otherwise: 'jinak',
  actionsOf: (part: string) => `Úpravy: ${part}`,
  addPoint: 'Přidat písmeno',
  addVariant: 'Přidat variantu znění…',
  newVariant: (part: string) => `${part}: nová varianta`,
  movePointUp: (point: string) => `Posunout ${point} výš`,
  movePointDown: (point: string) => `Posunout ${point} níž`,
  removePoint: (point: string) => `Odebrat ${point}`,
  pointCondition: (point: string) => `Podmínka pro ${point}…`,
  moveVariantUp: (index: number) => `Posunout ${String(index + 1)}. variantu výš`,
  removeVariant: (index: number) => `Odebrat ${String(index + 1)}. variantu`,
  setCondition: 'Podmínka…',
  moveUp: 'Posunout výš',
  moveDown: 'Posunout níž',
  duplicate: 'Duplikovat',
  remove: 'Odebrat',
  removed: 'Odebráno',
  undo: 'Vrátit',
} as const;

/** The list of what can be put into a text. */
export const choiceText = {
  groups: {
    coordinator: 'Koordinátor',
    region: 'Spolupracující kraj',
    agreement: 'Smlouva',
    contribution: 'Příspěvek',
    payment: 'Platby',
    term: 'Doba trvání',
    annexes: 'Přílohy',
    papers: 'Další dokumenty',
  },
  references: 'Odkaz na ustanovení',
  agreementReferences: 'Odkaz na ustanovení smlouvy',
} as const;

/** The dialog that asks for a condition. */
export const conditionDialogText = {
  title: 'Kdy se má ukázat',
  subject: (part: string) => `${part} se ukáže, jen platí-li všechno z toho:`,
  always: 'Bez podmínky: ukáže se vždy.',
  add: 'Přidat podmínku',
  about: 'Na čem to závisí',
  chooseAbout: 'Vyberte…',
  criteria: 'Údaje smlouvy',
  parts: 'Jiná část vzoru',
  answers: 'Ukáže se při odpovědi',
  isShown: 'je uvedena',
  isHidden: 'není uvedena',
  remove: 'Odebrat podmínku',
  confirm: 'Použít',
  cancel: 'Zrušit',
  noAnswer: 'Zaškrtněte aspoň jednu odpověď.',
} as const;

/** Saving a version. */
export const saveText = {
  title: (version: number) => `Uložit verzi ${String(version)}`,
  intro: 'Podle nové verze se budou sestavovat nové smlouvy. U rozpracovaných se aplikace zeptá, zda znění převzít; dokončené se nezmění.',
  note: 'Co se změnilo (pro kolegy)',
  notePlaceholder: 'Například: upravena splatnost podle připomínek právního oddělení',
  confirm: 'Uložit verzi',
  cancel: 'Zrušit',
} as const;

/** What is wrong with a template. */
export const faultsText = {
  count: (count: number) => `${counted(count, faultForms)} k opravě`,
  title: 'Než vzor uložíte, opravte:',
  list: 'Co je třeba opravit',
} as const;

const faultForms: Forms = ['místo', 'místa', 'míst'];

/** Somebody else saved a version meanwhile. */
export const templateConflictText = {
  title: (version: number, by: string) => `Verzi ${String(version)} tohoto vzoru mezitím uložil někdo jiný (${by}).`,
  note: (note: string) => `K uložené verzi je poznamenáno: ${note}`,
} as const;

/** Earlier versions. */
export const historyText = {
  title: (name: string) => `${name}: verze`,
  version: (version: number, origin: 'product' | 'office') => (origin === 'product' ? `Dodaná verze ${String(version)}` : `Verze ${String(version)}`),
  compareWith: 'Rozpracované znění proti verzi',
  kinds: { added: 'nové', removed: 'odebráno', changed: 'změněno', moved: 'přesunuto' },
  same: 'Obě znění jsou stejná.',
  takeBack: 'Vrátit se k tomuto znění',
  close: 'Zavřít',
  table: 'Rozdíly po ustanoveních',
} as const;

/** The pages of a sample agreement. */
export const previewText = {
  pages: (name: string) => `${name}: stránky ukázkové smlouvy`,
  sample: 'Ukázka',
  founding: 'vymyšlený příklad',
  answer: 'Ukázat v náhledu',
  cannotTry: 'Na této ukázce to nastavit nelze.',
  cannotTryAdvice: 'Vyberte nad stránkami jako ukázku smlouvu, u které podmínka platí.',
} as const;

/** Why a template cannot be edited so, and what to do. */
export function refusalText(refusal: EditRefusal): { readonly title: string; readonly detail: string } {
  switch (refusal.code) {
    case 'no-such-part':
      return { title: 'Tato část už ve vzoru není.', detail: 'Vyberte jinou v osnově.' };
    case 'wrong-place':
      return { title: 'Sem to umístit nelze.', detail: 'Číslované odstavce patří do článků a seznamů bodů; články, seznamy a nadpisy stojí vedle sebe.' };
    case 'id-taken':
      return { title: 'Taková část už ve vzoru je.', detail: 'Zkuste to znovu.' };
    case 'referred-to':
      return { title: 'Odebrat to zatím nelze.', detail: `Odkazuje na to ${[...new Set(refusal.by.map(({ template }) => templateNames[template]))].join(', ')} (${counted(refusal.by.length, faultForms)}). Nejdříve tam odkaz nebo podmínku změňte.` };
    case 'last-wording':
      return { title: 'Jediné znění odstavce odebrat nelze.', detail: 'Odeberte celý odstavec.' };
    case 'several-wordings':
      return { title: 'Odstavec s více variantami rozdělit nelze.', detail: 'Přidejte nový odstavec a text do něj přesuňte.' };
    case 'nothing-to-split':
      return { title: 'Zde není co rozdělit.', detail: 'Umístěte kurzor mezi slova, kde má nový odstavec začít.' };
  }
}
