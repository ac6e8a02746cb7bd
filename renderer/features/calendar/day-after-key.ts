import { monthsAfter } from '#shared/domain/deadlines/period';
import { addDays, firstYear, lastYear, partsOf, weekday, type PlainDate } from '#shared/domain/plain-date';

type Pressed = { readonly key: string; readonly shiftKey: boolean };

/** The day a key leads to from another, as in the calendars of the system; null for a key that leads nowhere. Beyond the years known it stays. */
export function dayAfterKey({ key, shiftKey }: Pressed, day: PlainDate): PlainDate | null {
  const days = daysFor(key, day);
  if (days !== null) return within(day, () => addDays(day, days));
  const months = { PageUp: -1, PageDown: 1 }[key];
  return months === undefined ? null : within(day, () => monthsAfter(day, shiftKey ? 12 * months : months));
}

function daysFor(key: string, day: PlainDate): number | null {
  switch (key) {
    case 'ArrowLeft':
      return -1;
    case 'ArrowRight':
      return 1;
    case 'ArrowUp':
      return -7;
    case 'ArrowDown':
      return 7;
    case 'Home':
      return 1 - weekday(day);
    case 'End':
      return 7 - weekday(day);
    default:
      return null;
  }
}

/** Days and months are counted from the edge years only inwards. */
function within(day: PlainDate, find: () => PlainDate): PlainDate {
  const { year } = partsOf(day);
  return year > firstYear && year < lastYear ? find() : day;
}
