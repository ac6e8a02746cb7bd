import { clockText } from './moment';
import { agreementForms, counted, formFor, type Forms } from './plural';
import type { ApiError } from '#shared/api/errors';
import { errorText } from '#text/errors/errors';

export const productName = 'KPBI Smlouvy';

/** Words of the frame around every page. */
export const frameText = {
  places: { overview: 'Přehled', agreements: 'Smlouvy', payments: 'Platby', parties: 'Kraje', settings: 'Nastavení', calendar: 'Kalendář termínů', signatures: 'Podpisy v PDF', search: 'Hledání' },
  mainNavigation: 'Hlavní nabídka',
  whereYouAre: 'Kde jste',
  skipToContent: 'Přejít k obsahu',
  loading: 'Načítám…',
  notices: 'Oznámení',
  closeNotice: 'Zavřít oznámení',
  back: 'Zpět (Alt+←)',
  forward: 'Vpřed (Alt+→)',
  help: 'Nápověda (F1)',
  newAgreement: 'Nová smlouva',
  leaveUnsaved: 'Poslední úpravy nejsou uložené. Chcete okno přesto zavřít a úpravy zahodit?',
} as const;

const attachmentForms: Forms = ['příloha', 'přílohy', 'příloh'];
const soughtForms: Forms = ['smlouvu', 'smlouvy', 'smluv'];

export const searchText = {
  label: 'Hledat smlouvu nebo kraj',
  placeholder: 'Hledat (Ctrl+K)',
  nothing: (typed: string) => `Nic neodpovídá hledání „${typed}“.`,
  hint: 'Pište název kraje, číslo smlouvy, jméno nebo cokoli, co stojí ve smlouvě, v jejích písemnostech, zápisech a přílohách.',
  more: (count: number) => `a ${formFor(count, ['další', 'další', 'dalších'])} ${counted(count, agreementForms)}. Upřesněte hledání.`,
  unread: (count: number) => `${counted(count, attachmentForms)} se ještě ${formFor(count, ['čte', 'čtou', 'čte'])}; po chvíli se může najít víc.`,
  waiting: (count: number) => `Zbývá prohledat ${counted(count, soughtForms)}; po chvíli se může najít víc.`,
  wordless: (count: number) => `${counted(count, attachmentForms)} bez textové vrstvy (sken): podle obsahu ${formFor(count, ['ji', 'je', 'je'])} najít nelze.`,
  all: (count: number) => `Zobrazit všechny nálezy (${count})`,
  said: 'Ve smlouvách a přílohách',
  tools: 'Nástroje',
  signatures: 'ověřit elektronické podpisy, podepsat soubor',
  signaturesDetail: 'kdo soubor podepsal a zda je neporušený',
  calendar: 'lhůty termíny rok měsíc svátky Outlook ics',
  calendarDetail: 'co je kdy potřeba během roku',
} as const;

/** Words of the list of everything a search found. */
export const foundText = {
  title: frameText.places.search,
  list: 'Nálezy ve smlouvách',
  field: 'Co hledáte ve smlouvách a přílohách',
  count: (count: number) => (count === 0 ? '' : counted(count, agreementForms)),
  columns: { agreement: 'Smlouva', state: 'Číslo a stav', place: 'Kde', excerpt: 'Úryvek' },
} as const;

export const boundaryText = {
  brokenTitle: 'Tuto část okna se nepodařilo zobrazit.',
  brokenAdvice: 'Uložená data zůstala, jak byla. Zkuste to znovu. Pokud to nepomůže, načtěte celé okno znovu.',
  again: 'Zkusit znovu',
  reload: 'Načíst okno znovu',
  toList: 'Přejít na seznam smluv',
  toSettings: 'Zvolit jinou složku',
  setAside: 'Odložit soubor a začít s prázdnými daty',
  keptAside: (file: string) => `Původní soubor je uložen jako ${file}.`,
  startedAnew: 'Začínáte s prázdnými daty',
  notFoundTitle: 'Tato stránka v aplikaci není.',
  notFoundAdvice: 'Adresa je nejspíš neúplná. Pokračujte přehledem.',
  toOverview: 'Přejít na přehled',
} as const;

/** `Olomoucký kraj – KPBI Smlouvy` */
export function windowTitle(place: string): string {
  return `${place} – ${productName}`;
}

type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' | 'waiting' | 'conflict' }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** One line about the saving of what is being written; empty where nothing was written yet. */
export function saveStateText(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null ? '' : `Uloženo ${clockText(new Date(state.at))}`;
    case 'saving':
      return 'Ukládám…';
    case 'waiting':
      return 'Úpravy vzoru nejsou uložené';
    case 'conflict':
      return 'Neuloženo: záznam mezitím změnil někdo jiný';
    case 'failed':
      return `Neuloženo: ${errorText(state.error).title}`;
  }
}

/** What to do about a save that failed; empty where nothing is to be done. */
export function saveStateAdvice(state: SaveState): string {
  return state.kind === 'failed' ? errorText(state.error, 'save').advice : '';
}
