import { afterEach, describe, expect, it } from 'vitest';
import { plainDate } from '#shared/domain/plain-date';
import { writeCalendar, type CalendarEvent } from '#shared/formats/icalendar';
import { readCalendar, textIn, valueIn } from '#test/support/read-calendar';

const event: CalendarEvent = { uid: '1.pay-2024@kpbi-smlouvy', on: plainDate(2024, 3, 31), summary: 'Olomoucký kraj: Zaplatit', description: 'Podle smlouvy' };
const facts = { name: 'Termíny', producedAt: '2024-01-15T12:00:00.000Z', alarmDays: [7] };
const written = (overrides: Partial<CalendarEvent> = {}) => readCalendar(writeCalendar([{ ...event, ...overrides }], facts));
const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('a calendar file', () => {
  it('is published, with its program and language', () => {
    const calendar = readCalendar(writeCalendar([], facts));

    expect([calendar.name, valueIn(calendar, 'VERSION'), valueIn(calendar, 'METHOD'), valueIn(calendar, 'PRODID'), valueIn(calendar, 'X-WR-CALNAME')]).toEqual(['VCALENDAR', '2.0', 'PUBLISH', '-//KPBI//KPBI Smlouvy//CS', 'Termíny']);
  });

  it('tells whole days, from the day to the next one', () => {
    const [told] = written().components;

    expect(told?.properties.filter(({ name }) => name.startsWith('DT'))).toEqual([
      { name: 'DTSTAMP', parameters: {}, value: '20240115T120000Z' },
      { name: 'DTSTART', parameters: { VALUE: 'DATE' }, value: '20240331' },
      { name: 'DTEND', parameters: { VALUE: 'DATE' }, value: '20240401' },
    ]);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Prague', 'UTC'])('is the same where the computer stands in %s', (place) => {
    process.env['TZ'] = 'UTC';
    const inUtc = writeCalendar([event], facts);

    process.env['TZ'] = place;
    expect(writeCalendar([event], facts)).toBe(inUtc);
  });

  it('leaves the day free', () => {
    const [told] = written().components;

    expect(told === undefined ? null : valueIn(told, 'TRANSP')).toBe('TRANSPARENT');
  });

  it('sounds at nine in the morning some days before', () => {
    const alarm = written().components[0]?.components[0];

    expect(alarm === undefined ? [] : [alarm.name, valueIn(alarm, 'ACTION'), valueIn(alarm, 'TRIGGER')]).toEqual(['VALARM', 'DISPLAY', '-P6DT15H']);
  });

  it.each([
    [plainDate(2024, 1, 22), 1],
    [plainDate(2024, 1, 21), 0],
    [plainDate(2023, 12, 31), 0],
  ])('sounds no alarm that would have sounded before the file was made, for %s', (on, count) => {
    expect(written({ on }).components[0]?.components).toHaveLength(count);
  });

  it('keeps signs of the format, lines and Czech letters as they were', () => {
    const text = `Příliš žluťoučký kůň; úpěl, ďábelské \\ódy\nDruhý řádek: ${'žluťoučký '.repeat(30)}🙂`;
    const [told] = written({ summary: text, description: text }).components;

    expect(told === undefined ? [] : [textIn(told, 'SUMMARY'), textIn(told, 'DESCRIPTION')]).toEqual([text, text]);
  });

  it('takes no new property from a text', () => {
    const [told] = written({ description: 'a\r\nATTENDEE:mailto:nekdo@example.cz' }).components;

    expect(told?.properties.some(({ name }) => name === 'ATTENDEE')).toBe(false);
  });
});
