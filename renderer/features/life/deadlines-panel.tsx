import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { deadlineTitle } from '#shared/documents/deadline-names';
import type { Agreement } from '#shared/domain/agreement';
import { deadlineKey, urgencyOn, type Deadline } from '#shared/domain/deadlines/deadline';
import { useLives } from '#data/lives';
import { courseText } from '#text/life/course';
import { basisText, longDay, movedText, remainingText } from '#text/life/deadlines';
import { Panel } from '#ui/panel';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTopStyle: 'none' } },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  due: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What is due of this agreement and by what rule, the nearest first. */
export function DeadlinesPanel({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const styles = useStyles();
  const { deadlinesOf } = useLives();
  const waiting = deadlinesOf(agreement).filter(({ metOn }) => metOn === null);
  return (
    <Panel title={courseText.deadlines}>
      {waiting.length === 0 ? (
        courseText.noDeadlines
      ) : (
        <ul className={styles.list} aria-label={courseText.deadlines}>
          {waiting.map((deadline) => (
            <DeadlineRow key={deadlineKey(deadline)} deadline={deadline} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function DeadlineRow({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const styles = useStyles();
  const { today } = useLives();
  const urgency = urgencyOn(deadline, today);
  const moved = movedText(deadline);
  return (
    <li className={styles.row}>
      <div>
        {deadlineTitle(deadline)}
        <div className={styles.quiet}>{moved === null ? basisText(deadline) : `${basisText(deadline)}; ${moved}`}</div>
      </div>
      <div className={styles.due}>
        {longDay(deadline.on)}
        <div className={mergeClasses(styles.quiet, urgency === 'overdue' && styles.late)}>
          {remainingText(deadline.on, today)}
        </div>
      </div>
    </li>
  );
}
