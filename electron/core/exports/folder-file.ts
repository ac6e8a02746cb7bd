import type { PackedFile } from '#core/ports';

/** A file of an exported folder, and what it is to a person. */
export type FolderFile = PackedFile & { readonly about: string };

/**
 * Files by paths of plain letters (ASCII), which every program that unpacks archives reads alike, and which no other of them has, whatever case the
 * system takes for the same: the second one of a name gets a number.
 */
export function withOwnPaths(files: readonly FolderFile[]): readonly FolderFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const path = freePath(plainPath(file.path), taken);
    taken.add(keyOf(path));
    return { ...file, path };
  });
}

function freePath(path: string, taken: ReadonlySet<string>, order = 1): string {
  const named = order === 1 ? path : path.replace(/(?=\.[^./]*$|$)/u, ` (${order})`);
  return taken.has(keyOf(named)) ? freePath(path, taken, order + 1) : named;
}

const keyOf = (path: string): string => path.toLowerCase();

/** Letters without their diacritics; what is no plain letter then is an underscore. */
const plainPath = (path: string): string => path.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[–—]/gu, '-').replace(/[^ -~]/gu, '_');
