import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { DayCell } from './day-cell';
import type { Due, Dues } from './due';
import { addDays, daysInMonth, partsOf, weekday, type PlainDate } from '#shared/domain/plain-date';
import { monthName, monthOfYear, weekDays } from '#text/life/calendar';

const useStyles = makeStyles({
  month: { minWidth: 0 },
  name: {
    width: '100%',
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosenName: { backgroundColor: tokens.colorSubtleBackgroundSelected, boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`, '@media (forced-colors: active)': { outline: '2px solid Highlight' } },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  weekDay: { padding: 0, textAlign: 'center', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

type Props = {
  /** Its first day. */
  readonly month: PlainDate;
  readonly dues: Dues;
  readonly today: PlainDate;
  /** Whether the month as a whole is chosen. */
  readonly chosen: boolean;
  /** The chosen day, where it lies in this month. */
  readonly chosenDay: PlainDate | null;
  /** The day the Tab key reaches, where it lies in this month. */
  readonly reachable: PlainDate | null;
  readonly onMonth: (month: PlainDate) => void;
  readonly onDay: (day: PlainDate) => void;
};

function PlainMonthTable({ month, dues, today, chosen, chosenDay, reachable, onMonth, onDay }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.month}>
      <button type="button" className={mergeClasses(styles.name, chosen && styles.chosenName)} aria-pressed={chosen} onClick={() => onMonth(month)}>
        {monthName(partsOf(month).month)}
      </button>
      <table role="grid" className={styles.table} aria-label={monthOfYear(month)}>
        <thead>
          <tr>
            {weekDays.map(([short, whole]) => (
              <th key={short} scope="col" className={styles.weekDay} abbr={whole}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={index}>
              {week.map((day, place) => (day === null ? <td key={place} /> : <DayCell key={day} day={day} dues={dues.get(day) ?? nothing} today={day === today} chosen={day === chosenDay} reachable={day === reachable} onDay={onDay} />))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const nothing: readonly Due[] = [];

// Twelve months are shown; a key changes one or two of them.
export const MonthTable = memo(PlainMonthTable);

/** The days of a month in weeks from Monday; null outside of it. */
function weeksOf(first: PlainDate): readonly (readonly (PlainDate | null)[])[] {
  const { year, month } = partsOf(first);
  const [before, count] = [weekday(first) - 1, daysInMonth(year, month)];
  const dayAt = (place: number) => (place < before || place >= before + count ? null : addDays(first, place - before));
  return Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) => Array.from({ length: 7 }, (__, place) => dayAt(7 * week + place)));
}
