import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import { success, type Result } from '#shared/api/result';
import type { Agreement } from '#shared/domain/agreement';
import type { Papers, PapersContent } from '#shared/domain/papers';
import { useClient } from '#data/machine/client';
import type { DraftSession, RecordStore } from '#data/draft/session';
import { useDraftSession } from '#data/draft/sessions';
import { rememberAgreement } from '#data/machine/mutations';

/** The editing session of the papers of an agreement; they have a revision of their own, so who writes the agreement meanwhile is not disturbed. */
export function usePapersSession({ id, papers }: Agreement): DraftSession<PapersContent> {
  const client = useClient();
  const queries = useQueryClient();
  const [store] = useState((): RecordStore<PapersContent> => {
    const papersOf = (result: Result<Agreement, ApiError>): Result<Papers, ApiError> => {
      if (!result.ok) return result;
      rememberAgreement(queries, result.value);
      return success(result.value.papers);
    };
    return {
      save: async (change) => papersOf(await client.papers.update({ id, ...change })),
      load: async () => papersOf(await client.agreements.get({ id })),
    };
  });
  return useDraftSession(`papers:${id}`, papers, store);
}
