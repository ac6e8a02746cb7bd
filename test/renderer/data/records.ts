import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { agreementIdSchema } from '#shared/domain/agreement';
import { emptyFiling } from '#shared/domain/filing';
import { emptyPapers } from '#shared/domain/papers';
import { plainDate } from '#shared/domain/plain-date';
import { anAgreement } from '#test/support/agreement-builder';

/** A stored draft with nothing missing. */
export function aDraft(overrides: Partial<Agreement> = {}, content: Partial<AgreementContent> = {}): Agreement {
  return {
    id: agreementIdSchema.parse('11111111-1111-4111-8111-111111111111'),
    revision: 1,
    sample: false,
    createdAt: '2024-01-15T08:00:00.000Z',
    changedAt: '2024-01-15T08:00:00.000Z',
    finishedOn: null,
    removedAt: null,
    content: anAgreement(content),
    unparsed: {},
    editions: [],
    attachments: [],
    papers: { revision: 0, content: emptyPapers, unparsed: {} },
    facts: [],
    filing: { revision: 0, content: emptyFiling, unparsed: {} },
    history: [],
    ...overrides,
  };
}

export const finished: Partial<Agreement> = { finishedOn: plainDate(2024, 1, 15) };
export const removed: Partial<Agreement> = { removedAt: '2024-01-15T09:00:00.000Z' };
