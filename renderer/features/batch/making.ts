import type { Done } from './use-run';
import type { ApiError } from '#shared/api/errors';
import { failure, success, type Result } from '#shared/api/result';

/** A document that could not be made or written. */
export type Failed = { readonly fileName: string; readonly error: ApiError };

/** What came of making many documents. `path` is one of the files that were written; null in a browser and where nothing was. */
export type MakingEnd = { readonly done: number; readonly of: number; readonly cancelled: boolean; readonly failed: readonly Failed[]; readonly where: string; readonly path: string | null };

export type Made<T> = Result<T, Failed>;

/** Faults of one document alone; whatever else goes wrong would go wrong with the next one too. */
const ofOneDocument: readonly ApiError['code'][] = ['unprintable-characters', 'not-found', 'stored-file-missing', 'stored-file-damaged'];

/** What became of one document, as a run over many takes it. */
export function doneWith<T>(fileName: string, result: Result<T, ApiError>): Done<Made<T>> {
  return result.ok ? { result: success(result.value), hopeless: false } : { result: failure({ fileName, error: result.error }), hopeless: !ofOneDocument.includes(result.error.code) };
}

export const failedIn = (results: readonly Made<unknown>[]): readonly Failed[] => results.flatMap((result) => (result.ok ? [] : [result.error]));

export const madeIn = <T>(results: readonly Made<T>[]): readonly T[] => results.flatMap((result) => (result.ok ? [result.value] : []));
