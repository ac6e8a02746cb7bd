import { useClient } from '#data/machine/client';
import { useHost } from '#data/machine/queries';
import { editorText } from '#text/agreement/agreement';
import { comparingText } from '#text/agreement/comparison';
import { downloadFile } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';
import type { Compared } from './use-comparison';

export type ComparisonFile = { readonly busy: 'save' | 'print' | null; readonly save: () => void; readonly print: () => void };

/** Saving and printing the pages of a comparison. @param compared null while there are none: then nothing can be done */
export function useComparisonFile(compared: Compared | null): ComparisonFile {
  const { files } = useClient();
  const notify = useNotify();
  const tell = useTellFailure();
  const onDesktop = useHost().data.kind === 'desktop';
  const { busy, during } = useBusy<'save' | 'print'>();

  const save = async ({ found: { fileName, pdf }, bytes }: Compared) => {
    if (!onDesktop) {
      downloadFile({ fileName, type: 'application/pdf', bytes });
      notify({ title: comparingText.downloaded, detail: editorText.downloadedWhere(fileName) });
      return;
    }
    const saved = await files.save({ fileName, content: pdf });
    if (!saved.ok) tell(saved.error);
    else if (saved.value.path !== null) notify({ title: comparingText.saved, detail: saved.value.path });
  };
  const print = async ({ bytes }: Compared) => {
    const { printPdf } = await import('#ui/pdf/print-pdf');
    await printPdf(bytes);
  };
  return {
    busy,
    save: during('save', async () => (compared === null ? undefined : save(compared))),
    print: during('print', async () => (compared === null ? undefined : print(compared))),
  };
}
