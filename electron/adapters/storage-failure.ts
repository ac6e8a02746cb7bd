import { Failure } from '#core/failure';
import type { ApiError } from '#shared/api/errors';

const codes: Readonly<Record<string, Extract<ApiError, { readonly folder: string }>['code']>> = {
  EACCES: 'storage-not-writable',
  EPERM: 'storage-not-writable',
  EROFS: 'storage-not-writable',
  ENOSPC: 'storage-full',
  EDQUOT: 'storage-full',
  EFBIG: 'storage-full',
  ENOTDIR: 'storage-not-a-folder',
  EEXIST: 'storage-not-a-folder',
  EISDIR: 'storage-unreadable',
  ELOCKED: 'storage-busy',
  EBUSY: 'storage-busy',
};

/** The failure a caller hears of when the disk refuses; what is no answer of the system stays a bug. */
export function storageFailure(cause: unknown, folder: string): unknown {
  if (cause instanceof Failure) return cause;
  const code = errorCodeOf(cause);
  return code === undefined ? cause : new Failure({ code: codes[code] ?? 'storage-unreadable', folder }, { cause });
}

/** `ENOENT` and the like, of an error of the system; Node's own complaints about arguments (`ERR_…`) are none. */
export function errorCodeOf(error: unknown): string | undefined {
  const isSystems = error instanceof Error && 'code' in error && typeof error.code === 'string' && !error.code.startsWith('ERR_');
  return isSystems ? String(error.code) : undefined;
}
