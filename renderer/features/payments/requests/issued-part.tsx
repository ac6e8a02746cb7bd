import { SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { DetailsTable } from '#ui/details-table/details-table';
import { exportedList } from '#ui/details-table/exported-list';
import type { Selection } from '#ui/details-table/selection';
import { useChosenRows } from '#ui/details-table/use-chosen-rows';
import { useListLayout } from '#ui/details-table/use-list-layout';
import { useListExport } from '#data/files/list-export';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { partsOf } from '#shared/domain/plain-date';
import { requestNames, requestsText } from '#text/payments/requests';
import { matches } from '#text/search';
import { issuedColumns, type IssuedRow } from './issued-columns';
import { LetterCommands } from './letter-commands';
import { useTableFrame } from './table-frame';
import { useIssuedRows } from './use-issued-rows';
import { useLetterFiles } from './use-letter-files';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  find: { width: '260px' },
});

const keyOf = ({ request }: IssuedRow): string => request.id;
const yearOf = ({ request }: IssuedRow): number => partsOf(request.issuedOn).year;

/** Letters that were issued, the newest first; Enter opens one. @param kept what is chosen: those that were issued just now are chosen at once */
export function IssuedPart(kept: { readonly selection: Selection; readonly onSelect: (selection: Selection) => void }): ReactNode {
  const styles = useStyles();
  const frame = useTableFrame();
  const rows = useIssuedRows();
  const files = useLetterFiles();
  const [typed, setTyped] = useState('');
  const [year, setYear] = useState<number | null>(null);
  const layout = useListLayout({ by: 'number', direction: 'descending' });
  const years = [...new Set(rows.map(yearOf))].toSorted((one, other) => other - one);
  const shown = useMemo(() => rows.filter((row) => (year === null || yearOf(row) === year) && matches(wordsOf(row), typed)), [rows, year, typed]);
  const { selection } = useChosenRows(shown, keyOf, kept);
  const source = useListExport(() => exportedList({ title: requestsText.issuedList, columns: issuedColumns, rows: shown, sorting: layout.sorting, typed }), downloadFile);
  const open = (key: string) => {
    const row = rows.find((each) => keyOf(each) === key);
    if (row !== undefined) files.open(row.request)();
  };
  return (
    <>
      <div className={styles.bar}>
        <LetterCommands chosen={shown.filter((row) => selection.chosen.has(keyOf(row)))} />
        {rows.length > 0 && <ListExportMenu title={requestsText.issuedList} source={source} byKey />}
        <Select size="small" aria-label={requestsText.yearOfIssue} value={year === null ? '' : String(year)} onChange={(_event, { value }) => setYear(value === '' ? null : Number(value))}>
          <option value="">{requestsText.allYears}</option>
          {years.map((each) => (
            <option key={each} value={String(each)}>
              {each}
            </option>
          ))}
        </Select>
        <SearchBox className={styles.find} size="small" placeholder={requestsText.find} aria-label={requestsText.find} value={typed} onChange={(_event, { value }) => setTyped(value)} />
      </div>
      <div className={frame.table}>
        <DetailsTable
          label={requestsText.issuedView}
          columns={issuedColumns}
          rows={shown}
          keyOf={keyOf}
          {...layout}
          selection={selection}
          onSelect={kept.onSelect}
          onOpen={open}
          empty={<div className={frame.empty}>{rows.length === 0 ? requestsText.noneIssued : requestsText.nothingFound(typed)}</div>}
        />
      </div>
    </>
  );
}

const wordsOf = ({ request, region }: IssuedRow): string => [region, request.number, String(request.year), requestNames[request.kind]].join(' ');
