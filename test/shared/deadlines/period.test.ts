import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfPeriod, lastDayOf, monthsAfter, type Period } from '#shared/domain/deadlines/period';
import { isWorkingDay } from '#shared/domain/holidays';
import { addDays, dateOfDayNumber, daysBetween, partsOf, type PlainDate } from '#shared/domain/plain-date';
import { day } from '#test/support/agreement-life';
import { periodCases } from '#test/shared/deadlines/cases/periods';

describe('counting of time', () => {
  it.each(periodCases)('$event + $period.count $period.unit: $why', ({ event, period, counted, on }) => {
    const movedFrom = counted === on ? null : counted;

    expect({ counted: lastDayOf(day(event), period), ...endOfPeriod(day(event), period) }).toEqual({ counted, on, movedFrom });
  });

  it('ends on a working day, and passes over no working day on the way to it', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (event, period) => {
        const end = endOfPeriod(event, period);
        const counted = lastDayOf(event, period);
        const passed = end === null ? [] : Array.from({ length: daysBetween(counted, end.on) }, (_, index) => addDays(counted, index));
        return end !== null && isWorkingDay(end.on) && !passed.some(isWorkingDay) && end.movedFrom === (passed.length === 0 ? null : counted);
      }),
    );
  });

  it('counts months back as it counts them forth', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (event, months) => {
        const there = partsOf(monthsAfter(event, months));
        const back = partsOf(monthsAfter(event, -months));
        const { year, month } = partsOf(event);
        return there.year * 12 + there.month - months === year * 12 + month && back.year * 12 + back.month + months === year * 12 + month;
      }),
    );
  });

  it('knows no end beyond the last year of the calendar', () => {
    expect([endOfPeriod(day('2199-12-20'), { count: 30, unit: 'days' }), endOfPeriod(day('2199-01-02'), { count: 1, unit: 'years' })]).toEqual([null, null]);
  });
});

const anyDay: fc.Arbitrary<PlainDate> = fc.integer({ min: 12_000, max: 40_000 }).map(dateOfDayNumber);
const anyPeriod: fc.Arbitrary<Period> = fc.record({ count: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom('days', 'weeks', 'months', 'years') });
