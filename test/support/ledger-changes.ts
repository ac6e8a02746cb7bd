import type { Ledger } from '#core/ledger';
import type { Step } from '#core/ports';
import { agreementSchema, type Agreement } from '#shared/domain/agreement';
import { foundingContent } from '#shared/domain/founding-case';
import { emptyFiling } from '#shared/domain/filing';
import { emptyPapers } from '#shared/domain/papers';

/** An agreement whose revision tells it apart; valid in every other respect. */
export function anAgreementNumbered(revision: number): Agreement {
  return agreementSchema.parse({
    id: `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`,
    revision,
    sample: false,
    createdAt: '2024-01-15T12:00:00.000Z',
    changedAt: '2024-01-15T12:00:00.000Z',
    finishedOn: null,
    removedAt: null,
    content: foundingContent(),
    unparsed: {},
    editions: [],
    attachments: [],
    papers: { revision: 0, content: emptyPapers, unparsed: {} },
    facts: [],
    filing: { revision: 0, content: emptyFiling, unparsed: {} },
    history: [],
  });
}

export function withAgreement(ledger: Ledger, revision: number): Ledger {
  return { ...ledger, agreements: [...ledger.agreements, anAgreementNumbered(revision)] };
}

/** Adds one agreement and answers with how many there are then. */
export const adding =
  (revision: number): Step<number> =>
  (ledger) => {
    const next = withAgreement(ledger, revision);
    return { next, value: next.agreements.length };
  };

export const revisionsOf = ({ agreements }: Ledger): readonly number[] => agreements.map(({ revision }) => revision);
