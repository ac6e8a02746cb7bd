// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';

/** @typedef {{ readonly executable: string } | { readonly reason: string }} Runtime */

const electron = join(root, 'node_modules/electron');
const programs = /** @type {Readonly<Record<string, string>>} */ ({ win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' });
const program = programs[process.platform] ?? 'electron';

/** The oldest Node that Electron's own installer runs on. */
const installerNeeds = [22, 12];

/** A slower download than this, in milliseconds, is given up: three minutes. */
const downloadLimit = 180_000;

/**
 * An Electron to run: the one named in the environment, the one installed, or the one its installer can fetch now.
 * @param {AbortSignal} stop ends a download
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime(stop) {
  const here = electronHere();
  if ('executable' in here || process.env['ELECTRON_OVERRIDE_DIST_PATH'] !== undefined) return here;
  if (!canInstall()) return { reason: `${here.reason}, and its installer needs Node ${installerNeeds.join('.')} or newer (this is ${process.versions.node})` };
  const failure = await download(stop);
  return failure === undefined ? electronHere() : { reason: failure };
}

/**
 * As {@link electronRuntime}, without fetching anything.
 * @returns {Runtime}
 */
export function electronHere() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const executable = join(named ?? join(electron, 'dist'), program);
  if (existsSync(executable)) return { executable };
  return { reason: named === undefined ? `Electron ${version()} is not here yet` : `ELECTRON_OVERRIDE_DIST_PATH names a folder without ${program}` };
}

/** Whether a window can be shown at all. */
export function hasDisplay() {
  return process.platform !== 'linux' || [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '');
}

function canInstall() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needsMajor = 0, needsMinor = 0] = installerNeeds;
  return major > needsMajor || (major === needsMajor && minor >= needsMinor);
}

function version() {
  /** @type {{ readonly version: string }} */
  const manifest = JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8'));
  return manifest.version;
}

/**
 * @param {AbortSignal} stop
 * @returns {Promise<string | undefined>} why it failed
 */
function download(stop) {
  console.log(`Downloading Electron ${version()}, about 120 MB (gives up after ${downloadLimit / 60_000} minutes) …`);
  const installer = spawn(process.execPath, [join(electron, 'install.js')], { stdio: ['ignore', 'inherit', 'pipe'], signal: stop, timeout: downloadLimit });
  let complaint = '';
  installer.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (complaint += text));
  return new Promise((resolve) => {
    installer.on('error', (error) => resolve(error.message));
    installer.on('close', (code, signal) => resolve(code === 0 ? undefined : `Electron could not be downloaded (${signal === null ? firstLine(complaint) : 'it took too long'})`));
  });
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n').find((line) => line.trim() !== '')?.trim() ?? 'no reason given';
}
