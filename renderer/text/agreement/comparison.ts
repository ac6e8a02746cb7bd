import type { Changes, WordingChange, WordingChangeKind } from '#shared/documents/comparison/wording-change';
import type { HistoryEntry } from '#shared/domain/history';
import { formatDate } from '#shared/domain/plain-date';
import type { Edition } from '#shared/domain/record';
import { instantText } from '#text/moment';
import { counted, type Forms } from '#text/plural';

/** Words of the page that compares the wording of an agreement with an earlier one. */
export const comparingText = {
  title: 'Porovnání znění',
  titleOf: (name: string) => `Porovnání znění: ${name}`,
  against: 'Porovnat dnešní znění s',
  wordings: 'Znění',
  template: 'vzorem smlouvy bez odchylek',
  base: 'smlouvou před změnou dodatkem',
  editions: 'Vyhotovení',
  edition: ({ number, finishedOn }: Edition) => `vyhotovením č.\u00a0${number} ze dne ${formatDate(finishedOn)}`,
  history: 'Dřívější znění',
  entry: ({ by, from }: HistoryEntry) => `zněním před ${instantText(from)} (${by})`,
  save: 'Uložit PDF',
  print: 'Tisk',
  printing: 'Připravuji tisk…',
  toAgreement: 'Zpět na smlouvu',
  toList: 'Zpět na seznam změn',
  loading: 'Porovnávám…',
  list: 'Seznam změn',
  same: 'Obě znění se shodují.',
  then: 'Dříve',
  now: 'Nyní',
  movedFrom: (where: string) => `Dříve: ${where}`,
  renumbered: 'Přečíslováno',
  renumbering: (then: string, now: string) => `${then} je nyní ${now}`,
  copy: 'Kopírovat text',
  copied: 'Text změny je ve schránce',
  copyAll: 'Zkopírovat seznam',
  copiedAll: 'Seznam změn je ve schránce',
  pages: 'Stránky porovnání',
  again: 'Zkusit znovu',
  saved: 'Porovnání je uložené',
  downloaded: 'Porovnání je stažené',
} as const;

export const changeKinds: Readonly<Record<WordingChangeKind, string>> = { changed: 'změněno', added: 'doplněno', dropped: 'vypuštěno', moved: 'přesunuto' };

const changeForms: Forms = ['změna', 'změny', 'změn'];

/** `3 změny` */
export function changesFound({ changes, renumbered }: Changes): string {
  return changes.length === 0 && renumbered.length === 0 ? comparingText.same : counted(changes.length, changeForms);
}

/** The place of a change at the beginning of a line. */
export const placeTitle = ({ where }: Pick<WordingChange, 'where'>): string => where.charAt(0).toUpperCase() + where.slice(1);
