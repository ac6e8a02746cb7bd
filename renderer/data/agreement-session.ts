import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DraftSession, RecordStore } from '#data/draft/session';
import { useDraftSession } from '#data/draft/sessions';
import { useClient } from '#data/machine/client';
import { rememberAgreement } from '#data/machine/mutations';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';

/** The editing session of an agreement; what it saves, every other view sees. */
export function useAgreementSession(agreement: Agreement): DraftSession<AgreementContent> {
  const client = useClient();
  const queries = useQueryClient();
  const [store] = useState((): RecordStore<AgreementContent> => {
    const { id } = agreement;
    const remembered = (result: Result<Agreement, ApiError>) => {
      if (result.ok) rememberAgreement(queries, result.value);
      return result;
    };
    return {
      save: async (change) => remembered(await client.agreements.update({ id, ...change })),
      load: async () => remembered(await client.agreements.get({ id })),
    };
  });
  return useDraftSession(`agreement:${agreement.id}`, agreement, store);
}
