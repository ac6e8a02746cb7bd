import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { useIssueOrder } from '#data/payments/bookkeeping';
import { FiguresTable } from '#ui/figures-table';
import { useNotify } from '#ui/notices';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import { useTellFailure } from '#ui/use-tell-failure';
import { addHalere, formatAmountExactly } from '#shared/domain/money';
import { ordersText } from '#text/payments/orders';
import type { ReadOrder } from './order-texts';
import type { WrittenOrder } from './use-order';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  commands: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalM },
  tick: { marginLeft: '-8px' },
  account: { whiteSpace: 'nowrap' },
});

/** What the bank will get, and the way to issue it. */
export function OrderPreview({ order: { read } }: { readonly order: WrittenOrder }): ReactNode {
  const styles = useStyles();
  const [withControlSheet, want] = useState(true);
  const { issue, isBusy } = useIssue();
  const { debtorAccount, executeOn, transfers, issues } = read;
  const [first] = transfers;
  if (first === undefined) {
    return (
      <Panel title={ordersText.previewTitle}>
        <p className={styles.note}>{ordersText.previewNone}</p>
      </Panel>
    );
  }
  return (
    <Panel title={ordersText.previewTitle}>
      {debtorAccount !== null && executeOn !== null && <p className={styles.note}>{ordersText.previewHead(debtorAccount, executeOn)}</p>}
      <Transfers read={read} />
      <div className={styles.commands}>
        {issues.size > 0 && <p className={styles.note}>{ordersText.previewGaps}</p>}
        <Checkbox className={styles.tick} label={ordersText.withControlSheet} checked={withControlSheet} onChange={(_, { checked }) => want(checked === true)} />
        {withControlSheet && (
          <p className={styles.note}>
            {ordersText.controlSheetNote} <RouteLink to={`/smlouvy/${first.payable.state.agreement}/pisemnosti`}>{ordersText.controlSheetLink}</RouteLink>.
          </p>
        )}
        <Button appearance="primary" disabledFocusable={issues.size > 0 || isBusy} onClick={() => issue(read, withControlSheet)}>
          {ordersText.issue}
        </Button>
      </div>
    </Panel>
  );
}

/** Issues what was read as it stands in the preview: who chose a contribution that waits for another order was told of it there. */
function useIssue() {
  const order = useIssueOrder();
  const notify = useNotify();
  const tell = useTellFailure();
  const issue = ({ debtorAccount, executeOn, transfers }: ReadOrder, withControlSheet: boolean) => {
    const ready = transfers.flatMap(({ transfer }) => transfer ?? []);
    if (debtorAccount === null || executeOn === null || ready.length < transfers.length || order.isPending) return;
    order.mutate(
      { debtorAccount, executeOn, transfers: ready, withControlSheet, despiteEarlier: transfers.some(({ payable }) => payable.ordered !== null) },
      {
        onSuccess: ({ orders }) => notify({ title: ordersText.issued(orders.at(-1)?.order.reference ?? ''), detail: ordersText.issuedDetail }),
        onError: (caught) => tell(apiErrorOf(caught)),
      },
    );
  };
  return { issue, isBusy: order.isPending };
}

function Transfers({ read: { transfers } }: { readonly read: ReadOrder }): ReactNode {
  const styles = useStyles();
  const { columns } = ordersText;
  const amounts = transfers.flatMap(({ transfer }) => transfer?.amount ?? []);
  // Few payments have a specific symbol; where none has, the rest needs its room.
  const symbols = (['variableSymbol', 'specificSymbol', 'constantSymbol'] as const).filter((name) => name === 'variableSymbol' || transfers.some(({ transfer }) => (transfer?.[name] ?? null) !== null));
  return (
    <FiguresTable
      label={ordersText.previewTitle}
      columns={[{ name: columns.creditor }, { name: columns.year }, { name: columns.account }, ...symbols.map((symbol) => ({ name: columns[symbol] })), { name: columns.amount, figures: true }]}
      rows={transfers.map(({ payable: { creditor, state }, transfer }) => ({
        key: `${state.agreement} ${String(state.year)}`,
        cells: [
          creditor,
          state.year,
          <span className={styles.account}>{transfer?.creditorAccount ?? '–'}</span>,
          ...symbols.map((symbol) => transfer?.[symbol] ?? '–'),
          transfer === null ? '–' : formatAmountExactly(transfer.amount),
        ],
      }))}
      total={[ordersText.sum, '', '', ...symbols.map(() => ''), formatAmountExactly(addHalere(amounts))]}
    />
  );
}
