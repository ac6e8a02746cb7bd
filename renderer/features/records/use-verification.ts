import { useRef, useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import { failure, success, type Result } from '#shared/api/result';
import { largestAttachment } from '#shared/domain/record';
import type { SignatureReport } from '#shared/domain/signature';
import { bytesOfLarge } from '#data/files/base64';
import { useClient } from '#data/machine/client';
import { readUpload, type Upload } from '#data/files/uploads';

/** A PDF in the window and what its signatures say. */
export type Verified = { readonly upload: Upload; readonly bytes: Uint8Array<ArrayBuffer>; readonly report: SignatureReport };

export type Verification = { readonly kind: 'nothing' | 'reading' } | ({ readonly kind: 'verified' } & Verified) | { readonly kind: 'failed'; readonly error: ApiError };

/** Verifies one file after another; what was asked for last is what is shown. */
export function useVerification() {
  const { signatures } = useClient();
  const latest = useRef(0);
  const [state, become] = useState<Verification>({ kind: 'nothing' });

  const follow = async (work: () => Promise<Result<Verified, ApiError>>) => {
    const turn = (latest.current += 1);
    become({ kind: 'reading' });
    const result = await work();
    if (turn === latest.current) become(result.ok ? { kind: 'verified', ...result.value } : { kind: 'failed', error: result.error });
  };
  const verified = async (upload: Upload): Promise<Result<Verified, ApiError>> => {
    const report = await signatures.verify(upload);
    return report.ok ? success({ upload, bytes: await bytesOfLarge(upload.content), report: report.value }) : report;
  };
  return {
    state,
    verifyFile: (file: File) =>
      follow(async () => {
        const read = await readUpload(file, largestAttachment);
        if (!read.ok) return read;
        return isPdf(read.value) ? verified(read.value) : failure({ code: 'file-of-unknown-kind', fileName: file.name });
      }),
    verifyUpload: (upload: Upload) => follow(() => verified(upload)),
  };
}

/** Readers look for the mark of a PDF in its first 1024 bytes (ISO 32000-1, annex H.3, note 13): the beginning of 1368 characters of base64. */
const isPdf = ({ content }: Upload): boolean => atob(content.slice(0, 1368)).slice(0, 1024).includes('%PDF-');
