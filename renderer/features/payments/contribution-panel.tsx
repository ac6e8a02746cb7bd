import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useBookkeeping, useTakeBackDecision } from '#data/payments/bookkeeping';
import type { Account } from '#shared/domain/payments/accounts';
import { useParties } from '#data/machine/queries';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import { isTextControl, useShortcut } from '#ui/use-shortcut';
import type { OfficeRole } from '#shared/domain/office';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { formatDate } from '#shared/domain/plain-date';
import { caseTitle } from '#text/names';
import { paymentFormText } from '#text/payments/forms';
import { contributionText, paymentsText, signedAmount } from '#text/payments/payments';
import { DecisionDialog } from './decision-dialog';
import { PaidWith } from './paid-with';
import { StatusLook } from './status-look';
import { WritePaymentDialog } from './write-payment-dialog';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  list: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalS} 0` },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  last: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  decisions: { listStyleType: 'none', padding: 0, margin: 0 },
});

type Props = { readonly account: Account; readonly state: ContributionState; readonly role: OfficeRole; readonly onClose: () => void };

/** One contribution: what is expected and since when, what was paid with, what was decided, and what can be done. */
export function ContributionPanel({ account: { agreement }, state, role, onClose }: Props): ReactNode {
  const styles = useStyles();
  const { data: parties } = useParties();
  const [dialog, setDialog] = useState<'payment' | 'waiver' | 'settlement' | null>(null);
  const close = () => setDialog(null);
  useShortcut('Escape', onClose, isTextControl);
  return (
    <Panel title={paymentsText.openYear(caseTitle(agreement.content, parties), state.year)}>
      <div className={styles.head}>
        <StatusLook state={state} />
        <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={contributionText.close} onClick={onClose} />
      </div>
      <Figures state={state} role={role} />
      <p className={styles.note}>{contributionText.period(state)}</p>
      <p className={styles.note}>{contributionText.due(state)}</p>
      <PaidWith state={state} />
      <Decisions state={state} />
      <div className={styles.commands}>
        <Button appearance="primary" onClick={() => setDialog('payment')}>
          {contributionText.write}
        </Button>
        <Button onClick={() => setDialog('waiver')}>{contributionText.waive}</Button>
        <Button onClick={() => setDialog('settlement')}>{contributionText.settle}</Button>
      </div>
      <p className={styles.note}>
        <RouteLink to={`/smlouvy/${agreement.id}`}>{contributionText.openAgreement}</RouteLink>
      </p>
      {dialog === 'payment' && <WritePaymentDialog state={state} role={role} variableSymbol={agreement.content.payment.variableSymbol} onClose={close} />}
      {(dialog === 'waiver' || dialog === 'settlement') && <DecisionDialog kind={dialog} state={state} onClose={close} />}
    </Panel>
  );
}

function Figures({ state, role }: Pick<Props, 'state' | 'role'>): ReactNode {
  const styles = useStyles();
  const { figures } = contributionText;
  const lines = [
    { name: figures.expected, amount: state.expected, always: true },
    { name: figures.paid[role], amount: state.paid, always: true },
    { name: figures.waived, amount: state.waived, always: false },
    { name: figures.refunded, amount: state.refunded, always: false },
  ].filter(({ amount, always }) => always || amount !== 0);
  return (
    <dl className={styles.list}>
      {lines.map(({ name, amount }) => (
        <Figure key={name} name={name} amount={amount} />
      ))}
      <dt className={styles.last}>{state.outstanding < 0 ? figures.overpaid : figures.outstanding}</dt>
      <dd className={`${styles.amount} ${styles.last}`}>{signedAmount(Math.abs(state.outstanding))}</dd>
    </dl>
  );
}

function Figure({ name, amount }: { readonly name: string; readonly amount: number }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.amount}>{signedAmount(amount)}</dd>
    </>
  );
}

/** What somebody decided about it, each with its reason; it can be taken back. */
function Decisions({ state: { agreement, year } }: Pick<Props, 'state'>): ReactNode {
  const styles = useStyles();
  const { data: bookkeeping } = useBookkeeping();
  const takeBack = useTakeBackDecision();
  const decisions = bookkeeping.adjustments.filter((each) => each.agreement === agreement && each.year === year);
  if (decisions.length === 0) return null;
  return (
    <ul className={styles.decisions} aria-label={contributionText.decisions}>
      {decisions.map((decision) => (
        <li key={decision.id} className={styles.note}>
          {contributionText.decision(decision)} ({formatDate(decision.on)}): {decision.reason}{' '}
          <Button size="small" appearance="transparent" onClick={() => takeBack.mutate({ id: decision.id })}>
            {paymentFormText.takeBack}
          </Button>
        </li>
      ))}
    </ul>
  );
}
