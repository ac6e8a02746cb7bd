import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { plainDate } from '#shared/domain/plain-date';
import { writeCalendar, type CalendarEvent } from '#shared/formats/icalendar';

const events: readonly CalendarEvent[] = [
  { uid: '1.pay-2024@kpbi-smlouvy', on: plainDate(2024, 3, 31), summary: 'Olomoucký kraj: Zaplatit; hned, prosím', description: `Podle smlouvy\n${'žluťoučký kůň '.repeat(20)}` },
  { uid: '2.end-of-term@kpbi-smlouvy', on: plainDate(2024, 12, 31), summary: 'Liberecký kraj: Smlouva skončí', description: 'Doba určitá' },
];

it('is read by a calendar library that did not write it, with its days, words and alarms', () => {
  const file = writeCalendar(events, { name: 'Termíny', producedAt: '2024-01-15T12:00:00.000Z', alarmDays: [7, 1] });
  const calendar = ICAL.Component.fromString(file);

  const read = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    return { uid: event.uid, day: event.startDate.toString(), whole: event.startDate.isDate, summary: event.summary, description: event.description, alarms: alarms.length };
  });
  expect(read).toEqual(events.map(({ uid, on, summary, description }) => ({ uid, day: on, whole: true, summary, description, alarms: 2 })));
});
