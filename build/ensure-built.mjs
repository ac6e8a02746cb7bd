// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { lock } from 'proper-lockfile';
import { build, runnerImport } from 'vite';

export const root = resolve(import.meta.dirname, '..');

const sources = ['shared', 'electron', 'renderer', 'build', 'package.json', 'package-lock.json'];

/**
 * Builds the window, the machine side and the fonts into `out/`, unless what stands there was made of these very sources.
 * @returns {Promise<'built' | 'fresh'>}
 */
export async function ensureBuilt() {
  const out = join(root, 'out');
  await mkdir(out, { recursive: true });
  const release = await lock(out, { lockfilePath: join(out, 'build.lock'), stale: 30_000, retries: { retries: 600, minTimeout: 100, maxTimeout: 500 } });
  try {
    const stamp = join(out, 'build.stamp');
    const fingerprint = await fingerprintOf(sources.map((source) => join(root, source)));
    if ((await readFile(stamp, 'utf8').catch(() => '')) === fingerprint) return 'fresh';
    await buildAll();
    await writeFile(stamp, fingerprint);
    return 'built';
  } finally {
    await release();
  }
}

async function buildAll() {
  await build({ configFile: join(root, 'build/machine.config.ts'), logLevel: 'warn' });
  await build({ configFile: join(root, 'build/window.config.ts'), logLevel: 'warn' });
  await prepareFonts(join(root, 'out/fonts'));
}

/** @param {string} target folder the prepared fonts are written to */
async function prepareFonts(target) {
  /** @type {{ module: typeof import('./fonts/prepare-fonts.ts') }} */
  const { module } = await runnerImport(join(root, 'build/fonts/prepare-fonts.ts'), { root, configFile: false, logLevel: 'warn' });
  await module.prepareFonts(target);
}

/** @param {readonly string[]} paths */
async function fingerprintOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesBelow(path)) {
      const { mtimeMs, size } = await stat(file);
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {Promise<string[]>} */
async function filesBelow(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}
