import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, type ReactNode } from 'react';
import { useAddressState } from '#data/address-state';
import { useListExport } from '#data/files/list-export';
import { useHost } from '#data/machine/queries';
import { agreementColumns } from './agreement-columns';
import type { AgreementRow } from './agreement-row';
import { CommandBar, menuCommands } from './command-bar';
import { EmptyList } from './empty-list';
import { groupIn } from './filter';
import { FilterBar } from './filter-bar';
import { addressOf, filterAt } from './filter-address';
import { filterWords } from './filter-words';
import { GroupChips } from './group-chips';
import { ListStatus } from './list-status';
import { listTable } from './list-table';
import { ViewsMenu } from './views-menu';
import { useAgreementCommands } from './use-agreement-commands';
import { useRows } from './use-rows';
import { useTableLayout } from './use-table-layout';
import { DetailsTable } from '#ui/details-table/details-table';
import { tableFrame } from '#ui/details-table/table-frame';
import { useChosenRows } from '#ui/details-table/use-chosen-rows';
import { downloadFile } from '#ui/browser-file';
import { ListExportMenu } from '#ui/list-export-menu';
import { Page } from '#ui/page';
import { undoesItself, useShortcut } from '#ui/use-shortcut';
import { plainDateSchema } from '#shared/domain/plain-date';
import { agreementsText } from '#text/agreements';

const useStyles = makeStyles({ table: tableFrame });

const keyOf = ({ agreement }: AgreementRow) => agreement.id;

/** An amendment stands below the agreement it changes. */
const ownerOf = ({ agreement }: AgreementRow) => agreement.content.amendment?.of ?? null;

/** All agreements in one table. */
export function AgreementsPage(): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { data: host } = useHost();
  const [filter, show] = useAddressState(filterAt, addressOf);
  const { rows, counts, choices, parties } = useRows(filter);
  const columns = useMemo(() => agreementColumns(plainDateSchema.parse(host.today)), [host.today]);
  const layout = useTableLayout();
  const commands = useAgreementCommands();
  const { selection, onSelect } = useChosenRows(rows, keyOf);
  const chosen = rows.filter((row) => selection.chosen.has(keyOf(row)));

  const source = useListExport(() => listTable({ columns, rows, keyOf, ownerOf, ...layout }, filterWords(filter, parties)), downloadFile);

  useShortcut('Ctrl+Z', () => commands.undo?.(), undoesItself);
  const leaveSearch = (key: 'ArrowDown' | 'Enter') => {
    const first = table.current?.querySelector<HTMLElement>('[data-key]');
    first?.focus();
    if (key === 'Enter' && first?.dataset['key'] !== undefined) commands.open(first.dataset['key']);
  };
  return (
    <Page title={agreementsText.title} filling commands={<CommandBar commands={commands} chosen={chosen} />}>
      <GroupChips group={groupIn(filter)} onGroup={(group) => show({ ...filter, group })} counts={counts} />
      <FilterBar filter={filter} onFilter={show} choices={choices} parties={parties} input={input} onLeave={leaveSearch}>
        <ViewsMenu filter={filter} onFilter={show} />
        <ListExportMenu title={agreementsText.table} source={source} byKey />
      </FilterBar>
      <div ref={table} className={styles.table}>
        <DetailsTable
          label={agreementsText.table}
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          ownerOf={ownerOf}
          {...layout}
          selection={selection}
          onSelect={onSelect}
          onOpen={commands.open}
          onRemove={() => commands.remove(chosen)}
          onType={() => input.current?.focus()}
          menu={menuCommands(commands, chosen)}
          empty={<EmptyList filter={filter} onFilter={show} onCreate={commands.create} />}
        />
      </div>
      <ListStatus shown={rows.length} chosen={chosen.length} progress={commands.progress} />
    </Page>
  );
}
