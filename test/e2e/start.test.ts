import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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

  const launch = (environment: NodeJS.ProcessEnv, options: readonly string[] = ['--no-open']) => {
    const bare = { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined, ELECTRON_OVERRIDE_DIST_PATH: undefined };
    started = spawn(process.execPath, [script, ...options], { env: { ...bare, KPBI_HOME: home, ...environment } });
  };

  const start = async (environment: NodeJS.ProcessEnv) => {
    launch(environment);
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

  it.each([
    ['ends at once', '#!/bin/sh\nexit 7\n', 0o755, 'Electron ended at once (code 7)'],
    ['is killed at once', '#!/bin/sh\nkill -ABRT $$\n', 0o755, 'Electron ended at once (SIGABRT)'],
    ['may not be run', '#!/bin/sh\n', 0o644, /^Electron cannot be run \(.*EACCES\)$/u],
  ])('says in one line that the runtime %s, and runs in the browser', async (_, program, mode, reason) => {
    await writeFile(join(home, 'electron'), program, { mode });
    const output = await start({ DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: home });
    const [, told] = /^No desktop window: (.*)\. Running in the browser instead\.$/u.exec(output.split('\n')[0] ?? '') ?? [];
    expect(told).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason));
  });

  it.each([
    ['an option nobody knows', ['--colour'], /^Unknown option '--colour'/u],
    ['a ledger folder without a name', ['--ledger='], /^--ledger names no folder/u],
  ])('refuses %s in one line', async (_, options, sentence) => {
    launch({}, options);
    let complaint = '';
    started.stderr?.on('data', (piece) => (complaint += String(piece)));
    const [code] = (await once(started, 'close')) as [number];
    expect([code, complaint.trim().split('\n')]).toEqual([1, [expect.stringMatching(sentence)]]);
  });
});
