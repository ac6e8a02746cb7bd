import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';

/** An error of the api on its way through react-query, which wants failures thrown. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly api: ApiError;
  constructor(api: ApiError) {
    super(api.code);
    this.api = api;
  }
}

/** The value of a result. @throws ApiFailure */
export function valueOf<T>(result: Result<T, ApiError>): T {
  if (result.ok) return result.value;
  throw new ApiFailure(result.error);
}

/** What went wrong, for whatever was caught; a bug of the window itself has no incident number. */
export function apiErrorOf(caught: unknown): ApiError {
  return caught instanceof ApiFailure ? caught.api : { code: 'unexpected', incident: '' };
}
