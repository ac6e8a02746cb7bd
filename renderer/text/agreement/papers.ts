import { typesetString } from '#shared/documents/typography';
import { counted, datumForms } from '#text/plural';

/** Words of the page of papers (písemnosti) around an agreement. */
export const papersText = {
  title: 'Písemnosti',
  list: 'Seznam písemností',
  chosen: 'Písemnost',
  form: 'Údaje písemnosti',
  toAgreement: 'Zpět na smlouvu',
  toAmendment: 'Zpět na dodatek',
  toPapers: 'Zpět na písemnosti',
  removed: typesetString('Smlouva je v koši a její písemnosti nelze měnit.'),
  optional: 'Nepovinné',
  fillIn: 'Doplnit',
  inAgreement: typesetString('Tyto údaje se vyplňují ve smlouvě:'),
  complete: 'Nic nechybí',
} as const;

/** Where a value comes from that can be filled in. */
export const proposalText = {
  representative: 'zástupce kraje',
  representativeTitle: 'funkce zástupce kraje',
  coordinator: 'krajský koordinátor',
  seat: 'sídlo kraje',
  agreement: 'podle smlouvy',
  today: 'dnes',
} as const;

/** `zástupce kraje: Ing. Josef Novák` */
export const proposalNote = (from: string, value: string): string => `${from}: ${value}`;

/** Labels and answers of the forms. */
export const paperFields = {
  organOf: 'Materiál předkládá',
  organ: 'Orgán, který rozhoduje',
  organs: { council: 'rada', assembly: 'zastupitelstvo' },
  meetingOn: 'Den jednání',
  agendaItem: 'Bod programu',
  submittedBy: 'Předkladatel',
  preparedBy: 'Zpracovatel',
  reasons: 'Vlastní zdůvodnění',
  reasonsHelp: typesetString('Celé věty, které se připojí k důvodům. Co plyne ze smlouvy, doplní se samo.'),

  letterFrom: 'Dopis odesílá',
  purpose: 'Účel dopisu',
  purposes: { comments: 'návrh k připomínkám', signature: 'vyhotovení k podpisu', signed: 'vyhotovení podepsaná oběma stranami' },
  writtenOn: 'Datum',
  reference: 'Číslo jednací',
  addressee: 'K rukám',
  addresseeHelp: typesetString('Odbor nebo osoba u druhé strany. Nepovinné'),
  letterNote: 'Doplnění dopisu',
  signedBy: 'Podepisuje',
  signedByTitle: 'Funkce',

  callNumber: { call: 'Číslo výzvy', invoice: 'Číslo faktury' },
  callYear: 'Za rok',
  issuedOn: 'Vystaveno dne',

  controlOf: 'Operaci kontroluje',
  controlNumber: 'Číslo operace',
  principal: 'Příkazce operace',
  budgetManager: 'Správce rozpočtu',
  chiefAccountant: 'Hlavní účetní',
  rolesHelp: typesetString('Příkazcem operace nesmí být tatáž osoba jako správce rozpočtu nebo hlavní účetní. Funkce správce rozpočtu a hlavního účetního lze při nízkém riziku spojit (§ 26 zákona č. 320/2001 Sb.).'),
  checkedOn: 'Datum kontroly',
  controlNote: 'Poznámka',

  handoverFrom: 'Vyhotovení předává',
  handedOverOn: 'Předáno dne',
  place: 'Místo',
  handedOverBy: 'Předává osoba',
  takenOverBy: 'Přebírá osoba',
  counterparts: 'Počet vyhotovení',

  powerOf: 'Plnou moc uděluje',
  attorney: 'Zmocněnec',
  attorneyTitle: 'Funkce zmocněnce',
  attorneyIdentity: 'Upřesnění totožnosti',
  attorneyIdentityHelp: typesetString('Datum narození a bydliště nebo číslo služebního průkazu. Nepovinné'),
  scope: 'Rozsah zmocnění',
  scopeHelp: typesetString('Pokračování věty „zmocňuje k těmto jednáním:“. Zůstane-li prázdné, jde o podpis smlouvy.'),
  grantedOn: 'Uděleno dne',
  validUntil: 'Platí do',

  ending: 'Způsob ukončení',
  endings: { notice: 'výpověď jedné strany', agreement: 'dohoda o ukončení' },
  endingBy: 'Smlouvu vypovídá',
  noticeOn: 'Datum výpovědi',
  deliveredOn: 'Doručeno dne',
  deliveredHelp: typesetString('Podle dne doručení se spočítá, kdy smlouva skončí. Nepovinné'),
  endsOn: 'Smlouva skončí dnem',
  reason: 'Důvod ukončení',
  settlement: 'Vypořádání',
  settlementHelp: typesetString('Celé věty nad to, co o vypořádání říká smlouva. Nepovinné'),
  decision: (name: string) => `Rozhodnutí o ukončení: ${name}`,
  decisionHelp: typesetString('Orgán, číslo a datum usnesení, například Rada Kraje Vysočina, usnesení č. 0536/07/2024/RK ze dne 9. 4. 2024'),
} as const;

/** What a paper lacks, for those who do not see its mark. */
export const paperState = (missing: number): string => (missing === 0 ? 'úplné' : `chybí ${counted(missing, datumForms)}`);

/** Words of the page where chosen documents become one file. */
export const bundleText = {
  title: 'Souhrnný spis',
  command: 'Souhrnný spis…',
  list: 'Dokumenty spisu',
  intro: typesetString('Vyberte dokumenty a určete jejich pořadí. Spojí se do jednoho PDF s titulním listem, který uvádí jejich strany, a se záložkami.'),
  up: (name: string) => `${name}: posunout výš`,
  down: (name: string) => `${name}: posunout níž`,
  none: 'Vyberte alespoň jeden dokument.',
} as const;

/** Words of amendments in the window. */
export const amendmentText = {
  start: 'Založit dodatek',
  name: (number: number) => `Dodatek č.\u00a0${number}`,
  row: (number: number, agreement: string) => `Dodatek č.\u00a0${number} ke smlouvě: ${agreement}`,
  open: (number: number) => `Otevřít dodatek č.\u00a0${number}`,
  started: (number: number) => `Dodatek č.\u00a0${number} je založen`,
  startedDetail: typesetString('Změňte v něm údaje, které mají platit nově. Znění dodatku i úplné znění smlouvy vzniknou samy z toho, co se od smlouvy liší.'),
  list: 'Dodatky',
  base: 'Mění smlouvu:',
  section: typesetString('Ostatní údaje níže říkají, jak má smlouva znít po změně. Do dodatku se dostane jen to, čím se od dosavadního znění liší.'),
  number: 'Číslo dodatku',
  effectiveOn: 'Účinnost ode dne',
  effectiveHelp: typesetString('Nepovinné. Zůstane-li prázdné, nabývá dodatek účinnosti uveřejněním v registru smluv.'),
  reason: 'Důvod změny',
  sameRegion: typesetString('Dodatek mění smlouvu s tímto krajem; jiný kraj zvolit nelze.'),
} as const;

/** Words of the menu of everything around an agreement. */
export const caseMenuText = {
  button: 'Spis',
  label: 'Spis smlouvy',
} as const;

/** Words of a whole agreement saved as a folder. */
export const folderText = {
  command: 'Uložit celou smlouvu jako složku',
  saved: 'Složka se smlouvou je uložená',
  downloaded: 'Složka se smlouvou je stažená',
  whatNext: 'Je zabalená jako ZIP; po rozbalení ji lze číst i bez této aplikace.',
} as const;
