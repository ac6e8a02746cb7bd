import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import type { StatementReading } from '#data/statements/reading';
import { statementGaps } from '#shared/domain/payments/statement-gaps';
import { gapText, statementsText } from '#text/payments/statements';

const useStyles = makeStyles({ bar: { alignItems: 'flex-start' } });

/** Where a file does not follow what was taken over before; it can be taken over all the same. */
export function StatementGaps({ file: { statements } }: Pick<StatementReading, 'file'>): ReactNode {
  const styles = useStyles();
  const { data: bookkeeping } = useBookkeeping();
  const gaps = statementGaps(statements.filter(({ isOurs }) => isOurs), bookkeeping.statements);
  if (gaps.length === 0) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{statementsText.gapsTitle}</MessageBarTitle>
        {gaps.map((gap, index) => (
          <div key={index}>{gapText(gap)}</div>
        ))}
        <div>{statementsText.gapsAdvice}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
