import { performance } from 'node:perf_hooks';
import type { Typesetter } from '#core/ports';
import type { AppClient } from '#shared/api/api';
import { caseOfContent } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import { seededParties } from '#shared/domain/seeded-parties';
import { openBenchMachine, openThread, varying } from '#test/bench/documents/bench-machine';
import { variedAgreement } from '#test/bench/documents/varied-agreements';
import { median, medianMs } from '#test/bench/measure';
import { valueOf } from '#test/support/value-of';

const kind = 'agreement-with-annexes';

export type Warm = { readonly pages: number; readonly kilobytes: number; readonly warmMs: number; readonly gateMs: number; readonly nothingAlikeMs: number };

/** One agreement with all annexes after another, in a machine that has made some before. */
export async function measureWarm(): Promise<Warm> {
  const warmMs = await documentMs(openThread());
  const client = await openBenchMachine(openThread());
  const gateMs = await previewMs(client);
  const { pages, pdf } = valueOf(await client.documents.preview({ id: null, content: variedAgreement(0), kind }));
  return { pages, kilobytes: Math.round((pdf.length * 3) / 4 / 1024), warmMs, gateMs, nothingAlikeMs: await documentMs(varying(openThread())) };
}

/** As many as the engine needs until it compiles nothing more. */
const warmUps = 150;
const runs = 200;

/** From the data of an agreement to the bytes of its PDF. */
async function documentMs(typeset: Typesetter): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const content = variedAgreement(run);
    const start = performance.now();
    await typeset(composeDocument(caseOfContent(content, seededParties), kind), '2024-01-15T12:00:00.000Z');
    times.push(performance.now() - start);
  }
  return median(times.slice(warmUps));
}

async function previewMs(client: AppClient): Promise<number> {
  const contents = Array.from({ length: warmUps + runs }, (_, run) => variedAgreement(run));
  for (const content of contents.slice(runs)) await client.documents.preview({ id: null, content, kind });
  return medianMs(runs, (run) => client.documents.preview({ id: null, content: contents[run] ?? variedAgreement(run), kind }));
}
