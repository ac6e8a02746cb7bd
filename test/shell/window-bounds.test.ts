import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWindow, smallest, type Bounds } from '#shell/window-bounds';

const laptop: Bounds = { x: 0, y: 0, width: 1366, height: 728 };
const second: Bounds = { x: 1366, y: -200, width: 1920, height: 1040 };

describe('the place of the window', () => {
  it('is the middle of the primary screen on the first start, no larger than the screen', () => {
    expect(placeWindow(null, [laptop, second])).toEqual({ width: 1366, height: 728 });
  });

  it('is where it was, on whichever screen that was', () => {
    const there = { x: 1500, y: -100, width: 1200, height: 800 };
    expect(placeWindow(there, [laptop, second])).toEqual(there);
  });

  it('is the middle again when the screen it stood on is gone', () => {
    expect(placeWindow({ x: 1500, y: -100, width: 1200, height: 800 }, [laptop])).toEqual({ width: 1366, height: 728 });
  });

  it('is the middle again when the title bar would be out of reach', () => {
    expect(placeWindow({ x: 100, y: 715, width: 900, height: 600 }, [laptop])).not.toHaveProperty('x');
    expect(placeWindow({ x: -850, y: 100, width: 900, height: 600 }, [laptop])).not.toHaveProperty('x');
  });

  it('keeps its corner and shrinks to a screen that became smaller', () => {
    expect(placeWindow({ x: 10, y: 10, width: 1900, height: 1000 }, [laptop])).toEqual({ x: 10, y: 10, width: 1366, height: 728 });
  });

  it('is never smaller than the window may be', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const bounds = fc.record({ x: number, y: number, width: number, height: number });
    fc.assert(
      fc.property(bounds, fc.array(bounds), (remembered, areas) => {
        const { width, height } = placeWindow(remembered, areas);
        return width >= smallest.width && height >= smallest.height;
      }),
    );
  });
});
