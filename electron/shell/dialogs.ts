import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog, shell, type BrowserWindow, type FileFilter } from 'electron';
import type { Desktop } from '#core/ports';
import type { DesktopMemoryFile } from '#shell/desktop-memory';
import type { OpenedFiles } from '#shell/opened-files';
import { words } from '#shell/words';

export type DesktopParts = {
  readonly window: () => BrowserWindow | undefined;
  readonly memory: DesktopMemoryFile;
  readonly opened: OpenedFiles;
  /** Writes a file durably; rejects with the failure the core passes on. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Rejects with the failure the core passes on when there is no such folder. */
  readonly mustBeThere: (folder: string) => Promise<void>;
};

/** What the core may ask of this desktop, with the native dialogs. */
export function createDesktop({ window, memory, opened, write, mustBeThere }: DesktopParts): Desktop {
  return {
    saveFile: async (suggestedName, bytes) => {
      const path = await askWhereToSave(window(), join(saveFolder(memory), basename(suggestedName)));
      if (path === null) return null;
      await write(path, bytes);
      memory.remember({ saveFolder: dirname(path) });
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
    chooseFolder: async (present) => {
      const options: Electron.OpenDialogOptions = { title: words.chooseFolder, defaultPath: present, properties: ['openDirectory', 'createDirectory'] };
      const parent = window();
      const { canceled, filePaths } = await (parent === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options));
      return canceled ? null : (filePaths[0] ?? null);
    },
    revealFolder: async (folder) => {
      await mustBeThere(folder);
      const refusal = await shell.openPath(folder);
      if (refusal !== '') throw new Error(refusal);
    },
  };
}

/** The folder saved to last, if it is still there. */
export function saveFolder(memory: DesktopMemoryFile): string {
  const { saveFolder: last } = memory.recall();
  return last !== null && existsSync(last) ? last : app.getPath('documents');
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
  return extension === 'pdf' ? [{ name: words.pdfDocument, extensions: ['pdf'] }, all] : [all];
}
