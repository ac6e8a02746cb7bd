import { dispatchWays } from '#shared/documents/fact-words';
import type { Organ, OrganRole } from '#shared/domain/approval';
import type { ApprovalFault } from '#shared/domain/life/approval-path';
import type { SettlementReason } from '#shared/domain/life/settlement';
import type { Party } from '#shared/domain/party';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import { formText } from '#text/agreement/agreement';
import { counted, type Forms } from '#text/plural';

const counterpartForms: Forms = ['stejnopis', 'stejnopisy', 'stejnopisů'];

/** Words of the page about the life of an agreement (průběh). */
export const courseText = {
  title: 'Průběh',
  titleOf: (name: string) => `Průběh: ${name}`,
  toAgreement: 'Zpět na smlouvu',
  toAmendment: 'Zpět na dodatek',
  record: 'Zapsat událost',
  standing: 'Kde smlouva stojí',
  standingOfAmendment: 'Kde dodatek stojí',
  next: 'Co je na řadě',
  faults: 'Co nesouhlasí',
  line: 'Co se stalo a co přijde',
  done: 'stalo se',
  nextPoint: 'na řadě',
  ahead: 'přijde',
  noDay: 'den není znám',
  facts: 'Zapsané události',
  noFacts: 'Zatím není zapsaná žádná událost. Zapisuje se odeslání a převzetí stejnopisů, podpisy, uveřejnění v registru, výpověď a další.',
  correct: 'Opravit',
  correctOf: (name: string) => `Opravit: ${name}`,
  recordedBy: (when: string, who: string) => `zapsáno ${when}, ${who}`,
  takenBack: (when: string, who: string) => `Opraveno ${when}, ${who}.`,
  reasonOf: (reason: string) => `Důvod: ${reason}`,
  corrects: 'opravuje dřívější zápis',
  counterparts: 'Stejnopisy',
  agreed: (count: number) => `Počet podle smlouvy: ${counted(count, counterpartForms)}.`,
  notAgreed: 'Počet stejnopisů není zatím sjednán.',
  whereaboutsUnclear: 'Kde stejnopisy jsou, ze zapsaných odeslání a převzetí nevychází. Zkontrolujte jejich počty.',
  underWay: 'na cestě',
  filing: 'Evidence',
  endNotKnown: 'Konec: doba neurčitá',
  ends: (day: PlainDate) => `Konec: ${formatDate(day)}`,
  deadlines: 'Lhůty',
  noDeadlines: 'Žádná lhůta neběží.',
  approvalFaults: 'Schvalování se liší od toho, jak je u strany zapsané',
  takeBack: 'Vzít zpět',
  mistake: 'Zapsáno omylem',
  takenBackNotice: (name: string) => `Vzato zpět: ${name}`,
} as const;

/** Words of the dialog that writes a fact down or corrects one. */
export const factText = {
  record: 'Zapsat událost',
  correct: 'Opravit událost',
  correctIntro: 'Původní zápis zůstane v přehledu přeškrtnutý, s důvodem opravy.',
  kind: 'Co se stalo',
  reason: 'Důvod opravy',
  reasonNeeded: 'Napište, proč se zápis opravuje. Důvod zůstane u původního zápisu.',
  notHappened: 'Nestalo se: zápis jen zrušit',
  save: 'Zapsat',
  saveCorrection: 'Opravit',
  saving: 'Ukládám…',
  cancel: 'Zrušit',
  recorded: (name: string) => `Zapsáno: ${name}`,
  corrected: (name: string) => `Opraveno: ${name}`,
  fields: {
    on: 'Dne',
    counterparts: 'Počet stejnopisů',
    signatory: 'Kdo podepsal',
    place: 'Místo',
    record: 'Číslo záznamu (ID smlouvy)',
    version: 'Číslo verze (ID verze)',
    link: 'Adresa záznamu',
    endsOn: 'Smlouva skončí dne',
    year: 'Na rok',
    name: 'Nová kontaktní osoba',
    phone: 'Telefon',
    email: 'E-mail',
    note: 'Poznámka',
    way: 'Jak',
  },
  party: { dispatched: 'Odeslal', received: 'Převzal', signed: 'Podepsal', 'notice-delivered': 'Vypovídá', 'withdrawal-delivered': 'Odstupuje', 'contact-announced': 'Čí kontakt' } as Readonly<Record<string, string>>,
  ways: dispatchWays,
} as const;

/** Words of the filing (evidence) of an agreement. */
export const filingText = {
  evidenceNumber: 'Evidenční číslo',
  clerk: 'Odpovědný referent',
  unit: 'Odbor, oddělení',
  fileMark: 'Spisová značka',
  classification: 'Spisový znak',
  disposal: 'Skartační znak',
  disposals: { A: 'A – trvalé uložení', S: 'S – skartace', V: 'V – výběr' },
  noDisposal: 'neurčeno',
  retentionYears: 'Skartační lhůta',
  years: 'let',
  places: 'Kde leží naše stejnopisy',
  placeOf: (index: number) => `${index + 1}. místo`,
  addPlace: 'Přidat místo',
  place: 'Místo uložení',
  count: 'Počet',
  placeNote: 'Poznámka',
  notes: 'Poznámky',
} as const;

/** Words of what an agreement says on a day. */
export const stateText = {
  title: 'Platné znění ke dni',
  day: 'Ke dni',
  notInForce: 'K tomuto dni smlouva není účinná.',
  notKnown: 'neuvedeno',
  amount: 'Roční příspěvek',
  notice: 'Výpovědní doba',
  months: (count: number) => counted(count, ['měsíc', 'měsíce', 'měsíců']),
  contacts: 'Kontaktní osoby',
  since: (day: PlainDate) => `od ${formatDate(day)}`,
  calendar: 'Platební kalendář',
  instalment: (year: number, dueOn: PlainDate | null) => (dueOn === null ? `Rok ${year}` : `Rok ${year}, splatnost ${formatDate(dueOn)}`),
  differences: 'Čím se liší od původní smlouvy',
  same: 'Ničím, platí původní smlouva.',
  table: { table: 'Rozdíly proti původní smlouvě', field: 'Údaj', then: 'Původně', now: 'K tomuto dni', absent: 'neuvedeno' },
} as const;

/** Words of the proposed settlement (vypořádání). */
export const settlementText = {
  title: 'Vypořádání příspěvku (návrh)',
  proposal: 'Jde o návrh podle pravidel smlouvy, počítá s tím, že příspěvek na rok byl zaplacen. O vypořádání rozhodují smluvní strany.',
  paid: (year: number) => `Příspěvek na rok ${year}`,
  due: 'Připadá na dobu trvání smlouvy',
  toReturn: (name: string) => `K vrácení (vrací ${name})`,
  toPay: (name: string) => `K doplacení (platí ${name})`,
} as const;

/** Why so much of the contribution is kept. */
export function settlementReason(reason: SettlementReason): string {
  switch (reason.kind) {
    case 'paid-whole':
      return 'Podle smlouvy se neúplný rok platí celý.';
    case 'agreed-for-the-year':
      return 'Částka je pro tento rok sjednaná zvlášť.';
    case 'lasted-whole':
      return 'Smlouva trvala celou dobu, za kterou se platí.';
    case 'not-begun':
      return 'Smlouva skončila dříve, než začala doba, za kterou se platí.';
    case 'share':
      return reason.unit === 'months' ? `Podle započatých měsíců: ${reason.lasted} z ${reason.of}.` : `Podle dnů: ${reason.lasted} z ${reason.of}.`;
  }
}

/** `Rada Olomouckého kraje: doporučení není zapsané, i když další orgán v pořadí už jednal.` @param party whose organ it is */
export function approvalFaultText(fault: ApprovalFault, { content }: Party): string {
  const nameOf = (organ: Organ) => (organ === 'committee' ? `${content.name.nominative}, ${formText.organs.committee}` : content[organ]);
  const what = `${nameOf(fault.organ)}: ${dealings[fault.role]}`;
  if (fault.kind === 'skipped') return `${what} není zapsané, i když další orgán v pořadí už jednal. Doplňte je ve smlouvě v části Schválení.`;
  return `${what} (${formatDate(fault.on)}) předchází jednání orgánu, který má být dříve (${nameOf(fault.earlier)}, ${formatDate(fault.earlierOn)}). Zkontrolujte obě data.`;
}

const dealings: Readonly<Record<OrganRole, string>> = {
  discusses: 'projednání',
  endorses: 'projednání a schválení záměru',
  recommends: 'doporučení',
  decides: 'rozhodnutí',
  'takes-note': 'vzetí na vědomí',
};
