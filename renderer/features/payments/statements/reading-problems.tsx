import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReadingProblem } from '#shared/domain/statements/reading-problem';
import { readingProblemText } from '#text/payments/reading-problems';
import { statementsText } from '#text/payments/statements';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { alignItems: 'flex-start' },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL, maxHeight: '160px', overflowY: 'auto' },
});

const intents = { error: 'error', mismatch: 'warning', remark: 'info' } as const;
const severities = ['error', 'mismatch', 'remark'] as const;

/** What is wrong with a file, the worst first; each by its line and place in it. */
export function ReadingProblems({ problems }: { readonly problems: readonly ReadingProblem[] }): ReactNode {
  const styles = useStyles();
  const groups = severities.map((severity) => ({ severity, found: problems.filter((problem) => problem.severity === severity) })).filter(({ found }) => found.length > 0);
  if (groups.length === 0) return null;
  return (
    <div className={styles.bars}>
      {groups.map(({ severity, found }) => (
        <MessageBar key={severity} className={styles.bar} intent={intents[severity]} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{statementsText.problems[severity]}</MessageBarTitle>
            <ul className={styles.list}>
              {found.map((problem, index) => (
                <li key={index}>{readingProblemText(problem)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
