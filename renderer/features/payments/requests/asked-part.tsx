import { SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { DetailsTable } from '#ui/details-table/details-table';
import { exportedList } from '#ui/details-table/exported-list';
import { sortRows } from '#ui/details-table/sort-rows';
import { useChosenRows } from '#ui/details-table/use-chosen-rows';
import { useListLayout } from '#ui/details-table/use-list-layout';
import type { PaymentRequest, RequestKind } from '#shared/domain/payments/payment-request';
import { partsOf, plainDateSchema } from '#shared/domain/plain-date';
import { useListExport } from '#data/files/list-export';
import { useHost } from '#data/machine/queries';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { requestsText } from '#text/payments/requests';
import { matches } from '#text/search';
import { askedColumns } from './asked-columns';
import type { AskedRow } from './asked-rows';
import { IssueBar } from './issue-bar';
import { useTableFrame } from './table-frame';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  intro: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  find: { width: '260px' },
});

const keyOf = ({ key }: AskedRow): string => key;

type Props = { readonly kind: RequestKind; readonly rows: readonly AskedRow[]; readonly onIssued: (issued: readonly PaymentRequest[]) => void };

/** Contributions letters of one kind can be issued about; all that are chosen get theirs at one press. */
export function AskedPart({ kind, rows, onIssued }: Props): ReactNode {
  const styles = useStyles();
  const frame = useTableFrame();
  const thisYear = partsOf(plainDateSchema.parse(useHost().data.today)).year;
  const [year, setYear] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  const { sorting, ...layout } = useListLayout({ by: 'region', direction: 'ascending' });
  const columns = useMemo(() => askedColumns(kind), [kind]);
  // Letters are numbered in the order the list shows.
  const shown = useMemo(
    () => sortRows(rows.filter(({ region, state }) => (year === null ? state.year <= thisYear : state.year === year) && matches(`${region} ${String(state.year)}`, typed)), columns, sorting),
    [rows, year, thisYear, typed, columns, sorting],
  );
  const { selection, onSelect } = useChosenRows(shown, keyOf);
  const source = useListExport(() => exportedList({ title: requestsText.lists[kind], columns, rows: shown, sorting, typed }), downloadFile);
  const chosen = shown.filter((row) => selection.chosen.has(row.key));
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.intro}>{requestsText.open[kind]}</div>
        {rows.length > 0 && <ListExportMenu title={requestsText.lists[kind]} source={source} byKey />}
        <YearChoice years={rows.map(({ state }) => state.year)} year={year} choose={setYear} />
        <SearchBox className={styles.find} size="small" placeholder={requestsText.find} aria-label={requestsText.find} value={typed} onChange={(_event, { value }) => setTyped(value)} />
      </div>
      <div className={frame.table}>
        <DetailsTable
          label={requestsText.tasks[kind]}
          columns={columns}
          rows={shown}
          keyOf={keyOf}
          sorting={sorting}
          {...layout}
          selection={selection}
          onSelect={onSelect}
          onOpen={(key) => onSelect({ ...selection, chosen: new Set([...selection.chosen, key]) })}
          empty={<div className={frame.empty}>{typed.trim() === '' ? requestsText.none[kind] : requestsText.nothingFound(typed)}</div>}
        />
      </div>
      <IssueBar kind={kind} chosen={chosen} onIssued={onIssued} />
    </>
  );
}

/** Which year is asked for: until this one where none is chosen, so that choosing all rows never asks for the next year by chance. */
function YearChoice({ years, year, choose }: { readonly years: readonly number[]; readonly year: number | null; readonly choose: (year: number | null) => void }): ReactNode {
  return (
    <Select size="small" aria-label={requestsText.columns.year} value={year === null ? '' : String(year)} onChange={(_event, { value }) => choose(value === '' ? null : Number(value))}>
      <option value="">{requestsText.untilThisYear}</option>
      {[...new Set(years)].toSorted((one, other) => other - one).map((each) => (
        <option key={each} value={String(each)}>
          {each}
        </option>
      ))}
    </Select>
  );
}
