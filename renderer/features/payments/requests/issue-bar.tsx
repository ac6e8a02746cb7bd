import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { useIssueRequests } from '#data/payments/requests';
import { useOffice } from '#data/machine/queries';
import type { RequestOrder } from '#shared/api/requests';
import { DateField } from '#ui/fields/date-field';
import { TextField } from '#ui/fields/text-field';
import { RouteLink } from '#ui/route-link';
import { useTellFailure } from '#ui/use-tell-failure';
import type { PaymentRequest, RequestKind } from '#shared/domain/payments/payment-request';
import { requestsText } from '#text/payments/requests';
import type { AskedRow } from './asked-rows';
import { PreviewDialog } from './preview-dialog';
import { useIssueForm } from './use-issue-form';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM, flexShrink: 0, paddingBottom: tokens.spacingVerticalS },
  day: { width: '190px' },
  person: { flexGrow: 1, flexBasis: '160px', maxWidth: '300px' },
  commands: { display: 'flex', gap: tokens.spacingHorizontalS, marginInlineStart: 'auto', paddingTop: '26px' },
  warning: { flexBasis: '100%', color: tokens.colorStatusWarningForeground1 },
});

type Props = { readonly kind: RequestKind; readonly chosen: readonly AskedRow[]; readonly onIssued: (issued: readonly PaymentRequest[]) => void };

/** What the chosen letters have in common, a look at the first of them, and the press that issues them. */
export function IssueBar({ kind, chosen, onIssued }: Props): ReactNode {
  const styles = useStyles();
  const { data: office } = useOffice();
  const form = useIssueForm(kind);
  const issue = useIssueRequests();
  const tell = useTellFailure();
  const [shown, show] = useState<RequestOrder | null>(null);
  const isReady = chosen.length > 0 && !issue.isPending;
  const run = () => {
    const order = isReady ? form.orderOf(chosen) : null;
    if (order !== null) issue.mutate(order, { onSuccess: ({ requests }) => onIssued(requests.slice(-order.items.length)), onError: (caught) => tell(apiErrorOf(caught)) });
  };
  return (
    <div className={styles.bar} role="group" aria-label={requestsText.form}>
      {office.content.asking.numberPattern === null && (
        <div className={styles.warning}>
          {requestsText.withoutSeries} <RouteLink to="/nastaveni">{requestsText.toSettings}</RouteLink>
        </div>
      )}
      <div className={styles.day}>
        <DateField field={form.sourceOf('issuedOn')} label={requestsText.issuedOn} />
      </div>
      {form.isReminder && (
        <div className={styles.day}>
          <DateField field={form.sourceOf('payBy')} label={requestsText.payBy} />
        </div>
      )}
      <div className={styles.person}>
        <TextField field={form.sourceOf('signedBy')} label={requestsText.signedBy} />
      </div>
      <div className={styles.person}>
        <TextField field={form.sourceOf('signedByTitle')} label={requestsText.signedByTitle} />
      </div>
      <div className={styles.commands}>
        <Button disabledFocusable={chosen.length === 0} onClick={() => show(form.orderOf(chosen))}>
          {requestsText.preview}
        </Button>
        <Button appearance="primary" disabledFocusable={!isReady} title={chosen.length === 0 ? requestsText.chooseFirst : ''} onClick={run}>
          {requestsText.issue(kind, chosen.length)}
        </Button>
      </div>
      {shown !== null && <PreviewDialog order={shown} names={chosen.map(({ region, state }) => `${region} ${String(state.year)}`)} onClose={() => show(null)} />}
    </div>
  );
}
