import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import { success, type Result } from '#shared/api/result';
import type { Agreement } from '#shared/domain/agreement';
import type { Filing, FilingContent } from '#shared/domain/filing';
import { useClient } from '#data/machine/client';
import type { DraftSession, RecordStore } from '#data/draft/session';
import { useDraftSession } from '#data/draft/sessions';
import { rememberAgreement } from '#data/machine/mutations';

/** The editing session of the filing of an agreement; it has a revision of its own. */
export function useFilingSession({ id, filing }: Agreement): DraftSession<FilingContent> {
  const client = useClient();
  const queries = useQueryClient();
  const [store] = useState((): RecordStore<FilingContent> => {
    const filingOf = (result: Result<Agreement, ApiError>): Result<Filing, ApiError> => {
      if (!result.ok) return result;
      rememberAgreement(queries, result.value);
      return success(result.value.filing);
    };
    return {
      save: async (change) => filingOf(await client.filing.update({ id, ...change })),
      load: async () => filingOf(await client.agreements.get({ id })),
    };
  });
  return useDraftSession(`filing:${id}`, filing, store);
}
