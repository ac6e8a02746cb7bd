import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog, shell, type BrowserWindow, type FileFilter } from 'electron';
import type { Desktop } from '#core/ports';
import type { DesktopMemoryFile } from '#shell/desktop-memory';
import type { OpenedFiles } from '#shell/opened-files';
import { createPermitted } from '#shell/permitted';
import { words } from '#shell/words';

export type DesktopParts = {
  readonly window: () => BrowserWindow | undefined;
  readonly memory: DesktopMemoryFile;
  readonly opened: OpenedFiles;
  /** Writes a file durably; rejects with the failure the core passes on. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes a file under a name that is free in a folder, as near to the given one as can be; answers with its path. */
  readonly writeNew: (folder: string, name: string, bytes: Uint8Array) => Promise<string>;
  /** Rejects with the failure the core passes on when there is no such folder. */
  readonly mustBeThere: (folder: string) => Promise<void>;
};

/** What the core may ask of this desktop, with the native dialogs. */
export function createDesktop({ window, memory, opened, write, writeNew, mustBeThere }: DesktopParts): Desktop {
  const permitted = createPermitted();
  return {
    saveFile: async (suggestedName, bytes) => {
      const path = await askWhereToSave(window(), join(saveFolder(memory), basename(suggestedName)));
      if (path === null) return null;
      await write(path, bytes);
      memory.remember({ saveFolder: dirname(path) });
      permitted.written(path);
      return path;
    },
    openFile: async (name, bytes) => {
      const path = await opened.pathFor(name);
      await write(path, bytes);
      const refusal = await shell.openPath(path);
      // Where no program opens such files, the person is shown where the file is.
      if (refusal !== '') shell.showItemInFolder(path);
      return path;
    },
    chooseFolder: (present) => askForFolder(window(), words.chooseFolder, present),
    revealFolder: async (folder) => {
      await mustBeThere(folder);
      const refusal = await shell.openPath(folder);
      if (refusal !== '') throw new Error(refusal);
    },
    chooseTarget: async () => {
      const folder = await askForFolder(window(), words.chooseTarget, saveFolder(memory));
      if (folder === null) return null;
      permitted.chosen(folder);
      memory.remember({ saveFolder: folder });
      return folder;
    },
    saveInto: async (folder, name, bytes) => {
      permitted.mustBeChosen(folder);
      await mustBeThere(folder);
      const path = await writeNew(folder, basename(name), bytes);
      permitted.written(path);
      return path;
    },
    showFile: async (path) => {
      permitted.mustBeWritten(path);
      shell.showItemInFolder(path);
    },
  };
}

/** The folder saved to last, if it is still there. */
export function saveFolder(memory: DesktopMemoryFile): string {
  const { saveFolder: last } = memory.recall();
  return last !== null && existsSync(last) ? last : app.getPath('documents');
}

async function askForFolder(parent: BrowserWindow | undefined, title: string, defaultPath: string): Promise<string | null> {
  const options: Electron.OpenDialogOptions = { title, defaultPath, properties: ['openDirectory', 'createDirectory'] };
  const { canceled, filePaths } = await (parent === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options));
  return canceled ? null : (filePaths[0] ?? null);
}

async function askWhereToSave(parent: BrowserWindow | undefined, defaultPath: string): Promise<string | null> {
  const options = { title: words.saveDocument, defaultPath, filters: filtersFor(defaultPath) };
  const { canceled, filePath } = await (parent === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options));
  // Electron 25 answers undefined where later versions answer with an empty path.
  return canceled || !filePath ? null : filePath;
}

function filtersFor(path: string): FileFilter[] {
  const extension = extname(path).slice(1);
  const all = { name: words.allFiles, extensions: ['*'] };
  const known = { pdf: words.pdfDocument, docx: words.wordDocument, zip: words.zipArchive }[extension];
  return known === undefined ? [all] : [{ name: known, extensions: [extension] }, all];
}
