import { useNavigate } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import { amendmentNumber, amendmentsOf } from '#shared/domain/amendments';
import { useAmendAgreement } from '#data/machine/mutations';
import { useAgreements } from '#data/machine/queries';
import { amendmentText } from '#text/agreement/papers';
import { useNotify } from '#ui/notices';

/** The way to the next amendment; `unfinished` is the number of the one that is being written already. */
export type Amending = { readonly unfinished: number | null; readonly run: () => void };

/** Starts an amendment of a finished agreement and opens it, or opens the one that was started; null where there is nothing to amend yet. */
export function useAmending(agreement: Agreement): Amending | null {
  const navigate = useNavigate();
  const notify = useNotify();
  const amend = useAmendAgreement();
  const { data: agreements } = useAgreements();
  const { id, content, finishedOn, removedAt } = agreement;
  if (finishedOn === null || removedAt !== null) return null;
  const open = (other: Agreement) => void navigate(`/smlouvy/${other.id}`);
  const latest = amendmentsOf(agreements, content.amendment?.of ?? id).at(-1);
  if (latest?.finishedOn === null) return { unfinished: amendmentNumber(latest), run: () => open(latest) };
  const start = () =>
    amend.mutate(id, {
      onSuccess: (started) => {
        open(started);
        notify({ title: amendmentText.started(amendmentNumber(started)), detail: amendmentText.startedDetail });
      },
    });
  return { unfinished: null, run: start };
}
