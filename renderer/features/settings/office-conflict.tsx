import { useMemo, type ReactNode } from 'react';
import { officeContentSchema, type OfficeContent } from '#shared/domain/office';
import type { Party } from '#shared/domain/party';
import { fieldRules } from '#data/draft/conflict/field-rules';
import { leafFacts } from '#data/draft/conflict/leaf-facts';
import { useConflict } from '#data/draft/conflict/use-conflict';
import type { ConflictRules } from '#data/draft/conflict/versions';
import { useOfficeDraft } from '#data/office-draft';
import { useParties } from '#data/machine/queries';
import { conflictText, conflictTitles } from '#text/agreement/conflict';
import { officeWords, type FieldWords } from '#text/records/record-fields';
import { ConflictNotice } from '#ui/conflict/conflict-notice';
import { ConflictReview } from '#ui/conflict/conflict-review';

/** Says that the settings of the office were changed in two places, and shows both versions. */
export function OfficeConflict(): ReactNode {
  return <ConflictNotice title={conflictTitles.office.notice} review={(close) => <Review close={close} />} />;
}

function Review({ close }: { readonly close: () => void }): ReactNode {
  const { data: parties } = useParties();
  const conflict = useConflict(useOfficeDraft(), useMemo(() => officeRules(parties), [parties]));
  return <ConflictReview title={conflictTitles.office.versions} about={null} {...conflict} close={close} />;
}

function officeRules(parties: readonly Party[]): ConflictRules<OfficeContent> {
  const partyName = (id: unknown): string | undefined => parties.find((party) => party.id === id)?.content.name.nominative;
  const words: FieldWords = { ...officeWords, value: (path, datum) => (path === 'partyId' ? partyName(datum) : undefined) ?? officeWords.value(path, datum) };
  return fieldRules({
    factsOf: (content) => leafFacts(content, words),
    nameOf: words.name,
    rows: conflictText.rows,
    fits: (content) => officeContentSchema.safeParse(content).success,
  });
}
