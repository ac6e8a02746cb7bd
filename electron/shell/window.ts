import { BrowserWindow, nativeTheme } from 'electron';
import type { DesktopMemoryFile } from '#shell/desktop-memory';
import { pageAddress } from '#shell/own-page';
import { smallest } from '#shell/window-bounds';
import { rememberedPlacement, rememberState } from '#shell/window-state';
import { words } from '#shell/words';

/** The backgrounds of Fluent's light and dark theme, so that nothing flashes before the page is drawn. */
const background = { light: '#ffffff', dark: '#292929' } as const;

/** The one window; it shows itself when its page is drawn. */
export function createWindow(preload: string, memory: DesktopMemoryFile): BrowserWindow {
  const window = new BrowserWindow({
    ...rememberedPlacement(memory),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: words.productName,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would be downloaded, and the application has no network.
      spellcheck: false,
    },
  });
  // Hidden, not taken away: the shortcuts of the menu go on working, and Alt stays with the page.
  window.setMenuBarVisibility(false);
  rememberState(window, memory);
  window.once('ready-to-show', () => {
    if (memory.recall().maximized) window.maximize();
    window.show();
  });
  return window;
}

/** Rejects when the page cannot be loaded, unless the window was closed meanwhile. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(pageAddress).catch((error: unknown) => {
    if (!window.isDestroyed()) throw error;
  });
}

/** Brings the window before the person, wherever it was. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
