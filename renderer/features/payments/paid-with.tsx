import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { formatDate } from '#shared/domain/plain-date';
import { accountText } from '#shared/domain/statements/named-account';
import { contributionText, signedAmount } from '#text/payments/payments';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: `${tokens.spacingVerticalS} 0` },
  payment: { display: 'grid', gridTemplateColumns: 'auto 1fr auto', columnGap: tokens.spacingHorizontalM, fontVariantNumeric: 'tabular-nums', paddingBlock: tokens.spacingVerticalXXS },
  from: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** The payments that belong to a contribution, by days, each with what of it belongs here. */
export function PaidWith({ state }: { readonly state: ContributionState }): ReactNode {
  const styles = useStyles();
  const { data: bookkeeping } = useBookkeeping();
  const payments = bookkeeping.payments.filter(({ id }) => state.payments.includes(id));
  if (payments.length === 0) return <p className={styles.none}>{contributionText.noPayments}</p>;
  return (
    <ul className={styles.list} aria-label={contributionText.payments}>
      {payments.map(({ id, bookedOn, name, account, allocations }) => (
        <li key={id} className={styles.payment}>
          <span>{formatDate(bookedOn)}</span>
          <span className={styles.from}>{name ?? (account === null ? contributionText.written : accountText(account))}</span>
          <span>{signedAmount(allocations.find(({ agreement, year }) => agreement === state.agreement && year === state.year)?.amount ?? 0)}</span>
        </li>
      ))}
    </ul>
  );
}
