import { regionShapes } from './region-shapes';
import { regionCodes, type RegionCode } from '#shared/domain/region';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The region one comes to from another in a direction: the nearest by the names on the map that does not lie too far aside. The same one at the edge. */
export function neighbourOf(from: RegionCode, direction: Direction): RegionCode {
  const [nearest] = regionCodes
    .map((code) => ({ code, ...offset(from, code, direction) }))
    .filter(({ ahead, aside }) => ahead > 0 && aside <= ahead)
    .toSorted((one, other) => one.ahead + one.aside - (other.ahead + other.aside));
  return nearest?.code ?? from;
}

/** How far ahead in the direction a region lies, and how far aside of it, in units of the map. */
function offset(from: RegionCode, to: RegionCode, direction: Direction): { readonly ahead: number; readonly aside: number } {
  const [fromX, fromY] = regionShapes[from].label;
  const [toX, toY] = regionShapes[to].label;
  const [right, down] = [toX - fromX, toY - fromY];
  const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
  return direction === 'ArrowLeft' || direction === 'ArrowRight' ? { ahead: sign * right, aside: Math.abs(down) } : { ahead: sign * down, aside: Math.abs(right) };
}
