import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '#data/machine/client';
import { rememberAgreement } from '#data/machine/mutations';
import type { ApiError } from '#shared/api/errors';
import type { Agreement } from '#shared/domain/agreement';
import type { BatchValues } from '#shared/domain/batch/batch-values';
import type { RegionCode } from '#shared/domain/region';
import { useRun, type RunEnd } from './use-run';

/** A draft that is to be made. */
export type DraftOrder = { readonly regionId: RegionCode; readonly values: BatchValues };

/** What became of it. */
export type DraftOutcome = { readonly regionId: RegionCode; readonly agreement: Agreement | null; readonly error: ApiError | null };

export type DraftingEnd = RunEnd<DraftOutcome>;

/** Refusals that say something of one region alone; whatever else goes wrong would go wrong with the next one too. */
const ofOneRegion: readonly ApiError['code'][] = ['region-has-agreement', 'invalid-input'];

/** Makes drafts one by one and keeps what came of them until it is put away. */
export function useDrafting() {
  const client = useClient();
  const queries = useQueryClient();
  const [end, setEnd] = useState<DraftingEnd | null>(null);
  const { progress, start } = useRun(async ({ regionId, values }: DraftOrder) => {
    const drafted = await client.batch.draft({ regionId, values });
    if (drafted.ok) rememberAgreement(queries, drafted.value);
    const result: DraftOutcome = { regionId, agreement: drafted.ok ? drafted.value : null, error: drafted.ok ? null : drafted.error };
    return { result, hopeless: !drafted.ok && !ofOneRegion.includes(drafted.error.code) };
  });
  return { progress, end, run: (orders: readonly DraftOrder[]) => void start(orders).then(setEnd), putAway: () => setEnd(null) };
}
