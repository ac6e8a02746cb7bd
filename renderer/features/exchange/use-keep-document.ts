import { bytesOf } from '#data/files/base64';
import { useKeepFile } from '#data/files/keep-file';
import { readUpload, type Upload } from '#data/files/uploads';
import { editorText } from '#text/agreement/agreement';
import { downloadedText, savedText } from '#text/records/records';
import { downloadFile } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';
import { documentIn } from './document-in';

/** Takes a document out of an exchange file, so that it can be read as it was sent before anything is taken over. */
export function useKeepDocument(upload: Upload): (fileName: string) => void {
  const notify = useNotify();
  const tell = useTellFailure();
  const { during } = useBusy<'keep'>();
  const keep = useKeepFile(({ fileName, content }) => downloadFile({ fileName, type: 'application/pdf', bytes: bytesOf(content) }));
  const keepDocument = async (fileName: string) => {
    const document = await documentIn(upload, fileName);
    if (document === null) {
      tell({ code: 'file-damaged', fileName: upload.fileName });
      return;
    }
    const read = await readUpload(document, document.size);
    const kept = read.ok ? await keep(read.value) : ({ kind: 'failed', error: read.error } as const);
    if (kept.kind === 'failed') tell(kept.error);
    if (kept.kind === 'saved') notify({ title: savedText(fileName), detail: kept.path });
    if (kept.kind === 'downloaded') notify({ title: downloadedText(fileName), detail: editorText.downloadedWhere(fileName) });
  };
  return (fileName) => during('keep', () => keepDocument(fileName))();
}
