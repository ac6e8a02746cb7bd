import type { PackedFile } from '#core/ports';
import { portableFileName } from '#shared/documents/file-name';

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

/** Only names come from outside: their folders are ours. */
function plainPath(path: string): string {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return [...folders, plainName(name)].join('/');
}

/**
 * Letters without their diacritics; what is no plain letter then is an underscore. A letter may become one that separates folders („／“) or complete
 * the name of a device („ČON“), so the name is made portable once more.
 */
const plainName = (name: string): string => portableFileName(name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[–—]/gu, '-').replace(/[^ -~]|[<>:"/\\|?*]/gu, '_'));
