import { describe, expect, test } from 'vitest';
import { regionCodes, type RegionCode } from '#shared/domain/region';
import { neighbourOf, type Direction } from '../../../renderer/features/overview/map/neighbour';

const directions: readonly Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** All regions one can come to by arrows. */
function reachableFrom(start: RegionCode): ReadonlySet<RegionCode> {
  const seen = new Set([start]);
  for (const code of seen) for (const direction of directions) seen.add(neighbourOf(code, direction));
  return seen;
}

describe('arrows on the map', () => {
  test.each([
    ['CZ063', 'ArrowLeft', 'CZ031'],
    ['CZ063', 'ArrowRight', 'CZ064'],
    ['CZ071', 'ArrowRight', 'CZ080'],
    ['CZ010', 'ArrowDown', 'CZ031'],
    ['CZ041', 'ArrowLeft', 'CZ041'],
  ] as const)('lead from %s by %s to %s', (from, direction, to) => {
    expect(neighbourOf(from, direction)).toBe(to);
  });

  test.each(regionCodes)('reach every region from %s', (from) => {
    expect(reachableFrom(from).size).toBe(regionCodes.length);
  });
});
