// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron } from 'playwright-core';
import { root } from '../ensure-built.mjs';

/**
 * @typedef {{ readonly executable: string, readonly home: string, readonly program?: string }} Installation `program`: a packed archive instead of the checkout
 * @typedef {Awaited<ReturnType<typeof launchApp>>} DesktopApp
 */

/** @typedef {{ readonly ok: true, readonly value: Record<string, unknown> } | { readonly ok: false, readonly error: object }} Reply */

/** Every application started here, to be ended when a check failed half-way. @type {Set<import('node:child_process').ChildProcess>} */
const launched = new Set();

const switches = ['--no-sandbox', '--disable-gpu'];

/**
 * Starts the application and waits until its page is there.
 * @param {Installation} installation
 */
export async function launchApp({ executable, home, program = root }) {
  const electron = await _electron.launch({ executablePath: executable, args: [...switches, program], env: environment(home), cwd: root });
  launched.add(electron.process());
  const exit = once(electron.process(), 'exit');
  const page = await electron.firstWindow();
  await page.waitForLoadState('load');
  return { electron, page, /** Exit code of the process, once it ended. */ exitCode: async () => Number((await within(exit, 15_000, 'the application did not quit'))[0]) };
}

/**
 * Starts the application once more, as a person does who clicks its icon again.
 * @param {Installation} installation
 * @returns {Promise<number>} its exit code
 */
export async function launchAgain({ executable, home }) {
  const child = spawn(executable, [...switches, root], { env: environment(home), stdio: 'ignore' });
  launched.add(child);
  return Number((await within(once(child, 'exit'), 15_000, 'the second instance did not quit'))[0]);
}

/** Ends what did not end by itself. */
export function endLaunched() {
  for (const child of launched) if (child.exitCode === null) child.kill('SIGKILL');
}

/**
 * One operation, called as the page calls it.
 * @param {Pick<DesktopApp, 'page'>} app
 * @param {string} operation
 * @param {object} input
 * @returns {Promise<Reply>}
 */
export function call({ page }, operation, input) {
  return page.evaluate(([name, payload]) => {
    /** @type {(name: string, payload: object) => Promise<Reply>} */
    const transport = Reflect.get(window, 'transport');
    return transport(name, payload);
  }, /** @type {const} */ ([operation, input]));
}

/**
 * Waits until a question about the application is answered with yes.
 * @param {string} what
 * @param {() => Promise<boolean>} holds
 */
export async function eventually(what, holds) {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (await holds()) return;
    await pause(100);
  }
  throw new Error(`never came true: ${what}`);
}

/** @param {string} home */
function environment(home) {
  return { ...process.env, KPBI_HOME: home };
}

/**
 * @template T
 * @param {Promise<T>} work
 * @param {number} milliseconds
 * @param {string} complaint
 * @returns {Promise<T>}
 */
async function within(work, milliseconds, complaint) {
  const late = new AbortController();
  const limit = pause(milliseconds, undefined, { signal: late.signal }).then(() => {
    throw new Error(complaint);
  });
  limit.catch(() => undefined);
  try {
    return await Promise.race([work, limit]);
  } finally {
    late.abort();
  }
}
