import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDayLook } from './day-look';
import { calendarText } from '#text/life/calendar';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  keys: { color: tokens.colorNeutralForeground3 },
});

const marks = ['overdue', 'waiting', 'met', 'holiday', 'today'] as const;

/** What the looks of days mean, and the keys. */
export function CalendarLegend(): ReactNode {
  const styles = useStyles();
  const look = useDayLook();
  return (
    <ul className={styles.legend} aria-label={calendarText.legend}>
      {marks.map((mark) => (
        <li key={mark} className={styles.item}>
          <span className={mergeClasses(look.day, look[mark])} aria-hidden>
            15
          </span>
          {calendarText.marks[mark]}
        </li>
      ))}
      <li className={styles.keys}>{calendarText.keys}</li>
    </ul>
  );
}
