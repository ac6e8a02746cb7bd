import type { Deadline, DeadlineBasis, DeadlineKind, Urgency } from '#shared/domain/deadlines/deadline';
import { daysBetween, formatDate, weekday, type PlainDate } from '#shared/domain/plain-date';
import { counted } from './plural';

/** What is to be done by the day. */
export const deadlineNames: Readonly<Record<DeadlineKind, string>> = {
  'send-to-register': 'Odeslat do registru smluv',
  'publish-or-void': 'Uveřejnit v registru smluv, jinak se smlouva ruší od počátku',
  'correct-register': 'Opravit údaje v registru smluv',
  'counterparts-back': 'Podepsané stejnopisy zpět od druhé strany',
  'request-payment': 'Vyzvat k úhradě příspěvku',
  pay: 'Zaplatit příspěvek',
  budget: 'Zařadit příspěvek do rozpočtu',
  'end-of-notice': 'Uplyne výpovědní doba',
  'end-of-term': 'Smlouva skončí',
  'last-day-of-notice': 'Poslední den pro výpověď s koncem v tomto roce',
  anniversary: 'Výročí uzavření: ověřit kontakty a přílohy',
  retention: 'Uplyne skartační lhůta',
};

/** Title of a deadline, with the year of the contribution it is about. */
export const deadlineTitle = ({ kind, year }: Pick<Deadline, 'kind' | 'year'>): string => (year === null ? deadlineNames[kind] : `${deadlineNames[kind]} na rok ${year}`);

export const basisNames: Readonly<Record<DeadlineBasis, string>> = { law: 'podle zákona', agreement: 'podle smlouvy', habit: 'podle nastavení úřadu' };

export const urgencyNames: Readonly<Record<Urgency, string>> = { met: 'splněno', 'met-late': 'splněno pozdě', overdue: 'po termínu', soon: 'blíží se', later: 'později' };

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
