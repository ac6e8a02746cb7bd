import { bytesOf } from '#data/base64';
import { useClient } from '#data/client';
import { useKeepFile } from '#data/keep-file';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { exportText } from '#text/agreements';
import { downloadFile } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';

type Format = 'xlsx' | 'pdf';

const types: Readonly<Record<Format, string>> = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pdf: 'application/pdf' };

/** Takes the list elsewhere. @param table the list as it is shown; made only when it is asked for */
export function useListExport(table: () => ExportedTable) {
  const client = useClient();
  const keep = useKeepFile(({ fileName, content }) => downloadFile({ fileName, type: fileName.endsWith('.pdf') ? types.pdf : types.xlsx, bytes: bytesOf(content) }));
  const notify = useNotify();
  const tell = useTellFailure();
  const { busy, during } = useBusy<Format | 'print'>();

  const make = async (format: Format) => {
    const made = await client.exports.table({ format, table: table() });
    if (!made.ok) tell(made.error);
    return made.ok ? made.value : null;
  };
  const save = async (format: Format) => {
    const file = await make(format);
    if (file === null) return;
    const kept = await keep(file);
    if (kept.kind === 'failed') tell(kept.error);
    if (kept.kind === 'saved') notify({ title: exportText.saved, detail: kept.path });
    if (kept.kind === 'downloaded') notify({ title: exportText.downloaded, detail: exportText.downloadedWhere(file.fileName) });
  };
  const print = async () => {
    const file = await make('pdf');
    if (file === null) return;
    const { printPdf } = await import('#ui/pdf/print-pdf');
    await printPdf(bytesOf(file.content));
  };
  return { busy: busy !== null, saveTable: during('xlsx', () => save('xlsx')), savePages: during('pdf', () => save('pdf')), print: during('print', print) };
}
