import type { RenderedDocument } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import { bytesOf } from '#data/files/base64';
import { useClient } from '#data/machine/client';
import { useHost } from '#data/machine/queries';
import { editorText } from '#text/agreement/agreement';
import { downloadFile } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';


export type FileActions = {
  /** What is under way, or null. */
  readonly busy: 'save' | 'print' | null;
  readonly save: () => void;
  readonly print: () => void;
};

/**
 * Saving and printing a document made of the latest data.
 * @param title of the document, for what is told of it
 * @param ready stores what is not stored yet; answers whether the document can be made of it
 */
export function useFileActions(title: string, render: () => Promise<Result<RenderedDocument, ApiError>>, ready: () => Promise<boolean>): FileActions {
  const client = useClient();
  const notify = useNotify();
  const tell = useTellFailure();
  const onDesktop = useHost().data.kind === 'desktop';
  const { busy, during } = useBusy<'save' | 'print'>();

  const withLatest = async (take: (document: RenderedDocument) => Promise<void>) => {
    if (!(await ready())) return;
    const result = await render();
    if (result.ok) await take(result.value);
    else tell(result.error);
  };
  const keep = async ({ fileName, pdf }: RenderedDocument) => {
    if (!onDesktop) {
      downloadFile({ fileName, type: 'application/pdf', bytes: bytesOf(pdf) });
      notify({ title: editorText.downloaded(title), detail: editorText.downloadedWhere(fileName) });
      return;
    }
    const result = await client.files.save({ fileName, content: pdf });
    if (!result.ok) tell(result.error);
    else if (result.value.path !== null) notify({ title: editorText.savedTo(title), detail: result.value.path });
  };
  const print = async ({ pdf }: RenderedDocument) => {
    const { printPdf } = await import('#ui/pdf/print-pdf');
    await printPdf(bytesOf(pdf));
  };
  return { busy, save: during('save', () => withLatest(keep)), print: during('print', () => withLatest(print)) };
}
