import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtr16Regular, CheckmarkCircle16Filled, ErrorCircle16Filled } from '@fluentui/react-icons';
import { Fragment, type ReactNode } from 'react';
import { placeOfDeadline } from '#data/deadline-work';
import { deadlineTitle } from '#shared/documents/deadline-names';
import type { Urgency } from '#shared/domain/deadlines/deadline';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import { standText } from '#text/life/calendar';
import { basisText, movedText } from '#text/life/deadlines';
import { RouteLink } from '#ui/route-link';
import { keyOf, type Due } from './due';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  due: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  sign: { display: 'flex', paddingTop: '2px', color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorStatusDangerForeground1 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Deadlines with the agreements they come for; a name leads to where its deadline is met. */
export function DueList({ dues, today }: { readonly dues: readonly Due[]; readonly today: PlainDate }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {dues.map((due) => (
        <DueItem key={keyOf(due)} due={due} today={today} />
      ))}
    </ul>
  );
}

function DueItem({ due: { deadline, urgency, of }, today }: { readonly due: Due; readonly today: PlainDate }): ReactNode {
  const styles = useStyles();
  const moved = movedText(deadline);
  return (
    <li className={styles.due}>
      <span className={mergeClasses(styles.sign, urgency === 'overdue' && styles.late, isMet(urgency) && styles.done)} aria-hidden>
        {signOf(urgency)}
      </span>
      <div>
        <div className={styles.title}>{deadlineTitle(deadline)}</div>
        <div>
          {formatDate(deadline.on)} · <span className={mergeClasses(urgency === 'overdue' && styles.late)}>{standText(deadline, urgency, today)}</span>
        </div>
        <div>
          {of.map(({ agreement, name }, index) => (
            <Fragment key={agreement.id}>
              {index > 0 && ', '}
              <RouteLink to={placeOfDeadline(agreement.id, deadline)}>{name}</RouteLink>
            </Fragment>
          ))}
        </div>
        <div className={styles.quiet}>{basisText(deadline)}</div>
        {moved !== null && <div className={styles.quiet}>{moved}</div>}
      </div>
    </li>
  );
}

const isMet = (urgency: Urgency): boolean => urgency === 'met' || urgency === 'met-late';

function signOf(urgency: Urgency): ReactNode {
  if (urgency === 'overdue') return <ErrorCircle16Filled />;
  return isMet(urgency) ? <CheckmarkCircle16Filled /> : <CalendarLtr16Regular />;
}
