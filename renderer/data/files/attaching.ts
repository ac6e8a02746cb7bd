import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { readUpload } from './uploads';
import { useClient } from '#data/machine/client';
import { rememberAgreement } from '#data/machine/mutations';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { largestAttachment } from '#shared/domain/record';

export type Attach = (id: AgreementId, file: File) => Promise<Result<Agreement, ApiError>>;

/** Keeps a file of this computer with an agreement. It is no mutation: the memory of mutations would hold every scan for minutes. */
export function useAttach(): Attach {
  const { records } = useClient();
  const queries = useQueryClient();
  return useCallback(
    async (id, file) => {
      const upload = await readUpload(file, largestAttachment);
      if (!upload.ok) return upload;
      const attached = await records.attach({ id, ...upload.value });
      if (attached.ok) rememberAgreement(queries, attached.value);
      return attached;
    },
    [records, queries],
  );
}
