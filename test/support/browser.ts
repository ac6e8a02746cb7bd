import { chromium, type Browser } from 'playwright-core';

/** Headless, and quiet: a browser that asks the network for nothing of its own. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The installed browser of the Chromium family; `npm test` installs one where it can. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['KPBI_BROWSER'] ?? '';
  if (executablePath === '') throw new Error('no Chrome, Edge or Chromium on this machine: npm test says what to install');
  return chromium.launch({ executablePath, args: flags });
}
