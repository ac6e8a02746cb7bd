// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, isExecutable } from './browser.mjs';

/** Independent readers of PDF, of signatures and of DOCX that the tests ask, by the Debian package they come in. */
const readers = { pdfinfo: 'poppler-utils', pdftotext: 'poppler-utils', pdftoppm: 'poppler-utils', pdfsig: 'poppler-utils', qpdf: 'qpdf', openssl: 'openssl', soffice: 'libreoffice-writer-nogui' };

/**
 * What the tests need besides npm: a browser and independent readers of PDF and of signatures. On Debian as root what is missing is installed.
 * @returns {readonly string[]} what is missing still, as sentences that say what to install
 */
export function ensureTestTools() {
  if (missingPackages().length > 0 && canInstall()) install(missingPackages());
  return [
    ...(findBrowser() === undefined
      ? ['The end-to-end tests need Google Chrome, Microsoft Edge or Chromium: install one of them (on Debian: apt-get install chromium), or name it in KPBI_BROWSER.']
      : []),
    ...Object.entries(readers)
      .filter(([reader]) => !isOnPath(reader))
      .map(([reader, name]) => `The tests check files with ${reader}: install ${name} (on Debian: apt-get install ${name}) so that ${reader} is on the PATH.`),
  ];
}

function missingPackages() {
  const packages = Object.entries(readers).flatMap(([reader, name]) => (isOnPath(reader) ? [] : [name]));
  return [...new Set([...packages, ...(findBrowser() === undefined ? ['chromium'] : [])])];
}

/** @param {string} program */
function isOnPath(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`] : [program];
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => names.some((name) => isExecutable(join(folder, name))));
}

/** Whether packages can be installed here: Debian or a relative of it, as root. */
function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {readonly string[]} packages of Debian */
function install(packages) {
  console.log(`Installing ${packages.join(', ')}`);
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
