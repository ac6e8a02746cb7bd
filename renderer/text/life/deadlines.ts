import { basisNames } from '#shared/documents/deadline-names';
import type { Deadline } from '#shared/domain/deadlines/deadline';
import { daysBetween, formatDate, weekday, type PlainDate } from '#shared/domain/plain-date';
import { counted } from '#text/plural';

/** `dnes`, `zítra`, `za 5 dnů`, `3 dny po termínu` */
export function remainingText(on: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return 'dnes';
  if (days === 1) return 'zítra';
  return days > 0 ? `za ${counted(days, ['den', 'dny', 'dnů'])}` : `${counted(-days, ['den', 'dny', 'dnů'])} po termínu`;
}

const dayNames = ['pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle'];

/** `pondělí 12. 2. 2024` */
export const longDay = (day: PlainDate): string => `${dayNames[weekday(day) - 1] ?? ''} ${formatDate(day)}`;

/** Why the day is not the one that counting alone gives: `posunuto ze soboty 10. 2. 2024 (§ 607 občanského zákoníku)`. */
export function movedText({ movedFrom }: Pick<Deadline, 'movedFrom'>): string | null {
  return movedFrom === null ? null : `posunuto z ${formatDate(movedFrom)} (${longDay(movedFrom).split(' ')[0] ?? ''}) na nejbližší pracovní den, §\u00a0607 občanského zákoníku`;
}

/** Who set the day: `§ 5 odst. 2 zákona č. 340/2015 Sb.`, `podle nastavení úřadu`. */
export const basisText = ({ basis, source }: Pick<Deadline, 'basis' | 'source'>): string => source ?? basisNames[basis];
