// @ts-check
// Packs the application around a stub runtime and looks at what was packed. Needs no network and no Windows.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { createCheckList } from './check-list.mjs';
import { ensureBuilt, root } from './ensure-built.mjs';
import { readAsar } from './pack/asar-content.mjs';
import { packAround, runBuilder } from './pack/electron-builder.mjs';
import { compileInstaller, installerTools } from './pack/installer.mjs';
import { bundlesFrom } from './pack/packed-bundles.mjs';
import { describeProgram, fusesOf } from './pack/windows-program.mjs';

/** No running as Node, encrypted cookies, no NODE_OPTIONS, no inspector, checked archive, only the archive, (left as it is), no file:// privileges, (left as it is). */
const fuses = '010011101';

const list = createCheckList();
const scratch = await mkdtemp(join(tmpdir(), 'kpbi-pack-'));
try {
  await ensureBuilt();
  console.log('Package for Windows');
  await checkWindows(await packed('win'));
  console.log('Package for Linux');
  await checkLinux(await packed('linux'));
  console.log('Installer');
  await checkInstaller();
} finally {
  await rm(scratch, { recursive: true, force: true });
}
list.finish();

/** @param {string | undefined} folder */
async function checkWindows(folder) {
  if (folder === undefined) return;
  const asar = await checkArchive(join(folder, 'resources/app.asar'));
  await checkLanguages(folder);
  await checkNotices(folder);
  await list.check('The program carries our name, version, icon, fuses and the hash of its archive', async () => {
    const { values, icons, integrity, fuses: set } = await describeProgram(join(folder, 'KPBI Smlouvy.exe'));
    const { version } = await manifest();
    assert.deepEqual({ product: values['ProductName'], version: values['FileVersion'], icons, fuses: set }, { product: 'KPBI Smlouvy', version, icons: 9, fuses });
    assert.ok(asar !== undefined && integrity.includes(asar.headerHash), 'the hash of app.asar is not the one in the program');
  });
}

/** @param {string | undefined} folder */
async function checkLinux(folder) {
  if (folder === undefined) return;
  await checkArchive(join(folder, 'resources/app.asar'));
  await checkLanguages(folder);
  await checkNotices(folder);
  await list.check('The program has its fuses set', async () => assert.equal(fusesOf(await readFile(join(folder, 'kpbi-smlouvy'))), fuses));
}

async function checkInstaller() {
  const tools = installerTools();
  if ('missing' in tools) list.skip('The installer and the portable program compile', `not installed: ${tools.missing.join(', ')}`);
  else await list.check('The installer and the portable program compile, in Czech and English, with stand-ins for the plugins', () => compileInstaller(tools, scratch, (options, environment) => runBuilder(join(scratch, 'release'), options, environment)));
}

/**
 * @param {'win' | 'linux'} platform
 * @returns {Promise<string | undefined>} the folder of the unpacked application
 */
function packed(platform) {
  return list.check('electron-builder accepts the configuration and packs', () => packAround(platform, scratch));
}

/** @param {string} path */
async function checkArchive(path) {
  const asar = await list.check('Exactly the bundles, the window, the fonts and the manifest are packed', async () => {
    const archive = await readAsar(path);
    assert.deepEqual([...archive.files.keys()].sort(), await meant());
    return archive;
  });
  if (asar === undefined) return undefined;
  await list.check('Main, preload and the threads are bundled: they ask for nothing but Node, Electron and packed chunks', () => {
    for (const name of ['main', 'typesetting-worker', 'pdf-text-worker']) bundlesFrom(asar.files, `out/machine/${name}.cjs`);
    assert.deepEqual([...bundlesFrom(asar.files, 'out/machine/preload.cjs')], ['out/machine/preload.cjs'], 'a sandboxed preload is one file');
  });
  await list.check('The packed manifest starts the main bundle and names no library', () => {
    /** @type {{ readonly main?: string, readonly dependencies?: object }} */
    const { main, dependencies } = JSON.parse(asar.files.get('package.json')?.toString('utf8') ?? '{}');
    assert.deepEqual({ main, dependencies }, { main: 'out/machine/main.cjs', dependencies: undefined });
  });
  report(asar);
  return asar;
}

/** @param {string} folder */
async function checkLanguages(folder) {
  await list.check('Czech and English are the only languages of the runtime', async () => assert.deepEqual((await readdir(join(folder, 'locales'))).sort(), ['cs.pak', 'en-US.pak']));
}

/** @param {string} folder */
async function checkNotices(folder) {
  await list.check('The licences of all that is bundled lie beside the program', async () => {
    const notices = await readFile(join(folder, 'THIRD-PARTY-LICENCES.txt'), 'utf8');
    for (const name of ['react', 'zod', 'lowdb', '@cantoo/pdf-lib', 'pdfjs-dist', '@expo-google-fonts/source-serif-4']) assert.match(notices, new RegExp(`^${name} \\d`, 'mu'));
  });
}

/** What the archive is meant to hold, from what was built. */
async function meant() {
  const built = await Promise.all(['out/window', 'out/fonts', 'out/machine/chunks'].map(filesBelow));
  return ['package.json', ...['main', 'preload', 'typesetting-worker', 'pdf-text-worker'].map((name) => `out/machine/${name}.cjs`), ...built.flat().filter((name) => !name.endsWith('.map'))].sort();
}

/** @param {string} folder inside the project */
async function filesBelow(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).split(sep).join('/'));
}

/** @param {import('./pack/asar-content.mjs').Asar} asar */
function report({ size, files }) {
  for (const [name, bytes] of files) console.log(`           ${String(bytes.length).padStart(9)}  ${name}`);
  console.log(`           ${String(size).padStart(9)}  app.asar, ${files.size} files`);
}

async function manifest() {
  /** @type {{ readonly version: string }} */
  const values = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return values;
}
