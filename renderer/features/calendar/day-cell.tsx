import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDayLook } from './day-look';
import { countsOf, markOf, type Due } from './due';
import { isHoliday, isWorkingDay } from '#shared/domain/holidays';
import { partsOf, type PlainDate } from '#shared/domain/plain-date';
import { calendarText, dayLabel } from '#text/life/calendar';

const useStyles = makeStyles({
  cell: {
    padding: 0,
    textAlign: 'center',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px', '@media (forced-colors: active)': { outline: '2px solid Highlight' } },
});

type Props = {
  readonly day: PlainDate;
  /** What comes on it. */
  readonly dues: readonly Due[];
  readonly today: boolean;
  readonly chosen: boolean;
  /** Whether the Tab key reaches it. */
  readonly reachable: boolean;
  readonly onDay: (day: PlainDate) => void;
};

/** One day of the calendar. */
export function DayCell({ day, dues, today, chosen, reachable, onDay }: Props): ReactNode {
  const styles = useStyles();
  const look = useDayLook();
  const { count, overdue } = countsOf(dues);
  return (
    <td
      role="gridcell"
      className={mergeClasses(styles.cell, chosen && styles.chosen)}
      tabIndex={reachable ? 0 : -1}
      aria-selected={chosen}
      aria-label={dayLabel(day, count, overdue)}
      aria-current={today ? 'date' : undefined}
      title={isHoliday(day) ? calendarText.holiday : undefined}
      data-day={day}
      onClick={() => onDay(day)}
    >
      <span className={mergeClasses(look.day, look[kindOf(day)], today && look.today, look[markOf(dues)])}>{partsOf(day).day}</span>
    </td>
  );
}

function kindOf(day: PlainDate): 'holiday' | 'weekend' | 'working' {
  if (isHoliday(day)) return 'holiday';
  return isWorkingDay(day) ? 'working' : 'weekend';
}
