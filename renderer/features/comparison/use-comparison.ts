import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RenderedComparison } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import type { Against } from '#shared/documents/comparison/against';
import type { Agreement } from '#shared/domain/agreement';
import { useAgreementSession } from '#data/agreement-session';
import { apiErrorOf, valueOf } from '#data/machine/api-failure';
import { bytesOf } from '#data/files/base64';
import { useClient } from '#data/machine/client';

/** A comparison with its pages as bytes. */
export type Compared = { readonly found: RenderedComparison; readonly bytes: Uint8Array<ArrayBuffer> };

export type ComparisonState = {
  /** The one before stays until the next is there. */
  readonly compared: Compared | null;
  readonly stale: boolean;
  readonly error: ApiError | null;
  readonly again: () => void;
};

/** What changed in an agreement. What is written in this window is saved first, so that it is compared too. */
export function useComparison(agreement: Agreement, against: Against): ComparisonState {
  const { id } = agreement;
  const { comparisons } = useClient();
  const session = useAgreementSession(agreement);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['wording-comparison', id, against],
    queryFn: async () => {
      await session.flush();
      return valueOf(await comparisons.render({ id, against }));
    },
    // Parties and templates change it as well: it is made anew at every opening.
    gcTime: 0,
    placeholderData: (before) => before,
  });
  const compared = useMemo(() => (data === undefined ? null : { found: data, bytes: bytesOf(data.pdf) }), [data]);
  return { compared, stale: data === undefined || isPlaceholderData, error: error === null ? null : apiErrorOf(error), again: () => void refetch() };
}
