import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentText20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { useCloseYear, useReopenYear } from '#data/payments/bookkeeping';
import { useClosing, type YearToClose } from '#data/payments/closing';
import { ReasonDialog } from '#features/payments/reason-dialog';
import { useNotify } from '#ui/notices';
import { Panel } from '#ui/panel';
import { useTellFailure } from '#ui/use-tell-failure';
import type { OfficeRole } from '#shared/domain/office';
import { closingText } from '#text/payments/closing';
import { yearReportText } from '#text/payments/year-report';
import { BalanceDifferences } from './balance-differences';
import { Balances } from './balances';
import { Findings } from './findings';
import { YearReportDialog } from './year-report-dialog';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  note: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2, maxWidth: '80ch' },
});

type Props = { readonly closing: YearToClose; readonly role: OfficeRole };

/** One year: what to know before it is closed, its balances, and what would be otherwise today. */
export function YearClosing({ closing, role }: Props): ReactNode {
  const styles = useStyles();
  const { year, last } = closing;
  const { balances, findings, differences } = useClosing(closing);
  const kept = last !== null && last.reopened === null ? last.balances : null;
  return (
    <div className={styles.column}>
      <Panel title={closingText.title(year)} commands={<YearReport year={year} />}>
        {last !== null && <p className={styles.note}>{closingText.closedBy(last)}</p>}
        {last !== null && last.reopened !== null && <p className={styles.note}>{closingText.reopenedBy(last.reopened)}</p>}
        {kept === null ? <CloseYear closing={closing} findings={<Findings findings={findings} />} /> : <ReopenYear year={year} />}
      </Panel>
      {differences.length > 0 && <BalanceDifferences differences={differences} />}
      <Balances year={year} isKept={kept !== null} balances={kept ?? balances} role={role} />
    </div>
  );
}

function YearReport({ year }: { readonly year: number }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={<DocumentText20Regular />} onClick={() => setOpen(true)}>
        {yearReportText.open}
      </Button>
      {open && <YearReportDialog year={year} onClose={() => setOpen(false)} />}
    </>
  );
}

function CloseYear({ closing: { year, isOver }, findings }: Pick<Props, 'closing'> & { readonly findings: ReactNode }): ReactNode {
  const styles = useStyles();
  const close = useCloseYear();
  const notify = useNotify();
  const tell = useTellFailure();
  const run = () => {
    if (close.isPending) return;
    close.mutate({ year }, { onSuccess: () => notify({ title: closingText.done(year) }), onError: (caught) => tell(apiErrorOf(caught)) });
  };
  return (
    <>
      {findings}
      {isOver && <p className={styles.note}>{closingText.note}</p>}
      {isOver && (
        <Button appearance="primary" disabledFocusable={close.isPending} onClick={run}>
          {closingText.close(year)}
        </Button>
      )}
    </>
  );
}

function ReopenYear({ year }: { readonly year: number }): ReactNode {
  const [asking, ask] = useState(false);
  const reopen = useReopenYear();
  const notify = useNotify();
  const run = async (reason: string) => {
    await reopen.mutateAsync({ year, reason });
    notify({ title: closingText.reopenDone(year) });
  };
  return (
    <>
      <Button onClick={() => ask(true)}>{closingText.reopen}</Button>
      {asking && <ReasonDialog title={closingText.reopenTitle(year)} note={closingText.reopenNote} confirm={closingText.reopenConfirm} onReason={run} onClose={() => ask(false)} />}
    </>
  );
}
