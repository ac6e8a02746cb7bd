import type { ParagraphPart } from '#shared/templates/template';

/** What is added to a template, and where. */
export const addingText = {
  button: 'Přidat část',
  submenu: 'Přidat',
  kinds: {
    clause: 'Číslovaný odstavec',
    paragraph: 'Odstavec bez čísla',
    component: 'Tabulka nebo údaje…',
    article: 'Článek',
    heading: 'Nadpis',
    list: 'Seznam bodů',
  },
  title: 'Název dokumentu',
  /** @param group „čl. VI“; null for a list of points */
  firstIn: (group: string | null) => `Do ${group ?? 'seznamu bodů'}, na začátek`,
  laterIn: (group: string | null) => `Do ${group ?? 'seznamu bodů'}, za vybranou část`,
  behindGroup: (group: string | null) => `Za ${group ?? 'seznam bodů'}`,
  behind: 'Za vybranou část',
  atEnd: 'Na konec vzoru',
  atStart: 'Na začátek vzoru',
  noClause: 'Patří do článku nebo do seznamu bodů. Vyberte jej, nebo jej nejdříve přidejte.',
} as const;

/** What is chosen for a part from a list. */
export const partChoiceText = {
  confirm: 'Použít',
  cancel: 'Zrušit',
  addComponent: { title: 'Vložit tabulku nebo údaje', intro: 'Obsah se v každé smlouvě vyplní z jejích údajů.' },
  changeComponent: 'Zvolit jiné údaje…',
  list: 'Body z údajů…',
  listIntro: (wording: string) => `${wording}: za vlastní písmena se doplní body, které vyplynou z údajů smlouvy.`,
  listTitle: 'Body z údajů',
  noList: 'žádné',
  listNowhere: 'Body může mít jen číslovaný odstavec.',
  align: 'Zarovnání…',
  alignTitle: 'Zarovnání odstavce',
  aligns: { justify: 'do bloku', left: 'vlevo', center: 'na střed' } satisfies Readonly<Record<ParagraphPart['align'], string>>,
} as const;

/** The lines below a title. */
export const titleText = {
  addLine: 'Přidat řádek pod název',
  removeLine: (index: number) => `Odebrat ${String(index + 1)}. řádek pod názvem`,
  showNumbers: 'Uvést čísla smluv',
  hideNumbers: 'Neuvádět čísla smluv',
} as const;
