/**
 * What the window may name by its path: folders the person chose in a dialog and files that were written in this run. Paths come from the window,
 * and a window that went astray is not to write or show anything anywhere.
 */
export type Permitted = {
  readonly chosen: (folder: string) => void;
  readonly written: (path: string) => void;
  /** @throws when the person did not choose the folder */
  readonly mustBeChosen: (folder: string) => void;
  /** @throws when the file was not written in this run */
  readonly mustBeWritten: (path: string) => void;
};

export function createPermitted(): Permitted {
  const [folders, files] = [new Set<string>(), new Set<string>()];
  return {
    chosen: (folder) => void folders.add(folder),
    written: (path) => void files.add(path),
    mustBeChosen: (folder) => mustHave(folders, folder),
    mustBeWritten: (path) => mustHave(files, path),
  };
}

function mustHave(permitted: ReadonlySet<string>, path: string): void {
  if (!permitted.has(path)) throw new Error('Refused: the person named no such folder or file in this run.');
}
