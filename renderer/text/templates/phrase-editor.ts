import { formatInteger } from '#shared/domain/money';

/** What a text written elsewhere may hold that a phrase does not take. */
type LeftOut = 'deleted-text' | 'hidden-text' | 'pictures' | 'comments' | 'footnotes' | 'numbering' | 'tables' | 'formatting' | 'paragraphs';

/** Words of the editor of one phrase. */
export const phraseEditorText = {
  variable: 'údaj',
  reference: 'odkaz',
  unknownVariable: (name: string) => `neznámý údaj ${name}`,
  brokenReference: 'odkaz nikam nevede',
  toolbar: 'Úpravy textu',
  insert: 'Údaj…',
  insertKeys: 'Vloží údaj ze seznamu. Totéž: Ctrl+mezerník, nebo / na začátku slova.',
  targets: 'Odkaz…',
  targetsHint: 'Vloží odkaz na článek nebo odstavec. Stojí-li kurzor u odkazu, změní, kam vede; totéž klávesou Enter na označeném odkazu.',
  changeTargets: 'Změnit cíl…',
  strong: 'Tučně',
  strongKeys: 'Ctrl+B',
  condition: 'Podmínka…',
  conditionHint: 'Označte část textu, která se má ukázat jen někdy.',
  changeCondition: 'Změnit podmínku…',
  dropCondition: 'Ukazovat vždy',
  pickerLabel: 'Hledat údaj nebo ustanovení',
  targetsLabel: 'Hledat, kam má odkaz vést',
  targetsKeys: 'Enter zvolí cíl. Ctrl+Enter přidá k odkazu další odstavec téhož článku, nebo jej odebere.',
  pickerNothing: (typed: string) => `Nic neodpovídá hledání „${typed}“.`,
  pasted: 'Text je vložený bez úprav vzhledu',
  pastedWithout: (kinds: readonly LeftOut[]) => `${kinds.map((kind) => leftOut[kind]).join('; ')}.`.replace(/^./u, (first) => first.toUpperCase()),
  tooLong: 'Vložený text je příliš dlouhý',
  tooLongAdvice: (length: number, longest: number) => `Má ${formatInteger(length)} znaků, do jednoho odstavce se vejde nejvýše ${formatInteger(longest)}. Nic se nevložilo; vložte text po částech.`,
} as const;

const leftOut: Readonly<Record<LeftOut, string>> = {
  'deleted-text': 'text smazaný ve sledování změn se nevložil',
  'hidden-text': 'skrytý text se nevložil',
  pictures: 'obrázky se nevložily',
  comments: 'komentáře se nevložily',
  footnotes: 'poznámky pod čarou se nevložily',
  numbering: 'číslování se nevložilo, zde se čísluje samo',
  tables: 'z tabulky je vložený jen text',
  formatting: 'písmo, barvy a odkazy původního textu se nevložily',
  paragraphs: 'odstavce jsou spojené do jednoho, rozdělíte je klávesou Enter',
};
