import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medianMs } from '#test/bench/measure';
import { runCli } from '#test/support/host-process';

export type Cold = { readonly coldMs: number; readonly nodeStartMs: number };

/** One agreement with all annexes from a process started for it, to its end; and a process that does nothing, for comparison. */
export async function measureCold(): Promise<Cold> {
  const home = await mkdtemp(join(tmpdir(), 'kpbi-bench-'));
  const { out } = await runCli(home, ['sample.load']);
  const { id } = JSON.parse(out) as { readonly id: string };
  const coldMs = await medianMs(11, () => runCli(home, ['documents.render', JSON.stringify({ id, kind: 'agreement-with-annexes' })]));
  await rm(home, { recursive: true });
  return { coldMs, nodeStartMs: await medianMs(11, () => once(spawn(process.execPath, ['-e', '0']), 'close')) };
}
