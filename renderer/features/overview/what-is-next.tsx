import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarClock20Regular, CalendarLtr20Regular, CheckmarkCircle20Regular, DocumentEdit20Regular, ErrorCircle20Filled, Signature20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Todo } from './todo';
import { lineOf, type Line } from './todo-line';
import { todoList } from './todo-list';
import { useListExport } from '#data/files/list-export';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { Mark } from '#ui/mark';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import type { Party } from '#shared/domain/party';
import { remainingText } from '#text/life/deadlines';
import { sampleText } from '#text/sample';
import { namesText, overviewText } from '#text/overview';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorStatusDangerForeground1 },
  words: { flexGrow: 1, minWidth: 0 },
  what: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  due: { flexShrink: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0, minWidth: '124px' },
  more: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalS },
});

/** How many things fit on the desk; the rest is in the list of agreements and in the calendar. */
const most = 8;

type Props = { readonly todo: readonly Todo[]; readonly count: number; readonly parties: readonly Party[]; readonly today: PlainDate };

/** Things to do, the most urgent first. @param count of all agreements */
export function WhatIsNext({ todo, count, parties, today }: Props): ReactNode {
  const styles = useStyles();
  const source = useListExport(() => todoList(todo.map((each) => lineOf(each, parties))), downloadFile);
  return (
    <Panel title={overviewText.next} {...(todo.length > 0 && { commands: <ListExportMenu title={overviewText.next} source={source} byKey /> })}>
      {todo.length === 0 && overviewText.nothingNext}
      <ul className={styles.list}>
        {todo.slice(0, most).map((each) => (
          <TodoItem key={keyOf(each)} line={lineOf(each, parties)} icon={iconOf(each)} today={today} />
        ))}
      </ul>
      <div className={styles.more}>
        <RouteLink to="/kalendar">{overviewText.calendar}</RouteLink>
        {count > most && <RouteLink to="/smlouvy">{overviewText.all(count)}</RouteLink>}
      </div>
    </Panel>
  );
}

type ItemProps = { readonly line: Line; readonly icon: ReactNode; readonly today: PlainDate };

function TodoItem({ line: { what, names, detail, sample, due, verb, to }, icon, today }: ItemProps): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const name = namesText(names);
  const about = detail === '' ? name : `${name} · ${detail}`;
  // An agreement may have several deadlines, each with a button of its own.
  const whose = due === null ? name : `${name}, ${what}`;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, due?.late === true && styles.late)} aria-hidden>
        {icon}
      </span>
      <div className={styles.words}>
        <div className={styles.what}>
          <span className={styles.cut} title={what}>
            {what}
          </span>
          {sample && <Mark>{sampleText.mark}</Mark>}
        </div>
        <div className={mergeClasses(styles.quiet, styles.cut)} title={about}>
          {about}
        </div>
      </div>
      {due !== null && (
        <div className={styles.due}>
          <div>{formatDate(due.on)}</div>
          <div className={due.late ? styles.late : styles.quiet}>{remainingText(due.on, today)}</div>
        </div>
      )}
      <Button className={styles.button} aria-label={`${verb}: ${whose}`} onClick={() => void navigate(to)}>
        {verb}
      </Button>
    </li>
  );
}

function iconOf(todo: Todo): ReactNode {
  if (todo.kind === 'deadline') return todo.urgency === 'overdue' ? <ErrorCircle20Filled /> : todo.urgency === 'soon' ? <CalendarClock20Regular /> : <CalendarLtr20Regular />;
  if (todo.step.kind === 'finish') return <CheckmarkCircle20Regular />;
  return todo.step.kind === 'live' ? <Signature20Regular /> : <DocumentEdit20Regular />;
}

function keyOf(todo: Todo): string {
  const ids = todo.agreements.map(({ id }) => id).join(' ');
  return todo.kind === 'step' ? ids : `${ids} ${todo.deadline.kind} ${todo.deadline.on}`;
}
