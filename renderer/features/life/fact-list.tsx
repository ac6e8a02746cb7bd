import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { factDetails, factTitle } from '#shared/documents/fact-words';
import type { FactParty, RecordedFact } from '#shared/domain/life/fact';
import { formatDate } from '#shared/domain/plain-date';
import { courseText } from '#text/life/course';
import { instantText } from '#text/moment';
import { Panel } from '#ui/panel';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'flex-start', padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTopStyle: 'none' } },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  struck: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Props = { readonly facts: readonly RecordedFact[]; readonly names: Readonly<Record<FactParty, string>>; readonly correct: (fact: RecordedFact) => void };

/** What was written down, the latest day first; what was corrected stays, struck through, with the reason. */
export function FactList({ facts, names, correct }: Props): ReactNode {
  const styles = useStyles();
  const latestFirst = facts.toSorted((one, other) => other.fact.on.localeCompare(one.fact.on) || other.recordedAt.localeCompare(one.recordedAt));
  return (
    <Panel title={courseText.facts}>
      {facts.length === 0 ? (
        courseText.noFacts
      ) : (
        <ul className={styles.list}>
          {latestFirst.map((recorded) => (
            <FactRow key={recorded.id} recorded={recorded} names={names} correct={correct} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function FactRow({ recorded, names, correct }: { readonly recorded: RecordedFact } & Pick<Props, 'names' | 'correct'>): ReactNode {
  const styles = useStyles();
  const { fact, recordedAt, recordedBy, takenBack, corrects } = recorded;
  const title = `${formatDate(fact.on)} ${factTitle(fact, names)}`;
  const details = factDetails(fact);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={mergeClasses(styles.title, takenBack !== null && styles.struck)}>{takenBack === null ? title : <s>{title}</s>}</div>
        {details !== '' && <div className={mergeClasses(takenBack !== null && styles.struck)}>{details}</div>}
        {takenBack !== null && (
          <div>
            {courseText.takenBack(instantText(takenBack.at), takenBack.by)} {courseText.reasonOf(takenBack.reason)}
          </div>
        )}
        <div className={styles.quiet}>
          {courseText.recordedBy(instantText(recordedAt), recordedBy)}
          {corrects !== null && `, ${courseText.corrects}`}
        </div>
      </div>
      {takenBack === null && (
        <Button size="small" aria-label={courseText.correctOf(title)} onClick={() => correct(recorded)}>
          {courseText.correct}
        </Button>
      )}
    </li>
  );
}
