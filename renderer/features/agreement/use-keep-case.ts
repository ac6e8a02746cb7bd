import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { AgreementId } from '#shared/domain/agreement';
import { bytesOf } from '#data/files/base64';
import { useClient } from '#data/machine/client';
import { useKeepFile } from '#data/files/keep-file';
import type { Upload } from '#data/files/uploads';
import { editorText } from '#text/agreement/agreement';
import { exchangeText } from '#text/exchange';
import { folderText } from '#text/agreement/papers';
import { downloadFile } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';

/** What is told of a file once it is there. */
type Words = { readonly saved: string; readonly downloaded: string; readonly whatNext: string };

/** Takes a whole agreement out: for the other office, or as a folder a person can read. */
export function useKeepCase(id: AgreementId) {
  const { exchange, exports } = useClient();
  const notify = useNotify();
  const tell = useTellFailure();
  const keep = useKeepFile(({ fileName, content }) => downloadFile({ fileName, type: 'application/zip', bytes: bytesOf(content) }));
  const { during } = useBusy<'keep'>();
  const keepOf = (make: () => Promise<Result<Upload, ApiError>>, { saved, downloaded, whatNext }: Words) =>
    during('keep', async () => {
      const made = await make();
      if (!made.ok) {
        tell(made.error);
        return;
      }
      const kept = await keep(made.value);
      if (kept.kind === 'failed') tell(kept.error);
      if (kept.kind === 'saved') notify({ title: saved, detail: `${kept.path} ${whatNext}`.trim() });
      if (kept.kind === 'downloaded') notify({ title: downloaded, detail: `${editorText.downloadedWhere(made.value.fileName)} ${whatNext}`.trim() });
    });
  return {
    send: keepOf(() => exchange.write({ id }), exchangeText),
    saveFolder: keepOf(() => exports.folder({ id }), folderText),
  };
}
