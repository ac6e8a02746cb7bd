import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ApiError } from '#shared/api/errors';
import type { AgreementId } from '#shared/domain/agreement';
import type { StoredFile } from '#shared/domain/record';
import { apiErrorOf } from '#data/machine/api-failure';
import { useClient } from '#data/machine/client';
import { recordQuery } from '#data/machine/queries';
import type { BrowserFile } from '#ui/browser-file';

export type ShownRecord = {
  /** What can be shown: the record, or the one before while it is being read. */
  readonly file: BrowserFile | null;
  /** Whether that is not the record yet. */
  readonly stale: boolean;
  readonly error: ApiError | null;
  readonly again: () => void;
};

/** The content of a record, read and checked anew whenever it is chosen. */
export function useRecord(id: AgreementId, { sha256 }: StoredFile): ShownRecord {
  const { data, isPlaceholderData, error, refetch } = useQuery({ ...recordQuery(useClient(), id, sha256), placeholderData: keepPreviousData });
  return { file: data ?? null, stale: data === undefined || isPlaceholderData, error: error === null ? null : apiErrorOf(error), again: () => void refetch() };
}
