import type { ExportedColumn } from '#ui/details-table/exported-list';
import { Mark } from '#ui/mark';
import { amountCell, dayCell, textCell } from '#shared/domain/export/cells';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import { halereSchema } from '#shared/domain/money';
import { ownAccountOf, unallocated, type Payment } from '#shared/domain/payments/payment';
import { formatDate } from '#shared/domain/plain-date';
import { accountText } from '#shared/domain/statements/named-account';
import { movementsText } from '#text/payments/movements';
import { signedAmount } from '#text/payments/payments';
import { balanceText } from '#text/payments/statements';

/** A payment with what it belongs to, in words. */
export type MovementRow = { readonly payment: Payment; readonly belongsTo: string; readonly source: string };

const titles = movementsText.columns;

const partyOf = ({ name, account }: Payment): string => name ?? (account === null ? '' : accountText(account));
const size = (amount: number): ExportedCell => (amount > 0 ? amountCell(halereSchema.parse(amount)) : amountCell(null));

/** The columns of the list of payments. @param several whether they moved on more than one account of the office */
export const movementColumns = (several: boolean): readonly ExportedColumn<MovementRow, ExportedCell>[] => columns.filter(({ id }) => several || id !== 'own');

const ownTextOf = ({ payment }: MovementRow): string => {
  const account = ownAccountOf(payment);
  return account === null ? '' : accountText(account);
};

const columns: readonly ExportedColumn<MovementRow, ExportedCell>[] = [
  { id: 'on', title: titles.on, width: 124, largestFirst: true, sortKey: ({ payment }) => payment.bookedOn, cell: ({ payment }) => formatDate(payment.bookedOn), exported: ({ payment }) => dayCell(payment.bookedOn) },
  { id: 'in', title: titles.received, width: 120, align: 'end', sortKey: ({ payment }) => payment.amount, cell: ({ payment }) => (payment.amount > 0 ? balanceText(payment.amount, 'CZK') : ''), exported: ({ payment }) => size(payment.amount) },
  { id: 'out', title: titles.sent, width: 120, align: 'end', sortKey: ({ payment }) => -payment.amount, cell: ({ payment }) => (payment.amount < 0 ? balanceText(-payment.amount, 'CZK') : ''), exported: ({ payment }) => size(-payment.amount) },
  { id: 'party', title: titles.party, width: 170, grows: true, sortKey: ({ payment }) => partyOf(payment), cell: ({ payment }) => partyOf(payment), exported: ({ payment }) => textCell(partyOf(payment)) },
  { id: 'symbol', title: titles.symbol, width: 118, sortKey: ({ payment }) => payment.symbols.variable ?? '', cell: ({ payment }) => payment.symbols.variable ?? '', exported: ({ payment }) => textCell(payment.symbols.variable) },
  {
    id: 'belongs',
    title: titles.belongsTo,
    width: 240,
    grows: true,
    sortKey: ({ belongsTo }) => belongsTo,
    cell: ({ payment, belongsTo }) => (unallocated(payment) === 0 ? belongsTo : <Mark tone="warning">{movementsText.left(signedAmount(unallocated(payment)), belongsTo)}</Mark>),
    exported: ({ belongsTo }) => textCell(belongsTo),
  },
  { id: 'own', title: titles.own, width: 160, sortKey: ownTextOf, cell: ownTextOf, exported: (row) => textCell(ownTextOf(row)) },
  { id: 'source', title: titles.source, width: 130, sortKey: ({ source }) => source, cell: ({ source }) => source, exported: ({ source }) => textCell(source) },
];
