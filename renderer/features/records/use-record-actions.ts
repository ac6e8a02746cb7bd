import type { AgreementId } from '#shared/domain/agreement';
import { answerType } from '#shared/domain/record';
import { useClient } from '#data/machine/client';
import { useHost } from '#data/machine/queries';
import { editorText } from '#text/agreement/agreement';
import { downloadedText, savedText } from '#text/records/records';
import { downloadFile, openInTab, type BrowserFile } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';
import type { RecordEntry } from './record-entry';

export type RecordActions = {
  /** What is under way, or null. */
  readonly busy: 'save' | 'open' | 'print' | null;
  readonly save: () => void;
  readonly open: () => void;
  /** Null for what has no pages. */
  readonly print: (() => void) | null;
};

/** Saving, opening and printing the record that is shown. @param shown its content once it is read; before, nothing can be done with it */
export function useRecordActions(id: AgreementId, entry: RecordEntry, shown: BrowserFile | null): RecordActions {
  const { records } = useClient();
  const notify = useNotify();
  const tell = useTellFailure();
  const onDesktop = useHost().data.kind === 'desktop';
  const { busy, during } = useBusy<'save' | 'open' | 'print'>();
  const isText = entry.file.type === answerType;
  const which = { id, sha256: entry.file.sha256 };

  const save = async (file: BrowserFile) => {
    if (!onDesktop) {
      downloadFile(file);
      notify({ title: downloadedText(file.fileName), detail: editorText.downloadedWhere(file.fileName) });
      return;
    }
    const result = await records.save(which);
    if (!result.ok) tell(result.error);
    else if (result.value.path !== null) notify({ title: savedText(file.fileName), detail: result.value.path });
  };
  const open = async (file: BrowserFile) => {
    if (!onDesktop) {
      // As mere text: the browser would carry out what an XML file says.
      openInTab(isText ? { ...file, type: 'text/plain;charset=utf-8' } : file);
      return;
    }
    const result = await records.open(which);
    if (!result.ok) tell(result.error);
  };
  const withShown = (what: 'save' | 'open' | 'print', work: (file: BrowserFile) => Promise<void>) => during(what, async () => (shown === null ? undefined : work(shown)));
  return { busy, save: withShown('save', save), open: withShown('open', open), print: isText ? null : withShown('print', print) };
}

async function print({ type, bytes }: BrowserFile): Promise<void> {
  const { printPdf, printPictures } = await import('#ui/pdf/print-pdf');
  await (type === 'application/pdf' ? printPdf(bytes) : printPictures([new Blob([bytes], { type })]));
}
