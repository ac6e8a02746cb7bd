import { formatDate, plainDate } from '#shared/domain/plain-date';

/** `9. 10. 2023 14:05:33 SELČ`: an instant (ISO 8601) as clocks in Prague show it. */
export function pragueTime(instant: string): string {
  const parts = Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const day = plainDate(Number(parts['year']), Number(parts['month']), Number(parts['day']));
  const zone = parts['timeZoneName'] === summer ? 'SELČ' : 'SEČ';
  return `${formatDate(day)} ${parts['hour'] ?? ''}:${parts['minute'] ?? ''}:${parts['second'] ?? ''} ${zone}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Prague',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
});

const summer = 'GMT+02:00';
