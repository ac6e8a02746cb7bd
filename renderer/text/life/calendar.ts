import { longDay, remainingText } from './deadlines';
import type { Deadline, Urgency } from '#shared/domain/deadlines/deadline';
import { isHoliday } from '#shared/domain/holidays';
import { formatDate, partsOf, weekday, type PlainDate } from '#shared/domain/plain-date';
import { months } from '#text/agreement/fields';
import { counted, type Forms } from '#text/plural';

/** Words of the calendar of deadlines. */
export const calendarText = {
  title: 'Kalendář termínů',
  year: (year: number) => `Rok ${year}`,
  previous: 'Předchozí rok',
  next: 'Následující rok',
  today: 'Dnes',
  months: 'Měsíce roku',
  export: 'Uložit pro Outlook (.ics)',
  listTitle: (year: number) => `Termíny roku ${year}`,
  columns: { day: 'Den', what: 'Termín', whose: 'Smlouva', stand: 'Stav', basis: 'Podle čeho' },
  exported: 'Kalendář termínů je uložený',
  downloaded: 'Kalendář termínů je stažený',
  downloadedWhere: (fileName: string) => `Soubor ${fileName} najdete mezi staženými soubory prohlížeče. Otevřete jej v Outlooku; při novém uložení se termíny upraví, nezdvojí.`,
  exportedWhere: (path: string) => `${path}. Otevřete soubor v Outlooku; při novém uložení se termíny upraví, nezdvojí.`,
  emptyDay: 'Na tento den nepřipadá žádný termín.',
  emptyMonth: 'V tomto měsíci není žádný termín.',
  holiday: 'státní svátek',
  weekend: 'víkend',
  legend: 'Vysvětlivky ke kalendáři',
  marks: { overdue: 'po termínu', waiting: 'čeká', met: 'splněno', holiday: 'státní svátek', today: 'dnes' },
  keys: 'Šipky mění den, PageUp a PageDown měsíc, se Shiftem rok. Enter přejde na termíny vybraného dne.',
} as const;

/** Days of the week from Monday, short and whole. */
export const weekDays = [
  ['po', 'pondělí'],
  ['út', 'úterý'],
  ['st', 'středa'],
  ['čt', 'čtvrtek'],
  ['pá', 'pátek'],
  ['so', 'sobota'],
  ['ne', 'neděle'],
] as const;

/** `leden`. @param month from 1 */
export const monthName = (month: number): string => months[month - 1] ?? '';

/** `leden 2025` */
export const monthOfYear = (day: PlainDate): string => `${monthName(partsOf(day).month)} ${partsOf(day).year}`;

const deadlineForms: Forms = ['termín', 'termíny', 'termínů'];

/** `V roce 2025: 26 termínů, 1 po termínu` */
export function yearSummary(year: number, count: number, overdue: number): string {
  if (count === 0) return `V roce ${year} není žádný termín.`;
  return `V roce ${year}: ${counted(count, deadlineForms)}${overdue === 0 ? '' : `, ${overdue}\u00a0po termínu`}`;
}

/** Of a day in the calendar for who hears it: `pátek 14. 2. 2025, státní svátek, 2 termíny, z toho 1 po termínu` */
export function dayLabel(day: PlainDate, count: number, overdue: number): string {
  const late = overdue === 0 ? [] : count === overdue ? ['po termínu'] : [`z toho ${overdue} po termínu`];
  return [longDay(day), ...dayKind(day), ...(count === 0 ? [] : [counted(count, deadlineForms), ...late])].join(', ');
}

/** What a day is besides its date: `státní svátek`, `víkend`; empty for a working day. */
export function dayKind(day: PlainDate): readonly string[] {
  if (isHoliday(day)) return [calendarText.holiday];
  return weekday(day) > 5 ? [calendarText.weekend] : [];
}

/** How a deadline stands: `za 5 dnů`, `3 dny po termínu`, `splněno 12. 2. 2024` */
export function standText({ on, metOn }: Pick<Deadline, 'on' | 'metOn'>, urgency: Urgency, today: PlainDate): string {
  if (metOn === null) return remainingText(on, today);
  return `${urgency === 'met-late' ? 'splněno pozdě' : 'splněno'} ${formatDate(metOn)}`;
}
