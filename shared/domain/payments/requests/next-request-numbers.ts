import { proposeNumber } from '#shared/domain/number-pattern';
import type { OfficeAsking } from '#shared/domain/office';
import { partsOf, type PlainDate } from '#shared/domain/plain-date';

/** Letters have one series, which begins at 1 with every year; a number somebody took for another document is left out. */
const series = { yearly: true, next: null, gaps: [] } as const;

/**
 * The numbers of letters issued on a day, one after another; null for each where the office has no pattern.
 * @param taken numbers of letters issued before
 */
export function nextRequestNumbers({ numberPattern }: OfficeAsking, taken: readonly string[], issuedOn: PlainDate, count: number): readonly (string | null)[] {
  const { year } = partsOf(issuedOn);
  return Array.from({ length: count }).reduce<readonly (string | null)[]>((given) => [...given, proposeNumber({ pattern: numberPattern, series, taken: [...taken, ...given] }, year)], []);
}
