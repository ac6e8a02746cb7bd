import { isHoliday } from '#shared/domain/holidays';
import { partsOf, weekday, type PlainDate } from '#shared/domain/plain-date';

/** Words of the generic controls. */
export const fieldText = {
  remove: 'Odebrat',
  moveUp: 'Posunout výš',
  moveDown: 'Posunout níž',
  openCalendar: 'Vybrat den v kalendáři',
  holiday: 'svátek',
  unitKoruna: 'Kč',
  understoodAs: (text: string) => `Rozumím jako ${text}`,
} as const;

export const months = ['leden', 'únor', 'březen', 'duben', 'květen', 'červen', 'červenec', 'srpen', 'září', 'říjen', 'listopad', 'prosinec'];
const monthsGenitive = ['ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu', 'prosince'];
const days = ['neděle', 'pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota'];

/** Words of the calendar; weeks of the list start on Sunday as the control wants them, it shows them from Monday. */
export const calendarStrings = {
  months,
  shortMonths: ['led', 'úno', 'bře', 'dub', 'kvě', 'čvn', 'čvc', 'srp', 'zář', 'říj', 'lis', 'pro'],
  days,
  shortDays: ['ne', 'po', 'út', 'st', 'čt', 'pá', 'so'],
  goToToday: 'Přejít na dnešek',
  prevMonthAriaLabel: 'Předchozí měsíc',
  nextMonthAriaLabel: 'Následující měsíc',
  prevYearAriaLabel: 'Předchozí rok',
  nextYearAriaLabel: 'Následující rok',
  prevYearRangeAriaLabel: 'Předchozí roky',
  nextYearRangeAriaLabel: 'Následující roky',
  monthPickerHeaderAriaLabel: '{0}, vybrat rok',
  yearPickerHeaderAriaLabel: '{0}, vybrat měsíc',
  closeButtonAriaLabel: 'Zavřít kalendář',
  selectedDateFormatString: 'Vybraný den {0}',
  todayDateFormatString: 'Dnes {0}',
  dayMarkedAriaLabel: 'svátek',
};

/** `čtvrtek 9. října 2023`, and whether it is a holiday. */
export function dateInWords(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  const words = `${days[weekday(date) % 7] ?? ''} ${day}.\u00a0${monthsGenitive[month - 1] ?? ''} ${year}`;
  return isHoliday(date) ? `${words}, ${fieldText.holiday}` : words;
}
