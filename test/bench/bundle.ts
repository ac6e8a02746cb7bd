import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = resolve('out/window');

/** What the page loads before anything is opened: scripts and styles named by index.html and what they import at once. */
export async function measureBundle(): Promise<object> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/gu)].map(([, path = '']) => path);
  const files = await Promise.all(named.map((path) => readFile(join(folder, path))));
  const kilobytes = (bytes: number) => Math.round(bytes / 1024);
  return {
    files: files.length,
    kilobytes: kilobytes(files.reduce((sum, file) => sum + file.length, 0)),
    gzipKilobytes: kilobytes(files.reduce((sum, file) => sum + gzipSync(file).length, 0)),
  };
}
