// @ts-check
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { lock } from 'proper-lockfile';

export const root = resolve(import.meta.dirname, '..');

const manifests = ['package.json', 'package-lock.json'];

/** What is built into `out/`, from which sources, and how. */
const targets = {
  machine: { sources: ['shared', 'electron', 'build/machine.config.ts', 'build/licences', ...manifests], make: () => bundle(join(root, 'build/machine.config.ts')) },
  window: { sources: ['shared', 'renderer', 'build/window.config.ts', 'build/licences', ...manifests], make: () => bundle(join(root, 'build/window.config.ts')) },
  fonts: { sources: ['build/fonts', 'electron/typesetting', ...manifests], make: () => prepareFonts(join(root, 'out/fonts')) },
  // After the bundles, whose lists of packages it reads.
  licences: { sources: ['build/licences', 'out/licences', ...manifests], make: () => writeNotices(join(root, 'out/THIRD-PARTY-LICENCES.txt')) },
};

/** @typedef {keyof typeof targets} Target */

/** @type {readonly Target[]} */
export const everything = ['machine', 'window', 'fonts', 'licences'];

/**
 * Builds those of the targets whose sources changed since they were built last; one process at a time.
 * @param {readonly Target[]} [wanted]
 * @returns {Promise<readonly Target[]>} what had to be built
 */
export async function ensureBuilt(wanted = everything) {
  const out = join(root, 'out');
  await mkdir(out, { recursive: true });
  const release = await lock(out, { lockfilePath: join(out, 'build.lock'), stale: 30_000, retries: { retries: 600, minTimeout: 100, maxTimeout: 500 } });
  /** @type {Target[]} */
  const built = [];
  try {
    for (const target of wanted) if (await ensureTarget(target)) built.push(target);
  } finally {
    await release();
  }
  return built;
}

/** @param {Target} target */
async function ensureTarget(target) {
  const { sources, make } = targets[target];
  const stamp = join(root, 'out', `${target}.stamp`);
  const fingerprint = await fingerprintOf(sources.map((source) => join(root, source)));
  if ((await readFile(stamp, 'utf8').catch(() => '')) === fingerprint) return false;
  await make();
  await writeFile(stamp, fingerprint);
  return true;
}

// The bundler is loaded when there is something to build: the command line of a checkout starts without it.

/** @param {string} configFile */
async function bundle(configFile) {
  const { build } = await import('vite');
  await build({ configFile, logLevel: 'warn' });
}

/** @param {string} target folder the prepared fonts are written to */
async function prepareFonts(target) {
  const module = /** @type {typeof import('./fonts/prepare-fonts.ts')} */ (await importSource('build/fonts/prepare-fonts.ts'));
  await module.prepareFonts(target);
}

/** @param {string} target file the licences of all that was bundled are written to */
async function writeNotices(target) {
  const module = /** @type {typeof import('./licences/notices.ts')} */ (await importSource('build/licences/notices.ts'));
  await module.writeNotices(root, join(root, 'out/licences'), target);
}

/** @param {string} path of a module in TypeScript @returns {Promise<unknown>} */
async function importSource(path) {
  const { runnerImport } = await import('vite');
  /** @type {{ module: unknown }} */
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'warn' });
  return module;
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
