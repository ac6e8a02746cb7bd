import { Calendar, DayOfWeek, type ICalendar } from '@fluentui/react-calendar-compat';
import { tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { isHoliday } from '#shared/domain/holidays';
import { partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';
import { calendarStrings, fieldText } from '#text/agreement/fields';

type Props = { readonly selected: PlainDate | null; readonly pick: (day: PlainDate) => void; readonly close: () => void };

/** A Czech month: weeks from Monday, holidays in colour and said by name. */
export function DateCalendar({ selected, pick, close }: Props) {
  const calendar = useRef<ICalendar>(null);
  useEffect(() => calendar.current?.focus(), []);
  // The calendar has a use of its own for Esc and lets nobody else hear of it.
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <div onKeyDownCapture={leave}>
      <Calendar
        componentRef={calendar}
        strings={calendarStrings}
        firstDayOfWeek={DayOfWeek.Monday}
        {...(selected !== null && { value: clockDay(selected) })}
        onSelectDate={(day) => pick(plainDay(day))}
        showGoToToday
        showMonthPickerAsOverlay
        highlightSelectedMonth
        calendarDayProps={{ customDayCellRef: markHoliday }}
      />
    </div>
  );
}

// The calendar offers no slot for a day, only its element.
function markHoliday(cell: HTMLElement | null, day: Date): void {
  if (cell === null || !isHoliday(plainDay(day))) return;
  cell.title = fieldText.holiday;
  const number = cell.querySelector('button');
  if (number === null) return;
  number.style.color = tokens.colorPaletteRedForeground1;
  number.style.fontWeight = tokens.fontWeightSemibold;
}

function clockDay(day: PlainDate): Date {
  const { year, month, day: date } = partsOf(day);
  return new Date(year, month - 1, date);
}

function plainDay(date: Date): PlainDate {
  return plainDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
