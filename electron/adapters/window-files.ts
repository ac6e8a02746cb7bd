import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export type WindowFile = { readonly bytes: Uint8Array; readonly type: string };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The built window by the path of its address (`/index.html`); what is not in the map is not served. */
export async function readWindowFiles(folder: string): Promise<ReadonlyMap<string, WindowFile>> {
  const files = await filesBelow(folder);
  const read = async (path: string): Promise<[string, WindowFile]> => [
    `/${relative(folder, path).split(sep).join('/')}`,
    { bytes: new Uint8Array(await readFile(path)), type: types[extname(path)] ?? 'application/octet-stream' },
  ];
  return new Map(await Promise.all(files.map(read)));
}

/** By hand, for a packed application is an archive that answers only for one folder at a time. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
  return (await Promise.all(found)).flat();
}
