import { useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { Agreement } from '#shared/domain/agreement';
import type { RegisterPackage, Submission } from '#shared/domain/register/submission';
import { bytesOf } from '#data/files/base64';
import { useClient } from '#data/machine/client';
import { useKeepFile, type Kept } from '#data/files/keep-file';
import { downloadFile } from '#ui/browser-file';
import { useBusy } from '#ui/use-busy';

/** A package that was made, of what, and where it is; null while it is nowhere. */
export type Prepared = RegisterPackage & { readonly of: Submission; readonly where: Extract<Kept, { readonly kind: 'saved' | 'downloaded' }> | null };

/** Makes a package and saves it. One that was made of something else is shown no more. */
export function usePackage({ id }: Agreement, submission: Submission) {
  const { register } = useClient();
  const keep = useKeepFile(({ fileName, content }) => downloadFile({ fileName, type: 'application/zip', bytes: bytesOf(content) }));
  const { busy, during } = useBusy<'prepare' | 'save'>();
  const [made, setMade] = useState<Prepared | null>(null);
  const [refused, refuse] = useState<{ readonly of: Submission; readonly error: ApiError } | null>(null);

  const save = async (file: Omit<Prepared, 'where'>) => {
    const kept = await keep({ fileName: file.fileName, content: file.content });
    setMade({ ...file, where: kept.kind === 'saved' || kept.kind === 'downloaded' ? kept : null });
    if (kept.kind === 'failed') refuse({ of: file.of, error: kept.error });
  };
  const prepare = async () => {
    refuse(null);
    setMade(null);
    const result = await register.prepare({ id, submission: { ...submission } });
    if (result.ok) await save({ ...result.value, of: submission });
    else refuse({ of: submission, error: result.error });
  };
  const prepared = made?.of === submission ? made : null;
  return {
    busy,
    prepared,
    error: refused?.of === submission ? refused.error : null,
    prepare: during('prepare', prepare),
    saveAgain: during('save', async () => (prepared === null ? undefined : save(prepared))),
  };
}
