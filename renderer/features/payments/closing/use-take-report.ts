import { bytesOf } from '#data/files/base64';
import { useKeepFile } from '#data/files/keep-file';
import { useYearReportFile } from '#data/payments/reports';
import { downloadFile } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';
import { yearReportText } from '#text/payments/year-report';

/** Takes the report of a year out: as a file, or on paper. */
export function useTakeReport(year: number) {
  const make = useYearReportFile(year);
  const notify = useNotify();
  const tell = useTellFailure();
  const keep = useKeepFile(({ fileName, content }) => downloadFile({ fileName, type: 'application/octet-stream', bytes: bytesOf(content) }));
  const { busy, during } = useBusy<'pdf' | 'xlsx' | 'print'>();

  const save = (format: 'pdf' | 'xlsx') =>
    during(format, async () => {
      const file = await make(format);
      if (!file.ok) {
        tell(file.error);
        return;
      }
      const kept = await keep(file.value);
      if (kept.kind === 'failed') tell(kept.error);
      if (kept.kind === 'saved') notify({ title: yearReportText.saved, detail: kept.path });
      if (kept.kind === 'downloaded') notify({ title: yearReportText.saved, detail: yearReportText.downloaded(file.value.fileName) });
    });

  const print = (bytes: Uint8Array) =>
    during('print', async () => {
      const { printPdf } = await import('#ui/pdf/print-pdf');
      await printPdf(bytes);
    });

  return { save, print, busy: busy !== null };
}
