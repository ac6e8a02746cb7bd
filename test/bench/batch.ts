import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openMachine } from '#composition/open-machine';
import { openTypesetter } from '#composition/open-typesetter';
import { createClient } from '#shared/api/client';
import { coordinatorRegion, regionCodes } from '#shared/domain/region';
import { median } from '#test/bench/measure';

const fonts = resolve('out/fonts');
const runs = 5;

/** Thirteen drafts one after another as the window makes them, each flushed to disk before the next begins. */
export async function measureBatch(): Promise<object> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await thirteenDraftsMs());
  return { thirteenDraftsMs: median(times) };
}

async function thirteenDraftsMs(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'kpbi-bench-'));
  const client = createClient(await openMachine({ kind: 'command-line', version: '0.0.0', fonts, typeset: openTypesetter(fonts), pdfText: async () => '', ledgerFolder: folder }));
  const start = performance.now();
  for (const regionId of regionCodes.filter((code) => code !== coordinatorRegion)) {
    const drafted = await client.batch.draft({ regionId, values: { 'contribution.annualAmount': 7_000_000 } });
    if (!drafted.ok) throw new Error(drafted.error.code);
  }
  const time = performance.now() - start;
  await rm(folder, { recursive: true });
  return time;
}
