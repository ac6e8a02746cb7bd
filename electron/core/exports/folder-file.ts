import type { PackedFile } from '#core/ports';

/** A file of an exported folder, and what it is to a person. */
export type FolderFile = PackedFile & { readonly about: string };

/** Files whose paths no other of them has, whatever case the system takes for the same: the second one of a name gets a number. */
export function withOwnPaths(files: readonly FolderFile[]): readonly FolderFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const path = freePath(file.path, taken);
    taken.add(keyOf(path));
    return { ...file, path };
  });
}

function freePath(path: string, taken: ReadonlySet<string>, order = 1): string {
  const named = order === 1 ? path : path.replace(/(?=\.[^./]*$|$)/u, ` (${order})`);
  return taken.has(keyOf(named)) ? freePath(path, taken, order + 1) : named;
}

const keyOf = (path: string): string => path.normalize('NFC').toLowerCase();
