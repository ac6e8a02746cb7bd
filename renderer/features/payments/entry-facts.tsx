import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDate } from '#shared/domain/plain-date';
import { accountText } from '#shared/domain/statements/named-account';
import type { StatementEntry } from '#shared/domain/statements/statement';
import { balanceText, entryFacts, statementsText } from '#text/payments/statements';

const useStyles = makeStyles({
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'block', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** What the bank says of one entry. */
export function EntryFacts({ entry }: { readonly entry: Omit<StatementEntry, 'place'> }): ReactNode {
  const styles = useStyles();
  const { bookedOn, amount, currency, name, account, message } = entry;
  return (
    <div>
      <span className={styles.line}>
        <span className={styles.amount}>{balanceText(amount, currency)}</span> {formatDate(bookedOn)}
      </span>
      <span className={styles.line}>{name ?? statementsText.nameless}</span>
      {account !== null && <span className={`${styles.line} ${styles.quiet}`}>{accountText(account)}</span>}
      <span className={`${styles.line} ${styles.quiet}`}>{entryFacts(entry)}</span>
      {message !== null && <span className={`${styles.line} ${styles.quiet}`}>{message}</span>}
    </div>
  );
}
