import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = resolve(import.meta.dirname, '../../build/start.mjs');

describe.skipIf(process.platform !== 'linux')('starting from a checkout', () => {
  let home: string;
  let started: ChildProcess;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'kpbi-start-'));
  });
  afterEach(async () => {
    started.kill('SIGKILL');
    await rm(home, { recursive: true });
  });

  const start = async (environment: NodeJS.ProcessEnv) => {
    const bare = { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined, ELECTRON_OVERRIDE_DIST_PATH: undefined };
    started = spawn(process.execPath, [script, '--no-open'], { env: { ...bare, KPBI_HOME: home, ...environment } });
    let output = '';
    for await (const piece of started.stdout ?? []) {
      output += String(piece);
      if (output.includes('Ctrl+C')) break;
    }
    return output;
  };

  it('says in one line that there is no display, runs in the browser, and ends with code 0 on Ctrl+C', async () => {
    const lines = (await start({})).trim().split('\n');
    expect(lines[0]).toBe('No desktop window: there is no display. Running in the browser instead.');
    expect(lines[2]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=/u);
    started.kill('SIGINT');
    expect(await once(started, 'exit')).toEqual([0, null]);
  });

  it('says in one line that the runtime named is none, and runs in the browser', async () => {
    const output = await start({ DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: home });
    expect(output.split('\n')[0]).toBe('No desktop window: ELECTRON_OVERRIDE_DIST_PATH names a folder without electron. Running in the browser instead.');
  });
});
