import type { Failed } from './making';
import { useClient } from '#data/machine/client';
import { useHost } from '#data/machine/queries';
import { readUpload } from '#data/files/uploads';
import { documentsText } from '#text/agreement/batch';
import { downloadFile, type BrowserFile } from '#ui/browser-file';

/** What became of an archive: whether the person has it, what is said of that, where it lies on the desktop, and why it could not be saved. */
export type SavedArchive = { readonly kept: boolean; readonly where: string; readonly path: string | null; readonly failed: Failed | null };

/** Saves an archive where the person says on the desktop, and among the downloads of a browser. */
export function useSavedArchive(): (file: BrowserFile) => Promise<SavedArchive> {
  const client = useClient();
  const { data: host } = useHost();
  return async (file) => {
    const { fileName, bytes } = file;
    if (host.kind !== 'desktop') {
      downloadFile(file);
      return { kept: true, where: documentsText.whereDownloaded(fileName), path: null, failed: null };
    }
    const upload = await readUpload(new File([bytes], fileName), Infinity);
    const stored = upload.ok ? await client.files.save(upload.value) : upload;
    if (!stored.ok) return { kept: false, where: '', path: null, failed: { fileName, error: stored.error } };
    const { path } = stored.value;
    return { kept: path !== null, where: path ?? documentsText.notSaved(fileName), path, failed: null };
  };
}
