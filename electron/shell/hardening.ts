import { app, type DownloadItem, type Session, type WebContents } from 'electron';
import { isOwnAddress, isOwnDownload, isPageAddress, staysInside } from '#shell/own-page';

/** The application talks to no network; names of machines resolve to nothing. To be called before it is ready. */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

/**
 * Refuses every request that leaves the application, every permission but copying to the clipboard, and every download
 * our page did not make.
 * @param saveTo folder the dialog of a download begins in
 */
export function hardenSession(session: Session, saveTo: () => string): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !(staysInside(url) || isDevelopersTool(url)) }));
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => answer(isHarmless(permission, requestingUrl)));
  session.setPermissionCheckHandler((_contents, permission, origin) => isHarmless(permission, origin));
  session.setDevicePermissionHandler(() => false);
  // Its dictionaries would be downloaded.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    if (isOwnDownload(item.getURL())) offer(item, saveTo());
    else event.preventDefault();
  });
}

/** The window shows our page and stays with it: no other address, no second window, no page inside the page. */
function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event, address) => {
    if (!isPageAddress(address)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function isHarmless(permission: string, requester: string): boolean {
  return permission === 'clipboard-sanitized-write' && isOwnAddress(requester);
}

function isDevelopersTool(address: string): boolean {
  return !app.isPackaged && address.startsWith('devtools:');
}

function offer(item: DownloadItem, folder: string): void {
  item.setSaveDialogOptions({ defaultPath: `${folder}/${item.getFilename()}` });
}
