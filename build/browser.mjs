// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'];

const programFolders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];

const installed = [
  ...programFolders.flatMap((folder) => (folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')])),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A browser of the Chromium family on this machine, or undefined. */
export function findBrowser() {
  const chosen = process.env['KPBI_BROWSER'];
  if (chosen !== undefined && existsSync(chosen)) return chosen;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...installed].find(isExecutable);
}

/** As {@link findBrowser}; on Debian as root it installs the package, elsewhere it says what to install. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (canInstall()) {
    install(['chromium']);
    const after = findBrowser();
    if (after !== undefined) return after;
  }
  console.error('The end-to-end tests need Google Chrome, Microsoft Edge or Chromium: install one of them (on Debian: apt-get install chromium), or name it in KPBI_BROWSER.');
  return undefined;
}

/** Whether packages can be installed here: Debian or a relative of it, as root. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {readonly string[]} packages of Debian */
export function install(packages) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
