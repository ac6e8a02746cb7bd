import { screen, type BrowserWindow } from 'electron';
import type { DesktopMemoryFile } from '#shell/desktop-memory';
import { placeWindow, type Placement } from '#shell/window-bounds';

/** Where the window opens, on the screens there are today. */
export function rememberedPlacement(memory: DesktopMemoryFile): Placement {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return placeWindow(
    memory.recall().bounds,
    [primary, ...others].map(({ workArea }) => workArea),
  );
}

/** Notes where the window stands each time it is about to close. */
export function rememberState(window: BrowserWindow, memory: DesktopMemoryFile): void {
  const note = () => memory.remember({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  window.on('close', note);
  // Windows ends a session without closing windows.
  window.on('session-end', note);
}
