import { performance } from 'node:perf_hooks';
import { openTypesetter } from '#composition/open-typesetter';
import type { AppClient } from '#shared/api/api';
import { composeDocument } from '#shared/documents/compose';
import { seededParties } from '#shared/domain/seeded-parties';
import { fonts, openBenchMachine, openThread, varying } from '#test/bench/documents/bench-machine';
import { variedAgreement } from '#test/bench/documents/varied-agreements';
import { median, medianMs } from '#test/bench/measure';
import { valueOf } from '#test/support/value-of';

const kind = 'agreement-with-annexes';

export type Warm = { readonly pages: number; readonly kilobytes: number; readonly warmMs: number; readonly typesetMs: number; readonly nothingAlikeMs: number };

/** One agreement with all annexes after another, in a machine that has made some before. */
export async function measureWarm(): Promise<Warm> {
  const client = await openBenchMachine(openThread());
  const warmMs = await previewMs(client);
  const { pages, pdf } = valueOf(await client.documents.preview({ content: variedAgreement(0), kind }));
  const nothingAlikeMs = await previewMs(await openBenchMachine(varying(openThread())));
  return { pages, kilobytes: Math.round((pdf.length * 3) / 4 / 1024), warmMs, typesetMs: await typesetMs(), nothingAlikeMs };
}

const warmUps = 40;
const runs = 60;

async function previewMs(client: AppClient): Promise<number> {
  const contents = Array.from({ length: warmUps + runs }, (_, run) => variedAgreement(run));
  for (const content of contents.slice(runs)) await client.documents.preview({ content, kind });
  return medianMs(runs, (run) => client.documents.preview({ content: contents[run] ?? variedAgreement(run), kind }));
}

/** Layout and PDF alone, on this thread. */
async function typesetMs(): Promise<number> {
  const typeset = openTypesetter(fonts);
  const times: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const document = composeDocument({ content: variedAgreement(run), finishedOn: null, parties: seededParties }, kind);
    const start = performance.now();
    await typeset(document, '2024-01-15T12:00:00.000Z');
    times.push(performance.now() - start);
  }
  return median(times.slice(warmUps));
}
