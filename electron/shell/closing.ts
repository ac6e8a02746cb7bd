import { dialog, type BrowserWindow } from 'electron';
import { words } from '#shell/words';

/** A second try to close within this many milliseconds of the first means that the person does not want to wait. */
const impatience = 60_000;

/** How long the page may still save after the second try, in milliseconds. */
const patience = 3_000;

/**
 * Sees that the window can always be closed. The page may hold the first try back to save; when it holds back the
 * second one too, or answers no more, the person decides.
 */
export function keepClosable(window: BrowserWindow): void {
  const ask = askOnce(window);
  let heldBackAt = -Infinity;
  window.webContents.on('will-prevent-unload', () => {
    const now = performance.now();
    if (now - heldBackAt < impatience) setTimeout(() => void ask(words.stillSaving), patience);
    heldBackAt = now;
  });
  let answering = new AbortController();
  window.on('unresponsive', () => {
    answering = new AbortController();
    void ask(words.notAnswering, answering.signal);
  });
  window.on('responsive', () => answering.abort());
}

/** Offers a new page when the process of the old one has died. */
export function recoverFromCrash(window: BrowserWindow, report: (error: Error) => void): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    report(new Error(`The process of the window ended: ${reason} (${exitCode}).`));
    void offerReopening(window);
  });
}

type Question = { readonly message: string; readonly detail: string; readonly wait: string; readonly close: string };

type Ask = (question: Question, withdrawn?: AbortSignal) => Promise<void>;

function askOnce(window: BrowserWindow): Ask {
  let asking = false;
  return async ({ message, detail, wait, close }, withdrawn) => {
    if (asking || window.isDestroyed()) return;
    asking = true;
    const { response } = await dialog.showMessageBox(window, {
      ...(withdrawn === undefined ? {} : { signal: withdrawn }),
      type: 'warning',
      title: words.productName,
      message,
      detail,
      buttons: [wait, close],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    asking = false;
    if (response === 1 && !window.isDestroyed()) window.destroy();
  };
}

async function offerReopening(window: BrowserWindow): Promise<void> {
  const { message, detail, reopen, quit } = words.windowFailed;
  const { response } = await dialog.showMessageBox(window, { type: 'error', title: words.productName, message, detail, buttons: [reopen, quit], defaultId: 0, cancelId: 1, noLink: true });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
