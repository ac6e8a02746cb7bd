import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Where each build notes the packages whose code went into it. */
export const bundledLists = resolve(root, 'out/licences');

/** Notes from which packages a bundle was made, so that their notices can travel with it. */
export function noteBundledPackages(bundle: 'machine' | 'window'): Plugin {
  let sourceRoot = root;
  return {
    name: 'note-bundled-packages',
    configResolved(config) {
      sourceRoot = config.root;
    },
    async writeBundle(_options, outputs) {
      const sources = Object.values(outputs).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : output.originalFileNames));
      const folders = sources.flatMap((source) => packageFolderOf(resolve(sourceRoot, source)) ?? []);
      const list = [...new Set(folders)].map((folder) => relative(root, folder).split(sep).join('/')).sort();
      const path = resolve(bundledLists, `${bundle}.json`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, JSON.stringify(list, null, 2));
    },
  };
}

/** The folder of the package a module belongs to; undefined for our own ones. */
export function packageFolderOf(module: string): string | undefined {
  return /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\@][^/\\?]*/u.exec(module)?.[0];
}
