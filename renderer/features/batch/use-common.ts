import { useState } from 'react';
import { createDraftSession, type DraftSession } from '#data/draft/session';
import { useHost, useOffice } from '#data/machine/queries';
import { success } from '#shared/api/result';
import type { AgreementContent } from '#shared/domain/agreement';
import { batchDifferences, type BatchValues } from '#shared/domain/batch/batch-values';
import { newAgreementContent } from '#shared/domain/new-agreement';
import { partsOf } from '#shared/domain/plain-date';
import { nothingUnparsed } from '#shared/domain/unparsed';

/** What drafts of a batch have in common, edited as an agreement is; it is nobody's record and stored nowhere. */
export type Common = { readonly session: DraftSession<AgreementContent>; readonly values: () => BatchValues };

export function useCommon(): Common {
  const { data: office } = useOffice();
  const { data: host } = useHost();
  const [common] = useState(() => {
    const base = newAgreementContent(office.content, null, partsOf(host.today).year, null);
    const record = { revision: 0, content: base, unparsed: nothingUnparsed };
    const session = createDraftSession(record, { save: async (change) => success(change), load: async () => success(record) });
    return { session, values: () => batchDifferences(base, session.draft().present.content) };
  });
  return common;
}
