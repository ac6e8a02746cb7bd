import { performance } from 'node:perf_hooks';
import { openTypesetter } from '#composition/open-typesetter';
import { composeDocument } from '#shared/documents/compose';
import { seededParties } from '#shared/domain/seeded-parties';
import { fonts, openBenchMachine, openThread, varying } from '#test/bench/documents/bench-machine';
import { withOwnWords } from '#test/bench/documents/own-words';
import { variedAgreement } from '#test/bench/documents/varied-agreements';
import { median, medianMs } from '#test/bench/measure';
import { valueOf } from '#test/support/value-of';

const kind = 'agreement-with-annexes';

export type Warm = { readonly pages: number; readonly kilobytes: number; readonly warmMs: number; readonly typesetMs: number };

/** One agreement with all annexes after another, in a machine that has made some before. */
export async function measureWarm(): Promise<Warm> {
  const client = await openBenchMachine(varying(openThread()));
  const preview = (run: number) => client.documents.preview({ content: variedAgreement(run), kind });
  for (let run = 0; run < 40; run += 1) await preview(run);
  const contents = Array.from({ length: 60 }, (_, run) => variedAgreement(100 + run));
  const warmMs = await medianMs(contents.length, (run) => client.documents.preview({ content: contents[run] ?? variedAgreement(run), kind }));
  const { pages, pdf } = valueOf(await preview(200));
  return { pages, kilobytes: Math.round((pdf.length * 3) / 4 / 1024), warmMs, typesetMs: await typesetMs() };
}

/** Layout and PDF alone, on this thread. */
async function typesetMs(): Promise<number> {
  const typeset = openTypesetter(fonts);
  const times: number[] = [];
  for (let run = 0; run < 60; run += 1) {
    const document = withOwnWords(composeDocument({ content: variedAgreement(run), finishedOn: null, parties: seededParties }, kind), 1_000 + run);
    const start = performance.now();
    await typeset(document, '2024-01-15T12:00:00.000Z');
    times.push(performance.now() - start);
  }
  return median(times.slice(20));
}
