import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useListExport } from '#data/files/list-export';
import { useParties } from '#data/machine/queries';
import { DetailsTable } from '#ui/details-table/details-table';
import { tableFrame } from '#ui/details-table/table-frame';
import { exportedList } from '#ui/details-table/exported-list';
import { useChosenRows } from '#ui/details-table/use-chosen-rows';
import { useListLayout } from '#ui/details-table/use-list-layout';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { Page } from '#ui/page';
import type { Party } from '#shared/domain/party';
import { partiesText } from '#text/parties';
import { matches } from '#text/search';
import { partyColumns } from './party-columns';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  intro: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  find: { width: '280px' },
  table: tableFrame,
  empty: { padding: tokens.spacingVerticalXXL },
});

const keyOf = ({ id }: Party) => id;

/** The fourteen regions: what is known of each, what is missing, what is to be checked. */
export function PartiesPage(): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { data: parties } = useParties();
  const [typed, setTyped] = useState('');
  const layout = useListLayout({ by: 'name', direction: 'ascending' });
  const rows = useMemo(() => parties.filter((party) => matches(wordsOf(party), typed)), [parties, typed]);
  const chosen = useChosenRows(rows, keyOf);
  const source = useListExport(() => exportedList({ title: partiesText.table, columns: partyColumns, rows, sorting: layout.sorting, typed }), downloadFile);
  const open = (id: string) => void navigate(`/kraje/${id}`);

  const onKeyDown = (event: KeyboardEvent) => {
    const first = table.current?.querySelector<HTMLElement>('[data-key]');
    if (event.key === 'ArrowDown') first?.focus();
    else if (event.key === 'Enter' && first?.dataset['key'] !== undefined) open(first.dataset['key']);
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
  };
  return (
    <Page title={partiesText.title} filling>
      <div className={styles.bar}>
        <div className={styles.intro}>{partiesText.intro}</div>
        <ListExportMenu title={partiesText.table} source={source} byKey />
        <SearchBox
          className={styles.find}
          input={{ ref: input }}
          size="small"
          placeholder={partiesText.find}
          aria-label={partiesText.find}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={table} className={styles.table}>
        <DetailsTable
          label={partiesText.table}
          multiple={false}
          columns={partyColumns}
          rows={rows}
          keyOf={keyOf}
          {...layout}
          {...chosen}
          onOpen={open}
          onType={() => input.current?.focus()}
          empty={<div className={styles.empty}>{partiesText.emptyFind(typed)}</div>}
        />
      </div>
    </Page>
  );
}

function wordsOf({ content: { name, details } }: Party): string {
  return [...Object.values(name), ...Object.values(details)].join(' ');
}
