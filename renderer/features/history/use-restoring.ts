import type { Agreement } from '#shared/domain/agreement';
import { useAgreementSession } from '#data/agreement-session';
import { useClient } from '#data/machine/client';
import { changed } from '#data/draft/draft';
import { changeName, historyText } from '#text/agreement/history';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';

/** Takes what an agreement said before an entry of its history into its draft, as one step that can be undone. */
export function useRestoring(agreement: Agreement) {
  const { id, history } = agreement;
  const { agreements } = useClient();
  const session = useAgreementSession(agreement);
  const notify = useNotify();
  const tell = useTellFailure();
  const { busy, during } = useBusy<'restore'>();
  const restore = async (entry: number) => {
    const earlier = await agreements.version({ id, entry });
    if (!earlier.ok) {
      tell(earlier.error);
      return;
    }
    const { content } = earlier.value;
    if (JSON.stringify(content) === JSON.stringify(session.draft().present.content)) {
      notify({ title: historyText.asNow, intent: 'info' });
      return;
    }
    session.apply((draft, at) => ({ ...changed({ ...draft, typing: null, open: null }, '', { content, unparsed: {} }, at), open: null }));
    const known = history[entry];
    notify({ title: historyText.restored(known === undefined ? '' : changeName(known)), detail: historyText.restoredDetail, action: { label: historyText.takeBack, run: () => void session.undo() } });
  };
  return { busy: busy !== null, restore: (entry: number) => during('restore', () => restore(entry))() };
}
