import type { ApiError } from '#shared/api/errors';

/** An expected failure: what application code and adapters throw on purpose. The gate turns it into a value. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly api: ApiError;
  constructor(api: ApiError, options?: ErrorOptions) {
    super(api.code, options);
    this.api = api;
  }
}
