import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';

/** The value of a result that must be a success. */
export function valueOf<T>(result: Result<T, ApiError>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.error)}`);
}
