import type { ReactNode } from 'react';
import { useConflict } from '#data/draft/conflict/use-conflict';
import { conflictTitles } from '#text/agreement/conflict';
import { ConflictNotice } from '#ui/conflict/conflict-notice';
import { ConflictReview } from '#ui/conflict/conflict-review';
import { usePartySession } from './party-editing';
import { partyRules } from './party-rules';

/** Says that the details of a region were changed in two places, and shows both versions. */
export function PartyConflict(): ReactNode {
  return <ConflictNotice title={conflictTitles.party.notice} review={(close) => <Review close={close} />} />;
}

function Review({ close }: { readonly close: () => void }): ReactNode {
  return <ConflictReview title={conflictTitles.party.versions} about={null} {...useConflict(usePartySession(), partyRules)} close={close} />;
}
