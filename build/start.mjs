// @ts-check
// Starts the application from a checkout: in its desktop window where Electron can be had, in the browser otherwise.
import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { electronRuntime, hasDisplay } from './electron-runtime.mjs';
import { ensureBuilt, root } from './ensure-built.mjs';

const values = options();
const ledger = values.ledger === undefined ? [] : [`--ledger=${resolve(values.ledger)}`];

/** An Electron that fails sooner than this, in milliseconds, never came to show its window. */
const startingTime = 15_000;

/** The same Ctrl+C reaches this process from the terminal and again from npm; a later one, in milliseconds, is a second one. */
const sameKey = 1000;

const stop = new AbortController();
/** What a signal does at the moment. @type {() => void} */
let end = leave;
let stoppedAt = -Infinity;
process.on('SIGINT', endOnce).on('SIGTERM', endOnce);
if (process.env['npm_lifecycle_event'] === 'start') endWithParent();

await ensureBuilt();
const obstacle = values.browser ? undefined : await runDesktop();
if (values.browser || obstacle !== undefined) await runInBrowser(obstacle);

/** What was asked for; a wrong option ends the start with one line. */
function options() {
  try {
    const { values: given } = parseArgs({ options: { ledger: { type: 'string' }, browser: { type: 'boolean', default: false }, 'no-open': { type: 'boolean', default: false } } });
    if (given.ledger === '') throw new Error('--ledger names no folder.');
    return given;
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : error);
    process.exit(1);
  }
}

/**
 * Resolves when the window was closed, or with the reason why there can be none.
 * @returns {Promise<string | undefined>}
 */
async function runDesktop() {
  if (!hasDisplay()) return 'there is no display';
  const runtime = await electronRuntime(stop.signal);
  return 'reason' in runtime ? runtime.reason : runElectron(runtime.executable);
}

/**
 * @param {string} executable
 * @returns {Promise<string | undefined>}
 */
function runElectron(executable) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const startedAt = performance.now();
  // Editors set this for their own terminals; Electron would run as a bare Node.
  delete process.env['ELECTRON_RUN_AS_NODE'];
  // In a process group of its own: it would take the terminal's Ctrl+C and ours for two, and the second one ends it unsaved.
  const child = spawn(executable, [...(asRoot ? ['--no-sandbox'] : []), root, ...ledger], { stdio: 'inherit', detached: process.platform !== 'win32' });
  end = () => askToQuit(child);
  // The terminal was closed.
  process.on('SIGHUP', endOnce);
  return new Promise((done) => {
    child.on('error', (error) => done(`Electron cannot be run (${error.message})`));
    child.on('exit', (code, signal) => {
      end = leave;
      process.off('SIGHUP', endOnce);
      done(failureToStart(code, signal, performance.now() - startedAt));
    });
  });
}

/**
 * Why Electron showed no window; nothing when it showed one.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @param {number} lived in milliseconds
 */
function failureToStart(code, signal, lived) {
  if (code === 0 || stop.signal.aborted) return undefined;
  if (lived < startingTime) return `Electron ended at once (${signal ?? `code ${code}`})`;
  process.exitCode = code ?? 1;
  return undefined;
}

/**
 * The first time it closes its window and may save, the second time it ends at once.
 * @param {import('node:child_process').ChildProcess} child
 */
function askToQuit(child) {
  end = () => void child.kill('SIGKILL');
  if (process.platform === 'win32') spawnSync('taskkill', ['/PID', String(child.pid)], { stdio: 'ignore' });
  else child.kill('SIGTERM');
}

/** @param {string | undefined} obstacle why there is no window */
async function runInBrowser(obstacle) {
  if (obstacle !== undefined) console.log(`No desktop window: ${obstacle}. Running in the browser instead.`);
  // The host ends itself on a signal.
  end = () => undefined;
  const host = join(root, 'out/machine/loopback.cjs');
  process.argv = [process.execPath, host, ...ledger, ...(values['no-open'] ? ['--no-open'] : [])];
  await import(pathToFileURL(host).href);
}

function endOnce() {
  const now = performance.now();
  if (now - stoppedAt < sameKey) return;
  stoppedAt = now;
  stop.abort();
  end();
}

/** Ending npm ends its shell and leaves this process behind; so it looks every half second. */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

function leave() {
  process.exit(0);
}
