import { failure, type Result } from '#shared/api/result';

/**
 * Why an archive is not unpacked, and the member it shows at: not whole, locked, or made to do harm (it swells, leads out of itself, holds
 * a name twice, lays members over each other).
 */
export type ZipFault = { readonly kind: 'damaged' | 'encrypted' | 'unsafe'; readonly member: string | null };

export type ReadZip<T> = Result<T, ZipFault>;

export const zipFault = (kind: ZipFault['kind'], member: string | null = null): ReadZip<never> => failure({ kind, member });
