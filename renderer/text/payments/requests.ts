import { typesetString } from '#shared/documents/typography';
import type { RequestKind } from '#shared/domain/payments/payment-request';
import { counted, formFor, type Forms } from '#text/plural';

const letters: Readonly<Record<RequestKind, Forms>> = {
  'call-for-payment': ['výzvu', 'výzvy', 'výzev'],
  'reminder': ['upomínku', 'upomínky', 'upomínek'],
  'second-reminder': ['druhou upomínku', 'druhé upomínky', 'druhých upomínek'],
  'receipt': ['potvrzení', 'potvrzení', 'potvrzení'],
};
const letterForms: Forms = ['dopis', 'dopisy', 'dopisů'];

export const requestNames: Readonly<Record<RequestKind, string>> = {
  'call-for-payment': 'Výzva k úhradě',
  'reminder': 'Upomínka',
  'second-reminder': 'Druhá upomínka',
  'receipt': 'Potvrzení',
};

/** Words of the part where the coordinator asks for money. */
export const requestsText = {
  ofRegion: typesetString('Výzvy a upomínky vystavuje koordinátor, kterému se příspěvek platí. Váš úřad příspěvek hradí v části Příkazy k úhradě.'),
  views: 'Výzvy a upomínky',
  tasks: { 'call-for-payment': 'Vyzvat', 'reminder': 'Upomenout', 'second-reminder': 'Upomenout podruhé', 'receipt': 'Potvrdit přijetí' } satisfies Record<RequestKind, string>,
  issuedView: 'Vystavené',
  issuedList: 'Vystavené výzvy a upomínky',
  lists: { 'call-for-payment': 'Příspěvky k výzvě', 'reminder': 'Příspěvky k upomenutí', 'second-reminder': 'Příspěvky k druhé upomínce', 'receipt': 'Příspěvky k potvrzení' } satisfies Record<RequestKind, string>,
  task: (name: string, count: number) => `${name} (${String(count)})`,
  open: {
    'call-for-payment': typesetString('Příspěvky, o které ještě nikdo nepožádal.'),
    'reminder': typesetString('Příspěvky po splatnosti, které ještě nikdo neupomenul.'),
    'second-reminder': typesetString('Příspěvky, které nebyly uhrazeny ani do dne z první upomínky.'),
    'receipt': typesetString('Uhrazené příspěvky, jejichž přijetí ještě není potvrzené.'),
  } satisfies Record<RequestKind, string>,
  none: {
    'call-for-payment': 'Teď není koho vyzvat. Všechny výzvy jsou vystavené.',
    'reminder': 'Teď není koho upomenout.',
    'second-reminder': 'Teď není koho upomenout podruhé.',
    'receipt': 'Teď není co potvrdit.',
  } satisfies Record<RequestKind, string>,
  find: 'Hledat kraj nebo rok',
  nothingFound: (typed: string) => `Nic neodpovídá hledání „${typed}“.`,
  columns: { region: 'Kraj', year: 'Rok', amount: 'Částka', due: 'Splatnost', late: 'Prodlení', last: 'Předchozí dopis', number: 'Číslo', kind: 'Dopis', issuedOn: 'Vystaveno', interest: 'Úrok', payBy: 'Uhradit do', delivered: 'Doručeno' },
  afterDelivery: 'od doručení',
  notDelivered: 'nezapsáno',
  days: (count: number) => counted(count, ['den', 'dny', 'dnů']),
  form: 'Údaje dopisů',
  issuedOn: 'Datum vystavení',
  payBy: 'Nový den úhrady',
  signedBy: 'Podepíše',
  signedByTitle: 'Funkce',
  preview: 'Náhled',
  previewOf: 'Náhled dopisu',
  closePreview: 'Zavřít náhled',
  issue: (kind: RequestKind, count: number) => (count === 0 ? `Vystavit ${letters[kind][1]}` : `Vystavit ${counted(count, letters[kind])}`),
  chooseFirst: 'Vyberte kraje v seznamu.',
  withoutSeries: typesetString('Dopisy zatím nemají číselnou řadu. Bez čísla je nelze vystavit.'),
  toSettings: 'Nastavit řadu',
  issued: (count: number) => `${formFor(count, ['Vystaven', 'Vystaveny', 'Vystaveno'])} ${counted(count, letterForms)}.`,
  issuedDetail: typesetString('Najdete je mezi vystavenými, kde je uložíte a zapíšete doručení.'),
  takeBack: 'Vzít zpět',
  takenBack: (count: number) => `Vzato zpět: ${counted(count, letterForms)}.`,
  untilThisYear: 'Letos a dříve',
  allYears: 'Všechny roky',
  yearOfIssue: 'Rok vystavení',
  noneIssued: 'Zatím není vystavený žádný dopis.',
  openOne: 'Otevřít',
  save: (count: number) => (count > 1 ? `Uložit ${counted(count, letterForms)} (ZIP)` : 'Uložit'),
  archive: (day: string) => `Výzvy a upomínky ${day}.zip`,
  saved: 'Uloženo.',
  downloaded: (fileName: string) => `Soubor ${fileName} najdete mezi staženými.`,
  deliver: 'Doručeno…',
  deliverTitle: 'Zapsat doručení',
  deliverNote: (count: number) => typesetString(`Den doručení se zapíše do Průběhu smlouvy a počítá se od něj splatnost. Týká se: ${counted(count, ['výzva', 'výzvy', 'výzev'])}.`),
  deliveredOn: 'Den doručení',
  deliverConfirm: 'Zapsat',
  delivered: (count: number) => `Doručení zapsáno: ${counted(count, ['výzva', 'výzvy', 'výzev'])}.`,
} as const;

/** Words of the settings of asking for money. */
export const askingText = {
  title: 'Výzvy a upomínky',
  numberPattern: 'Vzor čísel výzev, upomínek a potvrzení',
  numberPatternHelp: typesetString('Například VU/{číslo}/{rok}: místo {číslo} se doplní pořadí v roce, místo {rok} rok vystavení. Všechny tři druhy dopisů mají jednu řadu.'),
  interestRate: 'Úrok z prodlení v upomínkách',
  interestRateHelp: typesetString('Prázdné pole znamená, že upomínky úrok nežádají. Nárok upravuje § 1970 občanského zákoníku; není-li sazba sjednána, stanoví ji nařízení vlády č. 351/2013 Sb. Sazbu ověřte u právníka úřadu; počítá se prostý úrok z částky, která v jednotlivých dnech chyběla.'),
} as const;
