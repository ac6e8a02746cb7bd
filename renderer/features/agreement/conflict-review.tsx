import { useMemo, type ReactNode } from 'react';
import { useConflict } from '#data/draft/conflict/use-conflict';
import { useAgreement } from '#data/machine/queries';
import { useTemplates } from '#data/templates';
import { conflictText, conflictTitles } from '#text/agreement/conflict';
import { ConflictNotice } from '#ui/conflict/conflict-notice';
import { ConflictReview } from '#ui/conflict/conflict-review';
import { agreementRules } from './conflict-rules';
import { useEditing } from './editing';

/** Says that the agreement was changed in two places, and shows both versions. */
export function AgreementConflict(): ReactNode {
  return <ConflictNotice title={conflictTitles.agreement.notice} review={(close) => <Review close={close} />} />;
}

function Review({ close }: { readonly close: () => void }): ReactNode {
  const { id, session, parties } = useEditing();
  const { data: stored } = useAgreement(id);
  const { data: templates } = useTemplates();
  const conflict = useConflict(session, useMemo(() => agreementRules(parties, templates), [parties, templates]));
  const last = stored.history.findLast(({ action }) => action === 'changed') ?? stored.history.at(-1);
  // Reading the stored version brings its history too.
  const about = conflict.items === null || last === undefined ? null : conflictText.savedBy(last);
  return <ConflictReview title={conflictTitles.agreement.versions} about={about} {...conflict} close={close} />;
}
