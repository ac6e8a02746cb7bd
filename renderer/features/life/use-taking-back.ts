import type { AgreementId } from '#shared/domain/agreement';
import type { RecordedFact } from '#shared/domain/life/fact';
import { useClient } from '#data/machine/client';
import { useRememberAgreement } from '#data/machine/mutations';
import { courseText } from '#text/life/course';
import { factNames } from '#text/life/life';
import { useNotify } from '#ui/notices';
import { useTellFailure } from '#ui/use-tell-failure';

/** Takes back what was just written down: a correction like any other, whose reason says that it was a mistake. */
export function useTakingBack(id: AgreementId): (recorded: RecordedFact) => void {
  const { life } = useClient();
  const remember = useRememberAgreement();
  const notify = useNotify();
  const tell = useTellFailure();
  const takeBack = async ({ id: factId, fact: { kind } }: RecordedFact) => {
    const result = await life.correct({ id, factId, reason: courseText.mistake, fact: null });
    if (!result.ok) {
      tell(result.error);
      return;
    }
    remember(result.value);
    notify({ title: courseText.takenBackNotice(factNames[kind]) });
  };
  return (recorded) => void takeBack(recorded);
}
