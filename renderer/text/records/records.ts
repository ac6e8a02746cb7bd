import { onBehalfOf } from './signatures';
import { typesetString } from '#shared/documents/typography';
import { formatDate } from '#shared/domain/plain-date';
import { largestAttachment, type Edition, type SignableKind, type SignedCopy, type StoredType } from '#shared/domain/record';
import type { Signatory } from '#shared/domain/signature';
import { documentTitles } from '#text/agreement/agreement';
import { errorText } from '#text/errors/errors';
import { sizeText } from '#text/file-size';
import { instantText } from '#text/moment';
import { counted, type Forms, pageForms } from '#text/plural';

/** Words of the page of records (listiny) of an agreement. */
export const recordsText = {
  title: 'Listiny',
  toAgreement: 'Zpět na smlouvu',
  list: 'Seznam listin',
  toList: 'Zpět na seznam',
  editions: 'Vyhotovení',
  none: typesetString('Až smlouvu dokončíte, uloží se sem její vyhotovení: dokumenty přesně tak, jak byly vytištěny, a údaje, ze kterých vznikly.'),
  finishedEarlier: typesetString('Smlouva byla dokončena dříve, než aplikace začala vyhotovení ukládat. Vyhotovení vznikne, když ji vrátíte do rozpracování a dokončíte znovu.'),
  drafting: typesetString('Smlouva je znovu rozpracovaná. Dřívější vyhotovení zůstávají, jak byla; další vznikne, až ji znovu dokončíte.'),
  compare: 'Porovnat s dnešními údaji',
  attachments: 'Přílohy a skeny',
  attachmentColumns: { fileName: 'Soubor', size: 'Velikost', added: 'Přiloženo' },
  attach: 'Přiložit soubor…',
  attachHelp: typesetString(`Sken podepsané smlouvy, usnesení, plná moc: PDF, PNG nebo JPEG do ${sizeText(largestAttachment).replace(',0', '')}. Soubor sem můžete také přetáhnout.`),
  drop: 'Pusťte soubory zde',
  dropHelp: (agreement: string) => `Přiloží se ke smlouvě: ${agreement}`,
  cancel: 'Zrušit',
  refused: 'Co se nepřiložilo',
  dismiss: 'Skrýt',
  nothingShown: 'Listina, kterou vyberete v seznamu, se ukáže zde.',
  nothingYet: 'Sken podepsané smlouvy přetáhněte sem, nebo jej vyberte tlačítkem Přiložit soubor…',
  save: 'Uložit kopii',
  open: 'Otevřít',
  print: 'Tisk',
  printing: 'Připravuji tisk…',
  detach: 'Odebrat',
  reattach: 'Vrátit na seznam',
  loading: 'Otevírám…',
  broken: (title: string) => `${title}: soubor nelze zobrazit`,
  brokenAdvice: 'Uložen je beze změny. Otevřete jej v programu, ve kterém vznikl.',
  again: 'Zkusit znovu',
  unsigned: 'Zatím bez elektronického podpisu.',
  sign: 'Podepsat…',
  signatures: 'Podrobnosti podpisu',
  pages: 'Zpět na stránky',
} as const;

/** `Listiny (3)` */
export function recordsButton(count: number): string {
  return count === 0 ? recordsText.title : `${recordsText.title} (${count})`;
}

/** `Vyhotovení č. 1 · dokončeno 15. 1. 2024` */
export function editionTitle({ number, finishedOn }: Pick<Edition, 'number' | 'finishedOn'>): string {
  return `Vyhotovení č.\u00a0${number} · dokončeno ${formatDate(finishedOn)}`;
}

/** `6 stran · 148 kB` */
export function documentDetail(pages: number, size: number): string {
  return `${counted(pages, pageForms)} · ${sizeText(size)}`;
}

/** `Smlouva, podepsáno za obě strany`. @param signatories all who signed the copy */
export function signedTitle(kind: SignableKind, signatories: readonly Signatory[]): string {
  return `${documentTitles[kind]}, podepsáno ${behalfText(signatories)}`;
}

function behalfText(signatories: readonly Signatory[]): string {
  const [first, second] = signatories;
  return first === undefined || second !== undefined ? 'za obě strany' : onBehalfOf[first];
}

/** `podepsáno 16. 1. 2024 9:30 · 160 kB` */
export function signedDetail({ signedAt, file }: Pick<SignedCopy, 'signedAt' | 'file'>): string {
  return `podepsáno ${instantText(signedAt)} · ${sizeText(file.size)}`;
}

/** `Elektronicky podepsáno za koordinátora projektu 16. 1. 2024 9:30, za spolupracující kraj 17. 1. 2024 8:05.` */
export function signedSentence(copies: readonly Pick<SignedCopy, 'signatory' | 'signedAt'>[]): string {
  if (copies.length === 0) return recordsText.unsigned;
  return `Elektronicky podepsáno ${copies.map(({ signatory, signedAt }) => `${onBehalfOf[signatory]} ${instantText(signedAt)}`).join(', ')}.`;
}

const typeNames: Readonly<Record<StoredType, string>> = { 'application/pdf': 'PDF', 'image/png': 'PNG', 'image/jpeg': 'JPEG', 'application/xml': 'XML', 'application/json': 'JSON', 'text/plain': 'text' };

/** `PDF · 1,2 MB · přiloženo dnes 9:30` */
export function attachmentDetail({ type, size }: { readonly type: StoredType; readonly size: number }, added: string): string {
  return `${typeNames[type]} · ${sizeText(size)} · přiloženo ${added}`;
}

/** `Přikládám 2 z 3: sken.pdf` */
export function attachingText(done: number, of: number, fileName: string): string {
  return of === 1 ? `Přikládám: ${fileName}` : `Přikládám ${done + 1} z\u00a0${of}: ${fileName}`;
}

const fileForms: Forms = ['soubor', 'soubory', 'souborů'];

/** `Přiloženo: sken.pdf`, `Přiloženo: 3 soubory` */
export function attachedText(fileNames: readonly string[]): string {
  const [only] = fileNames;
  return `Přiloženo: ${fileNames.length === 1 && only !== undefined ? only : counted(fileNames.length, fileForms)}`;
}

/** Why a file was not attached, naming it. @param reason `present`: the agreement has the same content already */
export function refusalText(fileName: string, reason: Parameters<typeof errorText>[0] | 'present'): string {
  if (reason === 'present') return `Soubor ${fileName} už u smlouvy je, podruhé se nepřikládá.`;
  const { title, advice } = errorText(reason);
  return `${title.includes(fileName) ? '' : `${fileName}: `}${title} ${advice}`;
}

/** `Odebráno ze seznamu: sken.pdf` */
export const detachedText = (fileName: string): string => `Odebráno ze seznamu: ${fileName}`;
export const detachedDetail = 'Soubor zůstal uložený ve složce s daty.';

/** `sken.pdf: kopie je uložená` */
export const savedText = (fileName: string): string => `${fileName}: kopie je uložená`;
export const downloadedText = (fileName: string): string => `${fileName}: kopie je stažená`;

/** Words of the comparison of an edition with the data of today. */
export const comparisonText = {
  title: (number: number) => `Vyhotovení č.\u00a0${number} a dnešní údaje`,
  same: 'Nic se neliší. Co bylo vytištěno, odpovídá dnešním údajům.',
  different: 'Od dokončení se ve smlouvě nebo v údajích krajů změnilo toto. Vyhotovení samo se nemění.',
  table: 'Co se liší',
  field: 'Údaj',
  then: 'Ve vyhotovení',
  now: 'Dnes',
  absent: 'neuvedeno',
  loading: 'Porovnávám…',
  close: 'Zavřít',
} as const;

/** The name of a datum at the beginning of a line. */
export const datumTitle = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);
