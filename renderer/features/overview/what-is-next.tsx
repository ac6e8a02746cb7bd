import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarClock20Regular, CalendarLtr20Regular, CheckmarkCircle20Regular, DocumentEdit20Regular, ErrorCircle20Filled, Signature20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Todo } from './todo';
import { Mark } from '#ui/mark';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import { placeOfDeadline } from '#data/deadline-work';
import { placeOfStep } from '#data/step-place';
import { deadlineTitle } from '#shared/documents/deadline-names';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import type { Party } from '#shared/domain/party';
import { basisText, remainingText } from '#text/deadlines';
import { sampleText } from '#text/sample';
import { caseTitle } from '#text/names';
import { deadlineVerbs, stepDetail, stepText, stepVerb } from '#text/next-step';
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
  button: { flexShrink: 0, minWidth: '104px' },
  more: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, marginTop: tokens.spacingVerticalS },
});

/** How many things fit on the desk; the rest is in the list of agreements and in the calendar. */
const most = 8;

type Props = { readonly todo: readonly Todo[]; readonly count: number; readonly parties: readonly Party[]; readonly today: PlainDate };

/** Things to do, the most urgent first. @param count of all agreements */
export function WhatIsNext({ todo, count, parties, today }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Panel title={overviewText.next}>
      {todo.length === 0 && overviewText.nothingNext}
      <ul className={styles.list}>
        {todo.slice(0, most).map((each) => (
          <TodoItem key={keyOf(each)} line={lineOf(each, parties)} today={today} />
        ))}
      </ul>
      <div className={styles.more}>
        <RouteLink to="/kalendar">{overviewText.calendar}</RouteLink>
        {count > most && <RouteLink to="/smlouvy">{overviewText.all(count)}</RouteLink>}
      </div>
    </Panel>
  );
}

/** A thing to do in words, and where it is done. */
type Line = {
  readonly what: string;
  readonly name: string;
  /** What is missing, or who set the day. */
  readonly detail: string;
  readonly sample: boolean;
  readonly due: { readonly on: PlainDate; readonly late: boolean } | null;
  readonly icon: ReactNode;
  readonly verb: string;
  readonly to: string;
};

function lineOf(todo: Todo, parties: readonly Party[]): Line {
  const { agreements } = todo;
  const [first] = agreements;
  const common = { name: namesText(agreements.map(({ content }) => caseTitle(content, parties))), sample: agreements.some(({ sample }) => sample), icon: iconOf(todo) };
  if (todo.kind === 'step') {
    const { step } = todo;
    return { ...common, what: stepText(step), detail: stepDetail(step), due: null, verb: stepVerb(step), to: first === undefined ? '/smlouvy' : placeOfStep(first.id, step) };
  }
  const { deadline, urgency } = todo;
  const single = first !== undefined && agreements.length === 1;
  return {
    ...common,
    what: deadlineTitle(deadline),
    detail: basisText(deadline),
    due: { on: deadline.on, late: urgency === 'overdue' },
    verb: single ? deadlineVerbs[deadline.kind] : overviewText.show,
    to: single ? placeOfDeadline(first.id, deadline) : `/kalendar?den=${deadline.on}`,
  };
}

function TodoItem({ line: { what, name, detail, sample, due, icon, verb, to }, today }: { readonly line: Line; readonly today: PlainDate }): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
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
