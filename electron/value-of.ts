import { Failure } from '#core/failure';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';

/** The value of a result; a failure is thrown, for a host to answer with. */
export function valueOf<T>(result: Result<T, ApiError>): T {
  if (result.ok) return result.value;
  throw new Failure(result.error);
}
