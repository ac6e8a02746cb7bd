import { mkdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app, dialog, session, type BrowserWindow } from 'electron';
import { applicationFolder } from '#adapters/application-folder';
import { systemClock } from '#adapters/clock';
import { writeDurably } from '#adapters/durable-file';
import { openIncidentLog } from '#adapters/incident-log';
import { writeNewFile } from '#adapters/new-file';
import { storageFailure } from '#adapters/storage-failure';
import { readWindowFiles } from '#adapters/window-files';
import { openMachine } from '#composition/open-machine';
import { openPdfTextThread } from '#composition/threads/open-pdf-text-thread';
import { openTypesettingThread } from '#composition/threads/open-typesetting-thread';
import { registerPageScheme, servePage } from '#shell/app-protocol';
import { keepClosable, recoverFromCrash } from '#shell/closing';
import { openDesktopMemory } from '#shell/desktop-memory';
import { createDesktop, saveFolder } from '#shell/dialogs';
import { cutNetwork, hardenSession } from '#shell/hardening';
import { serveApi } from '#shell/ipc';
import { offerContextMenu, setApplicationMenu } from '#shell/menus';
import { openedFilesIn } from '#shell/opened-files';
import { followTheme } from '#shell/theme';
import { bringForward, createWindow, loadPage } from '#shell/window';
import { words } from '#shell/words';

/** The folder that holds the bundles, the window and the fonts. */
const built = join(__dirname, '..');
const home = applicationFolder();
const log = openIncidentLog(join(home, 'incidents.log'), systemClock());
const reportBug = (error: unknown) => void log.bug(error);

let window: BrowserWindow | undefined;

function start(): void {
  mkdirSync(home, { recursive: true });
  app.setPath('userData', home);
  // What Chromium keeps for itself stays apart from the files of the application.
  app.setPath('sessionData', join(home, 'window'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  // What Chromium itself writes and counts as the language of the page is Czech on every workstation.
  app.commandLine.appendSwitch('lang', 'cs');
  app.setAppUserModelId('cz.kpbi.smlouvy');
  app.on('second-instance', () => window && bringForward(window));
  app.on('window-all-closed', () => app.quit());
  registerPageScheme();
  cutNetwork();
  run().catch(giveUp);
}

async function run(): Promise<void> {
  const memory = openDesktopMemory(join(home, 'desktop.json'));
  const opened = openedFilesIn(app.getPath('temp'));
  const desktop = createDesktop({ window: () => window, memory, opened, write, writeNew: writeNewFile, mustBeThere });
  const fonts = join(built, 'fonts');
  const typeset = openTypesettingThread(join(__dirname, 'typesetting-worker.cjs'), fonts);
  const pdfText = openPdfTextThread(join(__dirname, 'pdf-text-worker.cjs'));
  const machine = openMachine({ kind: 'desktop', version: app.getVersion(), fonts, typeset, pdfText, ledgerFolder: chosenLedger(), desktop });
  const [gate, files] = await Promise.all([machine, readWindowFiles(join(built, 'window')), app.whenReady()]);
  const transport = followTheme(gate);
  await transport('preferences.get', {});
  servePage(files);
  hardenSession(session.defaultSession, () => saveFolder(memory));
  setApplicationMenu();
  serveApi(transport, () => window?.webContents);
  void opened.clean();
  window = createWindow(join(__dirname, 'preload.cjs'), memory);
  attend(window);
  await loadPage(window);
}

function attend(opened: BrowserWindow): void {
  keepClosable(opened);
  recoverFromCrash(opened, reportBug);
  offerContextMenu(opened.webContents);
  opened.on('closed', () => {
    window = undefined;
  });
}

/** `--ledger=DIR` opens a ledger folder for this run only. */
function chosenLedger(): string | undefined {
  const prefix = '--ledger=';
  const named = process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
  return named === '' ? undefined : named;
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await writeDurably(path, bytes).catch((cause: unknown) => {
    throw storageFailure(cause, dirname(path));
  });
}

async function mustBeThere(folder: string): Promise<void> {
  await stat(folder).catch((cause: unknown) => {
    throw storageFailure(cause, folder);
  });
}

function giveUp(error: unknown): void {
  reportBug(error);
  dialog.showErrorBox(words.couldNotStart, error instanceof Error ? error.message : String(error));
  app.exit(1);
}

process.on('uncaughtException', reportBug);
process.on('unhandledRejection', reportBug);
try {
  start();
} catch (error) {
  giveUp(error);
}
