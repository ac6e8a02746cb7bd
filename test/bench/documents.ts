import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fixedClock } from '#adapters/clock';
import { createMemoryLedgerFolder } from '#adapters/memory-ledger-folder';
import { openMachine } from '#composition/open-machine';
import { openTypesetter } from '#composition/open-typesetter';
import { createClient } from '#shared/api/client';
import { agreementContentSchema } from '#shared/domain/agreement';
import { foundingContent } from '#shared/domain/founding-case';
import { plainDate } from '#shared/domain/plain-date';
import { medianMs } from '#test/bench/measure';
import { runCli } from '#test/support/host-process';
import { valueOf } from '#test/support/value-of';

const fonts = resolve('out/fonts');

/** One agreement with all annexes, its text varied from run to run: warm in one process, and in a process started for it. */
export async function measureDocuments(): Promise<object> {
  const client = createClient(
    await openMachine({ kind: 'command-line', version: '0', fonts, typeset: openTypesetter(fonts), clock: fixedClock(plainDate(2024, 1, 15)), ledger: createMemoryLedgerFolder() }),
  );
  const preview = (run: number) => client.documents.preview({ content: variedContent(run), kind: 'agreement-with-annexes' });
  const { pages, pdf } = valueOf(await preview(0));
  for (let run = 1; run <= 20; run += 1) await preview(run);
  return { pages, kilobytes: Math.round((pdf.length * 3) / 4 / 1024), warmMs: await medianMs(40, (run) => preview(run + 100)), coldProcessMs: await coldProcess() };
}

function variedContent(run: number) {
  const content = foundingContent();
  return agreementContentSchema.parse({
    ...content,
    region: { ...content.region, number: `SON/${run}/24` },
    background: { ...content.background, earlierArrangement: `smlouva č. ${run} uzavřená dne ${(run % 28) + 1}. 1. 2020` },
  });
}

async function coldProcess(): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'kpbi-bench-'));
  const { out } = await runCli(home, ['sample.load']);
  const { id } = JSON.parse(out) as { readonly id: string };
  const result = await medianMs(7, () => runCli(home, ['documents.render', JSON.stringify({ id, kind: 'agreement-with-annexes' })]));
  await rm(home, { recursive: true });
  return result;
}
