// @ts-check
import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { isExecutable } from '../browser.mjs';
import { root } from '../ensure-built.mjs';
import { stubPlugin } from './stub-plugin.mjs';

/** @typedef {{ readonly makensis: string, readonly sevenZip: string }} Tools */

/** Where Debian keeps the includes, stubs and own plugins of the compiler. */
const nsisFolder = '/usr/share/nsis';

/** The installer's compiler and packer, as Debian has them; or what of them is missing. @returns {Tools | { readonly missing: readonly string[] }} */
export function installerTools() {
  const [makensis, sevenZip] = [onPath('makensis'), onPath('7za')];
  if (makensis !== undefined && sevenZip !== undefined) return { makensis, sevenZip };
  return { missing: [...(makensis === undefined ? ['nsis'] : []), ...(sevenZip === undefined ? ['p7zip-full'] : [])] };
}

/**
 * Compiles the scripts of the installer and of the portable program, with empty stand-ins for the plugins Debian has not
 * and for the step that runs a Windows program to get the uninstaller. What comes out cannot be installed; that the
 * scripts, the texts of both languages and the options fit together can be seen.
 * @param {Tools} tools
 * @param {string} scratch
 * @param {(options: readonly string[], environment: NodeJS.ProcessEnv) => void} builder runs electron-builder
 */
export async function compileInstaller({ makensis, sevenZip }, scratch, builder) {
  const compiler = join(scratch, 'nsis');
  await standInForCompiler(compiler, makensis);
  await standInForPlugins(join(scratch, 'resources/plugins/x86-unicode'));
  const programs = join(scratch, 'programs');
  await standInForWine(programs);
  builder(['--win', `-c.electronDist=${join(scratch, 'runtime-win')}`], {
    ELECTRON_BUILDER_NSIS_DIR: compiler,
    ELECTRON_BUILDER_NSIS_RESOURCES_DIR: join(scratch, 'resources'),
    ELECTRON_BUILDER_7ZIP_PATH: sevenZip,
    PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`,
  });
  const made = (await readdir(join(scratch, 'release'))).filter((name) => name.endsWith('.exe') && !name.includes('__uninstaller'));
  assert.deepEqual(made.map((name) => name.replace(/\d+\.\d+\.\d+/u, 'N')).sort(), ['KPBI-Smlouvy-N-instalace.exe', 'KPBI-Smlouvy-N-prenosna.exe']);
  for (const name of made) assert.ok((await stat(join(scratch, 'release', name))).size > 100_000, `${name} is too small to hold the application`);
}

/** @param {string} folder @param {string} makensis */
async function standInForCompiler(folder, makensis) {
  await mkdir(join(folder, 'linux'), { recursive: true });
  for (const part of await readdir(nsisFolder)) await symlink(join(nsisFolder, part), join(folder, part));
  await symlink(makensis, join(folder, 'linux/makensis'));
  await writeFile(join(folder, 'elevate.exe'), '');
}

/** Every plugin the scripts call and Debian has not. @param {string} folder */
async function standInForPlugins(folder) {
  await mkdir(folder, { recursive: true });
  const known = (await readdir(join(nsisFolder, 'Plugins/x86-unicode'))).map((name) => name.toLowerCase());
  for (const [plugin, functions] of await calledPlugins()) {
    const name = `${plugin}.dll`;
    if (!known.includes(name.toLowerCase())) await writeFile(join(folder, name), stubPlugin(name, [...functions]));
  }
}

/** @returns {Promise<ReadonlyMap<string, ReadonlySet<string>>>} functions by plugin */
async function calledPlugins() {
  const templates = join(root, 'node_modules/app-builder-lib/templates/nsis');
  const entries = await readdir(templates, { recursive: true, withFileTypes: true });
  const scripts = entries.filter(({ name }) => /\.ns[hi]$/u.test(name)).map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1'));
  /** @type {Map<string, Set<string>>} */
  const called = new Map();
  for (const [, plugin = '', name = ''] of (await Promise.all(scripts)).join('\n').matchAll(/\b([A-Za-z]\w*)::(\w+)/gu)) {
    called.set(plugin, (called.get(plugin) ?? new Set()).add(name));
  }
  return called;
}

/** The packager runs the half-made installer, which writes the uninstaller beside itself. @param {string} folder */
async function standInForWine(folder) {
  const wine = join(folder, 'wine');
  await mkdir(dirname(wine), { recursive: true });
  await writeFile(wine, '#!/bin/sh\ncp "$1" "${1%exe}__uninstaller.exe"\n');
  await chmod(wine, 0o755);
}

/** @param {string} program */
function onPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program)).find(isExecutable);
}
