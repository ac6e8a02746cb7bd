import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { ActionBar } from './action-bar';
import { TableFaults } from './table-faults';
import { TableFile } from './table-file';
import { TablePreview } from './table-preview';
import type { DraftOrder } from './use-drafting';
import { useRegions } from './use-regions';
import type { Progress } from './use-run';
import { useTable, type TableReading } from './use-table';
import { readRows, type ReadRow } from '#shared/domain/batch/read-rows';
import { regionField } from '#shared/domain/batch/table-field';
import { draftCommand, draftingText, rowsText, tableReadingText } from '#text/agreement/batch';

type Props = { readonly progress: Progress | null; readonly draft: (orders: readonly DraftOrder[]) => void };

/** Drafts by the rows of a table: the file, what its columns hold, every row as it was understood. */
export function TableSource({ progress, draft }: Props): ReactNode {
  const table = useTable();
  const rows = useRows(table);
  const [skip, setSkip] = useState(false);
  const good = rows.filter(({ faulty }) => !faulty);
  const faulty = rows.length - good.length;
  const ready = good.length > 0 && (faulty === 0 || skip);
  return (
    <>
      <TableFile table={table} disabled={progress !== null} />
      {table.opened !== null && <TablePreview table={table.opened.table} mapping={table.opened.mapping} rows={rows} choose={table.chooseField} disabled={progress !== null} />}
      {faulty > 0 && <TableFaults rows={rows} />}
      {faulty > 0 && good.length > 0 && <Checkbox label={tableReadingText.skip} checked={skip} disabled={progress !== null} onChange={(_, data) => setSkip(data.checked === true)} />}
      {table.opened !== null && (
        <ActionBar
          label={draftCommand(ready ? good.length : 0)}
          note={noteOf(table, good.length, faulty, skip)}
          ready={ready}
          run={() => draft(good.flatMap(orderOf))}
          running={draftingText.running}
          progress={progress}
        />
      )}
    </>
  );
}

const noRows: readonly ReadRow[] = [];

function useRows({ opened }: TableReading): readonly ReadRow[] {
  const { parties, taken } = useRegions();
  return useMemo(() => (opened === null ? noRows : readRows(opened.table, opened.mapping, { parties, taken })), [opened, parties, taken]);
}

const orderOf = ({ regionId, values }: ReadRow): readonly DraftOrder[] => (regionId === null ? [] : [{ regionId, values }]);

function noteOf({ opened }: TableReading, good: number, faulty: number, skip: boolean): string {
  if (opened?.mapping.includes(regionField) === false) return tableReadingText.noRegion;
  const counts = rowsText(good, faulty);
  if (good === 0) return `${counts}. ${tableReadingText.nothingGood}`;
  return faulty > 0 && !skip ? `${counts}. ${tableReadingText.faultsFirst}` : `${counts}.`;
}
