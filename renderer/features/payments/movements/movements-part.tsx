import { Button, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { useAddressState } from '#data/address-state';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useListExport } from '#data/files/list-export';
import { DetailsTable } from '#ui/details-table/details-table';
import { tableFrame } from '#ui/details-table/table-frame';
import { exportedList } from '#ui/details-table/exported-list';
import { useChosenRows } from '#ui/details-table/use-chosen-rows';
import { useListLayout } from '#ui/details-table/use-list-layout';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { partsOf } from '#shared/domain/plain-date';
import { monthWords, movementsText } from '#text/payments/movements';
import { matches } from '#text/search';
import { AllocationDialog } from './allocation-dialog';
import { movementColumns, type MovementRow } from './movement-columns';
import { useMovementRows } from './use-movement-rows';
import { useSeveralAccounts } from './use-several-accounts';
import { useWaitingCount } from './use-waiting-payments';
import { WaitingPayments } from './waiting-payments';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  // Beside the commands where there is room for its words, above them where there is not.
  intro: { flex: '1 1 420px', color: tokens.colorNeutralForeground2 },
  command: { flexShrink: 0, whiteSpace: 'nowrap' },
  find: { width: '260px' },
  table: tableFrame,
  empty: { padding: tokens.spacingVerticalXXL },
});

const keyOf = ({ payment }: MovementRow): string => payment.id;

/** Every payment, what it belongs to and where it is known from; Enter says what it belongs to otherwise. */
export function MovementsPart(): ReactNode {
  const styles = useStyles();
  const rows = useMovementRows();
  const { data: bookkeeping } = useBookkeeping();
  const [typed, setTyped] = useAddressState((address) => address.get('hledat') ?? '', (words): Readonly<Record<string, string>> => (words === '' ? {} : { hledat: words }));
  const layout = useListLayout({ by: 'on', direction: 'descending' });
  const [opened, open] = useState<string | null>(null);
  const [matching, match] = useState(false);
  const waiting = useWaitingCount();
  const shown = useMemo(() => rows.filter((row) => matches(wordsOf(row), typed)), [rows, typed]);
  const { selection, onSelect } = useChosenRows(shown, keyOf);
  const columns = movementColumns(useSeveralAccounts());
  const source = useListExport(() => exportedList({ title: movementsText.title, columns, rows: shown, sorting: layout.sorting, typed }), downloadFile);
  const payment = bookkeeping.payments.find(({ id }) => id === opened);
  if (matching) return <WaitingPayments onDone={() => match(false)} />;
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.intro}>{movementsText.intro}</div>
        {waiting > 0 && (
          <Button size="small" className={styles.command} onClick={() => match(true)}>
            {movementsText.matchWaiting(waiting)}
          </Button>
        )}
        <Button size="small" className={styles.command} disabledFocusable={selection.chosen.size === 0} onClick={() => open([...selection.chosen][0] ?? null)}>
          {movementsText.allocate}
        </Button>
        <ListExportMenu title={movementsText.title} source={source} byKey />
        <SearchBox className={styles.find} size="small" placeholder={movementsText.find} aria-label={movementsText.find} value={typed} onChange={(_event, { value }) => setTyped(value)} />
      </div>
      <div className={styles.table}>
        <DetailsTable
          label={movementsText.title}
          multiple={false}
          columns={columns}
          rows={shown}
          keyOf={keyOf}
          {...layout}
          selection={selection}
          onSelect={onSelect}
          onOpen={open}
          empty={<div className={styles.empty}>{rows.length === 0 ? movementsText.none : movementsText.nothingFound(typed)}</div>}
        />
      </div>
      {payment !== undefined && <AllocationDialog payment={payment} onClose={() => open(null)} />}
    </>
  );
}

function wordsOf({ payment, belongsTo, source }: MovementRow): string {
  const { name, symbols, message, bookedOn } = payment;
  const { year, month } = partsOf(bookedOn);
  return [name, symbols.variable, message, bookedOn, monthWords(year, month), belongsTo, source].join(' ');
}
