import type { ReactNode } from 'react';
import { papersContentSchema, type PapersContent } from '#shared/domain/papers';
import { fieldRules } from '#data/draft/conflict/field-rules';
import { leafFacts } from '#data/draft/conflict/leaf-facts';
import { useConflict } from '#data/draft/conflict/use-conflict';
import { useAgreement } from '#data/machine/queries';
import { conflictText, conflictTitles } from '#text/agreement/conflict';
import { paperWords } from '#text/records/record-fields';
import { ConflictNotice } from '#ui/conflict/conflict-notice';
import { ConflictReview } from '#ui/conflict/conflict-review';
import { usePapersEditing } from './editing';

/** Says that the papers were changed in two places, and shows both versions. */
export function PapersConflict(): ReactNode {
  return <ConflictNotice title={conflictTitles.papers.notice} review={(close) => <Review close={close} />} />;
}

const rules = fieldRules<PapersContent>({
  factsOf: (content) => leafFacts(content, paperWords),
  nameOf: paperWords.name,
  rows: conflictText.rows,
  fits: (content) => papersContentSchema.safeParse(content).success,
});

function Review({ close }: { readonly close: () => void }): ReactNode {
  const { agreement, session } = usePapersEditing();
  const { data: stored } = useAgreement(agreement.id);
  const conflict = useConflict(session, rules);
  const last = stored.history.findLast(({ action }) => action === 'papers');
  // Reading the stored version brings its history too.
  const about = conflict.items === null || last === undefined ? null : conflictText.savedBy(last);
  return <ConflictReview title={conflictTitles.papers.versions} about={about} {...conflict} close={close} />;
}
