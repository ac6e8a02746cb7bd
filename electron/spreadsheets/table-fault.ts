import type { ApiError } from '#shared/api/errors';
import { failure, type Result } from '#shared/api/result';

/** Why a file is not read as a table; the name of the file is added by whoever knows it. */
type TableFaultCode = 'file-empty' | 'file-damaged' | 'table-of-unknown-kind' | 'table-old-or-locked' | 'table-not-what-it-says' | 'table-without-rows' | 'table-too-large';

export type TableFault = DistributiveOmit<Extract<ApiError, { readonly code: TableFaultCode }>, 'fileName'>;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export type Read<T> = Result<T, TableFault>;

export const fault = (code: Exclude<TableFaultCode, 'table-too-large'>): Result<never, TableFault> => failure({ code });

/** @param limit in bytes, rows or columns */
export const tooLarge = (what: 'file' | 'unpacked' | 'rows' | 'columns', limit: number): Result<never, TableFault> => failure({ code: 'table-too-large', what, limit });
