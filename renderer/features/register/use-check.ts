import { useQuery } from '@tanstack/react-query';
import type { ApiError } from '#shared/api/errors';
import type { Agreement } from '#shared/domain/agreement';
import type { Finding } from '#shared/domain/register/finding';
import type { RegisterMetadata } from '#shared/domain/register/metadata';
import type { Submission } from '#shared/domain/register/submission';
import { apiErrorOf } from '#data/machine/api-failure';
import { useClient } from '#data/machine/client';
import { submissionCheckQuery } from '#data/register';

/** What would be sent and what is found in it; null until it is known. */
export type Check = { readonly metadata: RegisterMetadata | null; readonly findings: readonly Finding[] | null; readonly formsLeft: readonly string[]; readonly error: ApiError | null };

export function useCheck(agreement: Agreement, submission: Submission): Check {
  const { data, error } = useQuery(submissionCheckQuery(useClient(), agreement, submission));
  return { metadata: data?.metadata ?? null, findings: data?.findings ?? null, formsLeft: data?.formsLeft ?? [], error: error === null ? null : apiErrorOf(error) };
}
