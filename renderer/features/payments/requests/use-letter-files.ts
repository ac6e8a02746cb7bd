import { archiveOf } from '#data/files/archive';
import { bytesOf } from '#data/files/base64';
import { useClient } from '#data/machine/client';
import { useKeepFile } from '#data/files/keep-file';
import { useHost } from '#data/machine/queries';
import { readUpload, type Upload } from '#data/files/uploads';
import type { ApiError } from '#shared/api/errors';
import { success, type Result } from '#shared/api/result';
import type { PaymentRequest } from '#shared/domain/payments/payment-request';
import { formatDate, plainDateSchema } from '#shared/domain/plain-date';
import { requestsText } from '#text/payments/requests';
import { downloadFile, openInTab } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';

/** Opens letters that were issued, and saves them: one as it is, several in one archive. */
export function useLetterFiles() {
  const { requests } = useClient();
  const { data: host } = useHost();
  const notify = useNotify();
  const tell = useTellFailure();
  const keep = useKeepFile(({ fileName, content }) => downloadFile({ fileName, type: 'application/octet-stream', bytes: bytesOf(content) }));
  const { busy, during } = useBusy<'open' | 'save'>();

  const open = ({ id }: PaymentRequest) =>
    during('open', async () => {
      if (host.kind === 'desktop') {
        const opened = await requests.open({ id });
        if (!opened.ok) tell(opened.error);
        return;
      }
      const file = await requests.read({ id });
      if (file.ok) openInTab({ fileName: file.value.fileName, type: 'application/pdf', bytes: bytesOf(file.value.content) });
      else tell(file.error);
    });

  const read = async (letters: readonly PaymentRequest[]): Promise<Result<readonly Upload[], ApiError>> => {
    const files: Upload[] = [];
    for (const { id } of letters) {
      const file = await requests.read({ id });
      if (!file.ok) return file;
      files.push(file.value);
    }
    return success(files);
  };

  const save = (letters: readonly PaymentRequest[]) =>
    during('save', async () => {
      const files = await read(letters);
      const made = files.ok ? await oneFile(files.value, requestsText.archive(formatDate(plainDateSchema.parse(host.today)).replaceAll('\u00a0', ' '))) : files;
      if (!made.ok) {
        tell(made.error);
        return;
      }
      const kept = await keep(made.value);
      if (kept.kind === 'failed') tell(kept.error);
      if (kept.kind === 'saved') notify({ title: requestsText.saved, detail: kept.path });
      if (kept.kind === 'downloaded') notify({ title: requestsText.saved, detail: requestsText.downloaded(made.value.fileName) });
    });

  return { open, save, busy: busy !== null };
}

async function oneFile(files: readonly Upload[], archiveName: string): Promise<Result<Upload, ApiError>> {
  const [first, ...others] = files;
  if (first !== undefined && others.length === 0) return success({ fileName: first.fileName, content: first.content });
  const bytes = archiveOf(files.map(({ fileName, content }) => ({ fileName, bytes: bytesOf(content) })));
  return readUpload(new File([bytes], archiveName), Infinity);
}
