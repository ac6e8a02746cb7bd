import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useBookkeeping, useForgetAccount } from '#data/payments/bookkeeping';
import { useParties } from '#data/machine/queries';
import { Panel } from '#ui/panel';
import { partyOf } from '#shared/documents/case';
import { accountText } from '#shared/domain/statements/named-account';
import { statementsText } from '#text/payments/statements';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', padding: 0, margin: 0 },
  account: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL, fontVariantNumeric: 'tabular-nums' },
});

/** Accounts whose party was learnt from payments a clerk confirmed; each can be forgotten. */
export function LearntAccounts(): ReactNode {
  const styles = useStyles();
  const { data: bookkeeping } = useBookkeeping();
  const { data: parties } = useParties();
  const forget = useForgetAccount();
  if (bookkeeping.learnt.length === 0) return null;
  return (
    <Panel title={statementsText.learntTitle}>
      <p className={styles.note}>{statementsText.learntNote}</p>
      <ul className={styles.list}>
        {bookkeeping.learnt.map(({ id, account, party }) => (
          <li key={id} className={styles.account}>
            <span>{accountText(account)}</span>
            <span>{partyOf(parties, party)?.content.name.nominative ?? ''}</span>
            <Button size="small" appearance="subtle" onClick={() => forget.mutate({ id })}>
              {statementsText.forget}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
