import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useWithdrawOrder } from '#data/payments/bookkeeping';
import { useListExport } from '#data/files/list-export';
import { useFollowedOrders } from '#data/payments/payables';
import { ReasonDialog } from '#features/payments/reason-dialog';
import { downloadFile } from '#ui/browser-file';
import { FiguresTable } from '#ui/figures-table';
import { ListExportMenu } from '#ui/list-export-menu';
import { useNotify } from '#ui/notices';
import { Panel } from '#ui/panel';
import { addHalere, formatAmount } from '#shared/domain/money';
import type { FollowedOrder } from '#shared/domain/payment-orders/confirmations';
import type { IssuedOrder } from '#shared/domain/payments/issued-order';
import { formatDate } from '#shared/domain/plain-date';
import { instantText } from '#text/moment';
import { ordersText } from '#text/payments/orders';
import { CourseLook } from './course-look';
import { ControlSheetFile, OrderFiles } from './order-files';
import { ordersList } from './orders-list';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  below: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Orders that were issued, the newest first: each with its control sheet before it and what confirms it after it. */
export function IssuedOrders(): ReactNode {
  const styles = useStyles();
  const followed = useFollowedOrders();
  const [leaving, leave] = useState<IssuedOrder | null>(null);
  const columns = ordersText.issuedColumns;
  const source = useListExport(() => ordersList(followed), downloadFile);
  return (
    <Panel title={ordersText.issuedTitle} {...(followed.length > 0 && { commands: <ListExportMenu title={ordersText.issuedTitle} source={source} byKey /> })}>
      {followed.length === 0 ? (
        <p className={styles.note}>{ordersText.noneIssued}</p>
      ) : (
        <FiguresTable
          label={ordersText.issuedTitle}
          columns={[{ name: columns.order }, { name: columns.pays }, { name: columns.amount, figures: true }, { name: columns.control }, { name: columns.confirmation }, { name: columns.files }]}
          rows={followed.map((each) => ({ key: each.issued.id, cells: cellsOf(each, () => leave(each.issued)) }))}
        />
      )}
      {leaving !== null && <WithdrawDialog issued={leaving} onClose={() => leave(null)} />}
    </Panel>
  );
}

function cellsOf(followed: FollowedOrder, onWithdraw: () => void): readonly ReactNode[] {
  const { issued } = followed;
  return [
    <Head key="order" issued={issued} />,
    issued.pays.map(({ year }) => ordersText.contribution(year)).join(', '),
    formatAmount(addHalere(issued.order.transfers.map(({ amount }) => amount))),
    <ControlSheetFile key="control" issued={issued} />,
    <Confirmation key="confirmation" followed={followed} />,
    <OrderFiles key="files" followed={followed} onWithdraw={onWithdraw} />,
  ];
}

function Head({ issued: { order, at, by } }: { readonly issued: IssuedOrder }): ReactNode {
  const styles = useStyles();
  return (
    <>
      {order.reference}
      <div className={styles.below}>{ordersText.executedOn(order.executeOn)}</div>
      <div className={styles.below}>
        {instantText(at)}, {by}
      </div>
    </>
  );
}

/** How far it is, and the days the bank paid by its statements. */
function Confirmation({ followed: { issued, confirmedBy, course } }: { readonly followed: FollowedOrder }): ReactNode {
  const styles = useStyles();
  const days = confirmedBy.flatMap((payment) => payment?.bookedOn ?? []);
  return (
    <>
      <CourseLook course={course} />
      {[...new Set(days)].map((day) => (
        <div key={day} className={styles.below}>
          {ordersText.paidOn(formatDate(day))}
        </div>
      ))}
      {issued.withdrawn !== null && <div className={styles.below}>{ordersText.withdrawnBecause(issued.withdrawn.reason)}</div>}
    </>
  );
}

function WithdrawDialog({ issued: { id, order }, onClose }: { readonly issued: IssuedOrder; readonly onClose: () => void }): ReactNode {
  const withdraw = useWithdrawOrder();
  const notify = useNotify();
  const run = async (reason: string) => {
    await withdraw.mutateAsync({ id, reason });
    notify({ title: ordersText.withdrawn });
  };
  return <ReasonDialog title={ordersText.withdrawTitle(order.reference)} note={ordersText.withdrawNote} confirm={ordersText.withdrawConfirm} onReason={run} onClose={onClose} />;
}
