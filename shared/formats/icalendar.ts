import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays, type PlainDate } from '#shared/domain/plain-date';
import { dayInPrague } from '#shared/domain/prague-day';

/** Something that stands in a calendar on a whole day. */
export type CalendarEvent = {
  /** The same for the same thing in every file, so that a calendar that takes it in again changes it instead of adding another. Letters, digits, `.-@`. */
  readonly uid: string;
  readonly on: PlainDate;
  readonly summary: string;
  /** Lines are parted by `\n`. */
  readonly description: string;
};

/** How a calendar is written. */
export type CalendarFacts = {
  /** Shown where calendars are chosen; one line. */
  readonly name: string;
  /** UTC, ISO 8601: when the events were as they are told. */
  readonly producedAt: string;
  /** Days before the event an alarm sounds, at nine in the morning; none where it is empty. From 1. What would sound before the file was made is left out. */
  readonly alarmDays: readonly number[];
};

/**
 * Events as a calendar file (RFC 5545), as Outlook takes it in: whole days without a time zone, that leave the day free; lines end with CR LF and
 * are folded at 75 octets. Equal events and facts give equal text.
 */
export function writeCalendar(events: readonly CalendarEvent[], { name, producedAt, alarmDays }: CalendarFacts): string {
  const calendar = ical({ name: plainName(name), method: ICalCalendarMethod.PUBLISH, prodId: { company: 'KPBI', product: 'KPBI Smlouvy', language: 'CS' } });
  const today = dayInPrague(producedAt);
  for (const { uid, on, summary, description } of events) {
    calendar.createEvent({
      id: uid,
      stamp: producedAt,
      // The library reads days as midnights of UTC and writes them so: without a zone of the calendar none can slip.
      start: on,
      end: addDays(on, 1),
      allDay: true,
      summary,
      description,
      // Outlook takes the day as free from this; the library would write a status of Outlook's own behind the alarms, where the grammar has no property.
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: alarmDays.filter((days) => addDays(on, -days) >= today).map((days) => ({ type: ICalAlarmType.display, triggerBefore: secondsBefore(days), description: summary })),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** From nine in the morning so many days before to the midnight the event begins with. */
const secondsBefore = (days: number): number => (days * 24 - 9) * 3600;

/** The library does not escape it. */
const plainName = (name: string): string => name.replace(/[\\;,\p{Cc}]/gu, ' ');
