import { useState } from 'react';
import { useClient } from '#data/machine/client';
import { readUpload, type Upload } from '#data/files/uploads';
import type { ApiError } from '#shared/api/errors';
import { guessMapping, withField, type Mapping } from '#shared/domain/batch/mapping';
import { largestTableFile, type Table } from '#shared/domain/batch/table';
import type { TableFieldId } from '#shared/domain/batch/table-field';

type Opened = { readonly file: File; readonly table: Table; readonly mapping: Mapping };

/** The table that is being looked at: its file, what was read from it, and what its columns are said to hold. */
export type TableReading = {
  readonly opened: Opened | null;
  readonly error: ApiError | null;
  readonly busy: boolean;
  readonly open: (file: File) => void;
  /** Reads the file once more, as after it was mended; what the columns hold stays where the titles are the same. */
  readonly reload: () => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly chooseField: (column: number, field: TableFieldId | null) => void;
};

export function useTable(): TableReading {
  const client = useClient();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);

  const read = async (file: File, sheet: string | null, before: Opened | null) => {
    setBusy(true);
    const table = await tableIn(file, (upload) => client.batch.readTable({ ...upload, sheet }));
    setBusy(false);
    setError(table.ok ? null : table.error);
    if (!table.ok) return;
    const unchanged = before !== null && JSON.stringify(before.table.titles) === JSON.stringify(table.value.titles);
    setOpened({ file, table: table.value, mapping: unchanged ? before.mapping : guessMapping(table.value) });
  };
  const sheetOf = ({ table: { origin } }: Opened) => (origin.format === 'xlsx' ? origin.sheet : null);
  return {
    opened,
    error,
    busy,
    open: (file) => void read(file, null, null),
    reload: () => void (opened !== null && read(opened.file, sheetOf(opened), opened)),
    chooseSheet: (sheet) => void (opened !== null && read(opened.file, sheet, null)),
    chooseField: (column, field) => setOpened(opened && { ...opened, mapping: withField(opened.mapping, column, field) }),
  };
}

type Read = ReturnType<ReturnType<typeof useClient>['batch']['readTable']>;

async function tableIn(file: File, read: (upload: Upload) => Read): Read {
  // What is too large for the window is refused by the machine in its own words, from the little it needs to see of it.
  const upload = await readUpload(file, 2 * largestTableFile);
  return upload.ok ? read(upload.value) : upload;
}
