import { useEffect, useRef, useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { Agreement } from '#shared/domain/agreement';
import type { AttachmentId } from '#shared/domain/record';
import { useAttach } from '#data/files/attaching';
import { attachedText, recordsText, refusalText } from '#text/records/records';
import { useNotify } from '#ui/notices';

/** How far attaching several files is; what is done stays done when it is cancelled. */
export type Progress = { readonly fileName: string; readonly done: number; readonly of: number; readonly cancel: () => void };

/** A file that was not attached, and why; `present` when the agreement has the same content already. */
export type Refusal = { readonly fileName: string; readonly reason: ApiError | 'present' };

/**
 * Attaches files one after another; one that is refused does not stop those after it.
 * @param show hears of the last one that was attached
 */
export function useAttaching(agreement: Agreement, show: (id: AttachmentId) => void) {
  const attach = useAttach();
  const notify = useNotify();
  const waiting = useRef<File[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const here = useHere();

  const refuse = (refusal: Refusal) => {
    if (here.current) setRefusals((others) => [...others, refusal]);
    else notify({ title: recordsText.refused, detail: refusalText(refusal.fileName, refusal.reason), intent: 'error' });
  };
  const work = async () => {
    const attached: string[] = [];
    let listed = listedIn(agreement);
    let finished = 0;
    const cancel = () => void waiting.current.splice(0);
    for (let file = waiting.current.shift(); file !== undefined; file = waiting.current.shift()) {
      const { name } = file;
      setProgress({ fileName: name, done: finished, of: finished + 1 + waiting.current.length, cancel });
      const result = await attach(agreement.id, file);
      finished += 1;
      const before = listed;
      if (result.ok) listed = listedIn(result.value);
      const added = listed.find((id) => !before.includes(id));
      if (added === undefined) refuse({ fileName: name, reason: result.ok ? 'present' : result.error });
      else {
        attached.push(name);
        // Whoever has left the page meanwhile is not called back to it.
        if (here.current) show(added);
      }
    }
    setProgress(null);
    if (attached.length > 0) notify({ title: attachedText(attached) });
  };
  const add = (files: readonly File[]) => {
    if (files.length === 0) return;
    const busy = progress !== null;
    waiting.current.push(...files);
    if (busy) return;
    setRefusals([]);
    void work();
  };
  return { add, progress, refusals, dismiss: () => setRefusals([]) };
}

/** Whether the page is still there: attaching goes on without it. */
function useHere() {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
}

const listedIn = ({ attachments }: Agreement): readonly AttachmentId[] => attachments.filter(({ removedAt }) => removedAt === null).map(({ id }) => id);
