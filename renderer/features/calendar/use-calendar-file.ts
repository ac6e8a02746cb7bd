import { bytesOf } from '#data/files/base64';
import { useKeepFile } from '#data/files/keep-file';
import type { Lives } from '#data/lives';
import { readUpload } from '#data/files/uploads';
import { largestInput } from '#shared/api/operation';
import type { Surroundings } from '#shared/documents/case-of';
import { calendarText } from '#text/life/calendar';
import { caseTitle } from '#text/names';
import { downloadFile } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';

const type = 'text/calendar';

/** All deadlines that wait as a file for Outlook and other calendars. */
export function useCalendarFile({ agreements, parties }: Pick<Surroundings, 'agreements' | 'parties'>, lives: Lives) {
  const keep = useKeepFile(({ fileName, content }) => downloadFile({ fileName, type, bytes: bytesOf(content) }));
  const notify = useNotify();
  const tell = useTellFailure();
  const { busy, during } = useBusy<'save'>();
  const save = async () => {
    // The writer of calendars is needed for this alone.
    const { deadlineCalendar, deadlineCalendarName } = await import('#shared/documents/deadline-calendar');
    const all = agreements.map((agreement) => ({ agreementId: agreement.id, name: caseTitle(agreement.content, parties), deadlines: lives.deadlinesOf(agreement) }));
    const file = await readUpload(new File([deadlineCalendar(all, new Date().toISOString())], deadlineCalendarName, { type }), largestInput);
    const kept = file.ok ? await keep(file.value) : ({ kind: 'failed', error: file.error } as const);
    if (kept.kind === 'failed') tell(kept.error);
    if (kept.kind === 'saved') notify({ title: calendarText.exported, detail: calendarText.exportedWhere(kept.path) });
    if (kept.kind === 'downloaded') notify({ title: calendarText.downloaded, detail: calendarText.downloadedWhere(deadlineCalendarName) });
  };
  return { busy: busy !== null, save: during('save', save) };
}
