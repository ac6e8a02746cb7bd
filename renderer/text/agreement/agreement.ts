import type { DocumentKind } from '#shared/documents/document-kind';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import type { PartyDetailKey } from '#shared/domain/party';
import { counted, datumForms } from '#text/plural';

export type SectionName = 'amendment' | 'parties' | 'subject' | 'payments' | 'term' | 'contacts' | 'approvals' | 'closing' | 'annexes' | 'wording';

export const sectionNames: Readonly<Record<SectionName, string>> = {
  amendment: 'Dodatek',
  parties: 'Strany',
  subject: 'Předmět',
  payments: 'Příspěvek a platby',
  term: 'Trvání',
  contacts: 'Kontakty',
  approvals: 'Schválení',
  closing: 'Závěr',
  annexes: 'Přílohy',
  wording: 'Znění',
};

export const documentNames: Readonly<Record<DocumentKind, string>> = {
  'agreement': 'Smlouva',
  'annex-1': 'Příloha č. 1',
  'annex-2': 'Příloha č. 2',
  'annex-3': 'Příloha č. 3',
  'agreement-with-annexes': 'Vše',
  'amendment': 'Dodatek',
  'consolidated-text': 'Úplné znění',
  'termination': 'Ukončení smlouvy',
  'memorandum': 'Důvodová zpráva',
  'resolution': 'Návrh usnesení',
  'covering-letter': 'Průvodní dopis',
  'call-for-payment': 'Výzva k úhradě',
  'control-sheet': 'Kontrolní list',
  'handover-protocol': 'Protokol o předání',
  'power-of-attorney': 'Plná moc',
};

/** The same documents where the name stands on its own, away from the tabs. */
export const documentTitles: Readonly<Record<DocumentKind, string>> = { ...documentNames, 'agreement-with-annexes': 'Smlouva s přílohami' };

/** Words of the editor around the form. */
export const editorText = {
  sections: 'Části smlouvy',
  form: 'Údaje smlouvy',
  draft: 'Koncept',
  finished: (day: PlainDate) => `Dokončeno ${formatDate(day)}`,
  inBin: 'V koši',
  complete: 'Nic nechybí',
  missing: (count: number) => `Chybí ${counted(count, datumForms)}`,
  missingTitle: 'Co ještě chybí',
  sectionComplete: 'úplné',
  undo: 'Zpět (Ctrl+Z)',
  redo: 'Znovu (Ctrl+Y)',
  savePdf: 'Uložit PDF',
  open: 'Otevřít',
  print: 'Tisk',
  printing: 'Připravuji tisk…',
  finish: 'Dokončit',
  reopen: 'Vrátit do rozpracování',
  restore: 'Obnovit z koše',
  showPage: 'Zobrazit stránky',
  hidePage: 'Skrýt stránky',
  savedTo: (document: string) => `${document}: PDF je uložené`,
  downloaded: (document: string) => `${document}: PDF je stažené`,
  downloadedWhere: (fileName: string) => `Soubor ${fileName} najdete mezi staženými soubory prohlížeče.`,
  finishedNotice: 'Smlouva je dokončená',
  finishedDetail: 'Její dokumenty i údaje jsou natrvalo uložené v Listinách. Teď ji můžete vytisknout k podpisu nebo podepsat elektronicky; sken podepsané smlouvy pak přiložte tamtéž.',
  toRecords: 'Otevřít Listiny',
  reopenedNotice: 'Smlouva je znovu rozpracovaná',
  reopenedSigned: 'Podepsané vyhotovení zůstává v Listinách. Až smlouvu znovu dokončíte, vznikne nové vyhotovení a bude třeba je podepsat znovu.',
  readOnly: 'Dokončenou smlouvu nelze měnit. Chcete-li něco opravit, vraťte ji do rozpracování.',
  inRecords: 'Vytištěné znění, elektronické podpisy a skeny najdete v Listinách.',
  removed: 'Smlouva je v koši a nelze ji měnit.',
  notFinishable: 'Smlouvu zatím nelze dokončit',
  close: 'Zavřít',
} as const;

export const pageText = {
  documents: 'Dokument',
  pages: (title: string) => `Stránky: ${title}`,
  page: (page: number, pages: number) => `Strana ${page} z ${pages}`,
  renewing: 'Stránky se obnovují…',
  notRenewed: 'Stránky ukazují předchozí znění.',
  splitter: 'Šířka stránek',
  unprintable: 'Dokument nelze vytisknout: písmo dokumentu neobsahuje některé znaky.',
  unprintableAdvice: 'Nahraďte je jinými. Bez vašeho vědomí se z textu nic nevynechá.',
  unprintablePlace: (character: string, codePoint: string, excerpt: string) => `znak „${character}“ (${codePoint}) v textu „${excerpt}“`,
  unprintableField: (character: string, codePoint: string) => `Písmo dokumentu neobsahuje znak „${character}“ (${codePoint}). Nahraďte jej jiným.`,
  goToField: 'Přejít na údaj',
} as const;

export const sourceText = {
  fromParty: 'z údajů kraje',
  verify: 'z údajů kraje, ověřte',
  onlyHere: 'jen v této smlouvě',
  asParty: 'shodné s údaji kraje',
  override: 'Změnit jen zde',
  revert: 'Vrátit údaj kraje',
  keepAtParty: 'Uložit i do údajů kraje',
  keptAtParty: (name: string) => `Uloženo do údajů: ${name}`,
} as const;

/** Before the titles of a man and of a woman, which are written in both forms at once. */
export const otherTitlesText = 'v obou tvarech zapsat:';

export const detailNames: Readonly<Record<PartyDetailKey, string>> = {
  street: 'Ulice a číslo',
  postalCode: 'PSČ',
  city: 'Obec',
  ico: 'IČO',
  dic: 'DIČ',
  dataBox: 'Datová schránka',
  representativeName: 'Zástupce',
  representativeNameInstrumental: 'Zástupce v 7. pádě',
  representativeTitle: 'Funkce zástupce',
  representativeTitleInstrumental: 'Funkce v 7. pádě',
  account: 'Číslo účtu',
  bankName: 'Banka',
  coordinatorName: 'Krajský koordinátor',
  coordinatorPhone: 'Telefon',
  coordinatorEmail: 'E-mail',
};

export const detailHelp: Readonly<Partial<Record<PartyDetailKey, string>>> = {
  representativeName: 'Jméno s tituly, jak stojí pod podpisem: Ing. Josef Novák',
  representativeNameInstrumental: 'Za slovem „zastoupený“: Ing. Josefem Novákem',
  representativeTitleInstrumental: 'Za jménem v 7. pádě: hejtmanem, hejtmankou',
};

export const sideNames = { coordinator: 'Koordinátor projektu', region: 'Spolupracující kraj' } as const;

/** Labels and answers of the form. */
export const formText = {
  coordinatorParty: 'Kraj, který projekt vede',
  regionParty: 'Kraj, se kterým se smlouva uzavírá',
  chooseRegion: 'Vyberte kraj…',
  hasAgreement: (name: string) => `${name} (už má smlouvu)`,
  regionRefused: (name: string) => `${name} už smlouvu má; každý kraj může mít jen jednu platnou.`,
  openOther: 'Otevřít stávající smlouvu',
  regionChanged: (name: string) => `Údaje, které patřily jen kraji ${name}, byly odebrány`,
  regionChangedDetail: 'Čísla, odlišné údaje a schválení předchozího kraje. Ctrl+Z je vrátí.',
  number: 'Číslo smlouvy',
  fileReference: 'Číslo jednací nebo spisová značka',

  legalBasis: 'Právní základ smlouvy',
  legalBases: {
    'civil-code': '§ 1746 odst. 2 občanského zákoníku (nepojmenovaná smlouva)',
    'public-law': '§ 160 správního řádu (veřejnoprávní smlouva)',
    'grant': '§ 10a zákona č. 250/2000 Sb. (poskytnutí dotace)',
  },
  commission: 'Usnesení komise Asociace krajů',
  commissionResolution: 'Číslo usnesení',
  commissionDate: 'Ze dne',
  earlierArrangement: 'Dosavadní ujednání, které smlouva nahrazuje',
  earlierHelp: 'Vyplňte jen tehdy, když strany dosud spolupracovaly podle jiné smlouvy.',

  annualAmount: 'Roční příspěvek',
  firstYear: 'První rok, za který se hradí',
  startsOn: 'Příspěvek se počítá ode dne',
  startsOnHelp: 'Vyplňte, jen když se první rok nehradí celý.',
  partialYear: 'Neúplný rok se hradí',
  partialYears: { 'whole': 'v plné výši', 'by-months': 'poměrně podle započatých měsíců, na celé koruny', 'by-days': 'poměrně podle dní, na celé koruny' },
  exceptions: 'Roky s odlišným příspěvkem',
  exceptionRow: (index: number) => `${index + 1}. rok s odlišným příspěvkem`,
  addException: 'Přidat rok',
  year: 'Rok',
  amount: 'Částka',
  payment: 'Platba',
  due: 'Splatnost',
  dues: { 'after-request': 'po doručení výzvy nebo faktury', 'fixed-day': 'vždy k určitému dni v roce' },
  dueDays: 'Splatnost od doručení',
  dueDay: 'Den splatnosti',
  dueDayUnit: 'každého roku',
  days: 'dní',
  request: 'O úhradu žádá koordinátor',
  requests: { call: 'výzvou k úhradě', invoice: 'fakturou' },
  variableSymbol: 'Variabilní symbol',
  specificSymbol: 'Specifický symbol',
  budgetLine: 'Rozpočtové krytí u spolupracujícího kraje',
  department: 'Odbor',
  unit: 'ORJ',
  unitHelp: 'Číslo organizační jednotky v rozpočtu, například 18',
  chapter: 'Kapitola rozpočtu',
  budgetNote: 'Upřesnění',

  term: 'Smlouva se uzavírá',
  terms: { 'open-ended': 'na dobu neurčitou', 'until': 'na dobu určitou' },
  until: 'Do dne',
  noticeTitle: 'Výpověď',
  noticeMonths: 'Výpovědní doba',
  months: 'měsíců',
  runsFrom: 'Výpovědní doba běží',
  runsFroms: { 'next-month': 'od prvního dne měsíce po doručení výpovědi', 'delivery': 'ode dne doručení výpovědi' },
  endsWithYear: 'Výpověď může skončit smlouvu jen ke konci kalendářního roku',

  contactsHelp: 'Změna kontaktní osoby nevyžaduje dodatek.',
  approvals: (side: string) => `Projednání a schválení: ${side}`,
  noApprovals: 'Zatím žádné usnesení.',
  approvalRow: (index: number) => `${index + 1}. usnesení`,
  addApproval: 'Přidat usnesení',
  organ: 'Orgán',
  organs: { committee: 'výbor nebo komise', council: 'rada', assembly: 'zastupitelstvo' },
  role: 'Co orgán udělal',
  roles: { discusses: 'projednal', endorses: 'projednal a schválil záměr', recommends: 'doporučil', decides: 'rozhodl', 'takes-note': 'vzal na vědomí' },
  organName: 'Název orgánu',
  resolution: 'Číslo usnesení',
  resolutionDate: 'Ze dne',

  counterparts: 'Počet vyhotovení',
  counterpartsOf: { coordinator: 'Pro koordinátora', region: 'Pro spolupracující kraj' },
  publisher: 'V registru smluv uveřejní',
  publishers: { coordinator: 'koordinátor', region: 'spolupracující kraj' },
  publisherHelp: 'Smlouva se uveřejňuje bez zbytečného odkladu, nejpozději do 30 dnů od uzavření (§ 5 odst. 2 zákona č. 340/2015 Sb.).',

  annex1: 'Příloha č. 1: projekt, jeho aktivity a rozpočet',
  projectYear: 'Rok, pro který příloha platí',
  activities: 'Aktivity projektu',
  activityRow: (index: number) => `${index + 1}. aktivita`,
  addActivity: 'Přidat aktivitu',
  projectBudget: 'Rozpočet projektu',
  noBudget: 'Rozpočet zatím nemá položky.',
  budgetRow: (index: number) => `${index + 1}. položka rozpočtu`,
  addBudgetRow: 'Přidat položku',
  item: 'Položka',
  annex2: 'Příloha č. 2: krajští koordinátoři',
  coordinatorList: 'Seznam obsahuje koordinátory',
  coordinatorLists: { parties: 'obou smluvních stran', participating: 'všech zapojených krajů' },
  annex3: 'Příloha č. 3: platební kalendář',
  calendarYears: 'Kalendář uvádí',
  calendarUnit: 'let',
  calendarHelp: 'Platí pro smlouvu na dobu neurčitou.',
} as const;

/** What a section lacks, for those who do not see its mark. */
export function sectionState(count: number): string {
  return count === 0 ? editorText.sectionComplete : `chybí ${counted(count, datumForms)}`;
}
