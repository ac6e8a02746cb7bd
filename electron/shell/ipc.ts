import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { isOwnAddress } from '#shell/own-page';
import type { Transport } from '#shared/api/operation';

/** Serves the api over the one channel, to the main frame of our window at our own address and to nobody else. */
export function serveApi(transport: Transport, window: () => WebContents | undefined): void {
  ipcMain.handle('transport', (event, name: unknown, payload: unknown) => {
    if (!isOurWindow(event, window()) || typeof name !== 'string') throw new Error('Refused: not the application window.');
    return transport(name, payload);
  });
}

function isOurWindow({ sender, senderFrame }: IpcMainInvokeEvent, ours: WebContents | undefined): boolean {
  // A frame that is gone by now has nobody left to answer.
  return senderFrame !== null && sender === ours && senderFrame.parent === null && isOwnAddress(senderFrame.url);
}
