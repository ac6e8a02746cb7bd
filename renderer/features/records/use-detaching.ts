import { useState } from 'react';
import type { AgreementId } from '#shared/domain/agreement';
import type { Attachment } from '#shared/domain/record';
import { useDetachFile, useReattachFile } from '#data/machine/mutations';
import { detachedDetail, detachedText, recordsText } from '#text/records/records';
import { useNotify } from '#ui/notices';
import { undoesItself, useShortcut } from '#ui/use-shortcut';

/** Takes attachments off the list; the last one comes back from the notice or with Ctrl+Z. @param show hears of the one that came back */
export function useDetaching(id: AgreementId, show: (key: string) => void) {
  const notify = useNotify();
  const detach = useDetachFile();
  const reattach = useReattachFile();
  const [last, setLast] = useState<Attachment | null>(null);
  const putBack = (attachment: Attachment) => {
    setLast(null);
    reattach.mutate({ id, attachmentId: attachment.id }, { onSuccess: () => show(attachment.id) });
  };
  useShortcut('Ctrl+Z', () => last !== null && putBack(last), undoesItself);
  /** @param gone hears when it is off the list */
  return (attachment: Attachment, gone: () => void) =>
    detach.mutate(
      { id, attachmentId: attachment.id },
      {
        onSuccess: () => {
          setLast(attachment);
          gone();
          notify({ matter: 'detached', title: detachedText(attachment.fileName), detail: detachedDetail, action: { label: recordsText.reattach, run: () => putBack(attachment) } });
        },
      },
    );
}
