/** A place on the desk of screens, in device-independent pixels from the corner of the primary screen. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Placement = Pick<Bounds, 'width' | 'height'> & Partial<Bounds>;

export const smallest = { width: 800, height: 520 } as const;

const preferred = { width: 1366, height: 860 } as const;

/** Height of the title bar, and how much of it must stay in reach of the mouse. */
const grip = { width: 120, height: 32 } as const;

/**
 * Where the window opens: where it was, if it can still be grasped there by its title bar; otherwise in the middle.
 * @param workAreas of all screens, the primary one first
 */
export function placeWindow(remembered: Bounds | null, workAreas: readonly Bounds[]): Placement {
  const screen = remembered === null ? undefined : workAreas.find((area) => canBeGrasped(remembered, area));
  return remembered === null || screen === undefined ? sized(preferred, workAreas[0]) : { ...remembered, ...sized(remembered, screen) };
}

function canBeGrasped({ x, y, width }: Bounds, area: Bounds): boolean {
  const reachable = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return reachable >= grip.width && y >= area.y - grip.height / 2 && y + grip.height <= area.y + area.height;
}

function sized({ width, height }: Pick<Bounds, 'width' | 'height'>, area: Bounds | undefined): Pick<Bounds, 'width' | 'height'> {
  const within = (wanted: number, least: number, most = wanted) => Math.max(least, Math.min(wanted, most));
  return { width: within(width, smallest.width, area?.width), height: within(height, smallest.height, area?.height) };
}
