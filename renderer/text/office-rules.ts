import { typesetString } from '#shared/documents/typography';
import type { Agreement } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import type { NumberGap } from '#shared/domain/series/gaps';
import { numberOf } from '#shared/domain/series/number-of';
import { caseTitle } from './names';

/** Words of the rules an office sets itself: its numbers, its days, its register. */
export const seriesText = {
  title: 'Číselná řada našich smluv',
  yearly: 'Pořadí začíná každý rok od jedničky',
  next: 'Příští číslo',
  nextHelp: 'Pořadí a rok, například 12/2027. Prázdné pole pokračuje za posledním vydaným číslem.',
  withoutPattern: 'Řada se vede, až napíšete vzor čísel ve výchozích hodnotách nových smluv.',
  gaps: 'Mezery v řadě',
  noGaps: 'Řada je bez mezer.',
  explain: 'Uvést důvod',
  explainOf: (numbers: string) => `Uvést důvod mezery: ${numbers}`,
  reason: 'Proč číslo chybí',
  keep: 'Uložit důvod',
  forget: 'Zrušit důvod',
  forgetOf: (number: string) => `Zrušit důvod: ${number}`,
  duplicates: 'Opakovaná čísla',
  duplicate: (number: string, count: number) => `Číslo ${number} mají ${count} smlouvy nebo evidenční záznamy. Opravte je v některé z nich.`,
} as const;

/** `Stejné číslo má i Olomoucký kraj. Ověřte, komu patří.`; undefined where nobody else has it. */
export function otherHoldersText(holders: readonly Agreement[], parties: readonly Party[]): string | undefined {
  const names = holders.map(({ content, removedAt }) => `${caseTitle(content, parties)}${removedAt === null ? '' : ' (v koši)'}`);
  return names.length === 0 ? undefined : `Stejné číslo má i ${names.join(', ')}. Ověřte, komu patří.`;
}

/** `KPBI/3/2027`, `KPBI/3/2027 až KPBI/5/2027` */
export function gapText({ year, from, to }: Pick<NumberGap, 'year' | 'from' | 'to'>, pattern: string): string {
  const name = (order: number) => numberOf(pattern, year ?? 0, order);
  return from === to ? name(from) : `${name(from)} až ${name(to)}`;
}

export const habitsText = {
  title: 'Lhůty podle našeho zvyku',
  note: typesetString('Tyto dny neplynou ze zákona ani ze smlouvy. Podle nich aplikace připomíná, co je na řadě.'),
  counterpartsBack: 'Podepsané stejnopisy zpět do',
  days: 'dnů',
  requestPaymentBy: 'Výzvu k úhradě odeslat do',
  budgetBy: 'Příspěvek na další rok do návrhu rozpočtu do',
  everyYear: 'každého roku',
} as const;

export const officeRegisterText = {
  title: 'Registr smluv',
  dataBox: 'Datová schránka registru',
  dataBoxHelp: 'Podání se posílá do datové schránky registru smluv, whbt3kp.',
  confirmationEmail: 'E-mail pro potvrzení',
  confirmationEmailHelp: 'Registr na něj pošle kopii potvrzení; nejvýše 50 znaků.',
  unit: 'Útvar, který uveřejňuje',
} as const;

export const approvalPathText = {
  title: 'Kdo smlouvu schvaluje',
  note: typesetString('Orgány v pořadí, v jakém o smlouvě jednají. Nová smlouva je převezme a aplikace upozorní, když některý chybí nebo je pořadí jiné.'),
  paths: 'Postupy podle let',
  path: (index: number) => `${index + 1}. postup`,
  addPath: 'Přidat postup od dalšího roku',
  noPaths: 'Postup zatím není uveden; orgány se zapisují až ve smlouvě.',
  fromYear: 'Platí od roku',
  organs: 'Orgány',
  organ: (index: number) => `${index + 1}. orgán`,
  addOrgan: 'Přidat orgán',
} as const;
