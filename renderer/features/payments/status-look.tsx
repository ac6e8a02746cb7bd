import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular, CheckmarkCircle16Filled, CircleHalfFill16Regular, Circle16Regular, Clock16Regular, ErrorCircle16Filled, AddCircle16Regular, SubtractCircle16Regular, type FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { contributionStatusNames } from '#shared/documents/contribution-words';
import type { ContributionState, ContributionStatus } from '#shared/domain/payments/contribution';

const useStyles = makeStyles({
  status: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  watch: { color: tokens.colorStatusWarningForeground1 },
  calm: { color: tokens.colorNeutralForeground2 },
});

type Look = { readonly Icon: FluentIcon; readonly tone: 'good' | 'bad' | 'watch' | 'calm' };

const looks: Readonly<Record<ContributionStatus, Look>> = {
  'expected': { Icon: Circle16Regular, tone: 'calm' },
  'due': { Icon: Clock16Regular, tone: 'watch' },
  'overdue': { Icon: ErrorCircle16Filled, tone: 'bad' },
  'paid-in-part': { Icon: CircleHalfFill16Regular, tone: 'watch' },
  'paid': { Icon: CheckmarkCircle16Filled, tone: 'good' },
  'overpaid': { Icon: AddCircle16Regular, tone: 'watch' },
  'waived': { Icon: SubtractCircle16Regular, tone: 'calm' },
  'refunded': { Icon: ArrowUndo16Regular, tone: 'calm' },
};

type Props = { readonly state: Pick<ContributionState, 'status' | 'outstanding' | 'daysLate'> };

/** How a contribution stands: a sign, a word, and a colour that only repeats it; what is left of one paid in part may be late too. */
export function StatusLook({ state: { status, outstanding, daysLate } }: Props): ReactNode {
  const styles = useStyles();
  const { Icon, tone: usual } = looks[status];
  const tone = outstanding > 0 && daysLate > 0 ? 'bad' : usual;
  return (
    <span className={mergeClasses(styles.status, styles[tone])}>
      <Icon aria-hidden />
      {contributionStatusNames[status]}
    </span>
  );
}
