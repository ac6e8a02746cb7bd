import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarArrowDown20Regular, ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useListExport } from '#data/files/list-export';
import { useLives } from '#data/lives';
import { useSurroundings } from '#data/machine/surroundings';
import { monthsAfter } from '#shared/domain/deadlines/period';
import { firstYear, lastYear, partsOf, plainDate, plainDateSchema, type PlainDate } from '#shared/domain/plain-date';
import { calendarText, dayKind, monthOfYear, yearSummary } from '#text/life/calendar';
import { longDay } from '#text/life/deadlines';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { Page } from '#ui/page';
import { Panel } from '#ui/panel';
import { CalendarLegend } from './calendar-legend';
import { dayAfterKey } from './day-after-key';
import { countsOf, duesIn, type Dues } from './due';
import { DueList } from './due-list';
import { dueTable } from './due-table';
import { MonthTable } from './month-table';
import { useCalendarFile } from './use-calendar-file';
import { monthOf, useCalendarPlace, type Place } from './use-calendar-place';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  year: { minWidth: '84px', textAlign: 'center', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  summary: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalM },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(300px, 1fr)',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  months: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(168px, 1fr))', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
});

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

/** The deadlines of a year: twelve months, and what comes on the chosen day or in the chosen month. */
export function CalendarPage(): ReactNode {
  const styles = useStyles();
  const around = useSurroundings();
  const lives = useLives();
  const { place, chooseDay, chooseMonth } = useCalendarPlace(lives.today);
  const { year } = partsOf(place.month);
  const dues = useMemo(() => duesIn(year, around, lives), [year, around, lives]);
  const months = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const file = useCalendarFile(around, lives);
  const source = useListExport(() => dueTable(year, dues, lives.today), downloadFile);
  useFollowingFocus(months, place.day);

  const reachable = place.day ?? (monthOf(lives.today) === place.month ? lives.today : place.month);
  const onKeyDown = (event: KeyboardEvent) => {
    const day = dayUnder(event.target);
    if (day === null || event.ctrlKey || event.altKey) return;
    const next = dayAfterKey(event, day);
    if (next !== null) chooseDay(next);
    else if (event.key === 'Enter') list.current?.querySelector<HTMLElement>('a')?.focus();
    else if (event.key === ' ') chooseDay(day);
    else return;
    event.preventDefault();
  };
  const { count, overdue } = countsOf([...dues.values()].flat());
  return (
    <Page
      wide
      title={calendarText.title}
      commands={
        <Button icon={<CalendarArrowDown20Regular />} disabledFocusable={file.busy} onClick={file.save}>
          {calendarText.export}
        </Button>
      }
    >
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ChevronLeft20Regular />} aria-label={calendarText.previous} disabledFocusable={year <= firstYear} onClick={() => chooseMonth(monthsAfter(place.month, -12))} />
        <span className={styles.year} role="status">
          {calendarText.year(year)}
        </span>
        <Button appearance="subtle" icon={<ChevronRight20Regular />} aria-label={calendarText.next} disabledFocusable={year >= lastYear} onClick={() => chooseMonth(monthsAfter(place.month, 12))} />
        <Button onClick={() => chooseDay(lives.today)}>{calendarText.today}</Button>
        <span className={styles.summary}>{yearSummary(year, count, overdue)}</span>
        <ListExportMenu title={calendarText.listTitle(year)} source={source} byKey />
      </div>
      <div className={styles.columns}>
        <div ref={months} className={styles.months} role="group" aria-label={calendarText.months} onKeyDown={onKeyDown} data-place="">
          {monthNumbers.map((number) => {
            const month = plainDate(year, number, 1);
            const here = month === place.month;
            return <MonthTable key={number} month={month} dues={dues} today={lives.today} chosen={here && place.day === null} chosenDay={here ? place.day : null} reachable={here ? reachable : null} onMonth={chooseMonth} onDay={chooseDay} />;
          })}
        </div>
        <div ref={list} data-place="">
          <ChosenDues place={place} dues={dues} today={lives.today} />
        </div>
      </div>
      <CalendarLegend />
    </Page>
  );
}

/** What comes on the chosen day, or in the chosen month. */
function ChosenDues({ place: { month, day }, dues, today }: { readonly place: Place; readonly dues: Dues; readonly today: PlainDate }): ReactNode {
  const chosen = day === null ? inMonth(dues, month) : (dues.get(day) ?? []);
  const title = day === null ? monthOfYear(month) : [longDay(day), ...dayKind(day)].join(', ');
  return <Panel title={title}>{chosen.length === 0 ? (day === null ? calendarText.emptyMonth : calendarText.emptyDay) : <DueList dues={chosen} today={today} />}</Panel>;
}

function inMonth(dues: Dues, month: PlainDate) {
  return [...dues]
    .filter(([day]) => monthOf(day) === month)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([, own]) => own);
}

/** The focus goes with the chosen day while it is among the days. */
function useFollowingFocus(months: { readonly current: HTMLElement | null }, day: PlainDate | null): void {
  useEffect(() => {
    const focused = document.activeElement;
    if (day === null || (dayUnder(focused) === null && focused !== document.body)) return;
    months.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [months, day]);
}

const dayUnder = (target: EventTarget | null): PlainDate | null => (target instanceof HTMLElement ? (plainDateSchema.safeParse(target.dataset['day']).data ?? null) : null);
