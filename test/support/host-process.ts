import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The built bundle of a host. */
export const bundle = (name: 'cli' | 'loopback' | 'typesetting-worker' | 'pdf-text-worker'): string => resolve(root, `out/machine/${name}.cjs`);

export type RunningHost = { readonly address: string; stop(): Promise<number | null> };

/** Starts the built loopback host with an application folder of its own and answers when it says its address. */
export async function startLoopback(home: string): Promise<RunningHost> {
  const child = spawn(process.execPath, [bundle('loopback'), '--no-open'], { env: { ...process.env, KPBI_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressFrom(child);
  return {
    address,
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode;
      child.kill('SIGINT');
      await once(child, 'exit');
      return child.exitCode;
    },
  };
}

async function addressFrom({ stdout }: ChildProcess): Promise<string> {
  let seen = '';
  for await (const chunk of stdout ?? []) {
    seen += String(chunk);
    const address = /http:\/\/127\.0\.0\.1:\S+/u.exec(seen)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`the loopback host ended: ${seen}`);
}

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the built command line to its end. */
export async function runCli(home: string, args: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, [bundle('cli'), ...args], { env: { ...process.env, KPBI_HOME: home, ...environment }, stdio: 'pipe' });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  // It may have heard enough before the end.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}
