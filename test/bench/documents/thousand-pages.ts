import { performance } from 'node:perf_hooks';
import type { Typesetter } from '#core/ports';
import type { DocumentContent } from '#shared/documents/block';
import { caseOfContent } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import { seededParties } from '#shared/domain/seeded-parties';
import { openThread } from '#test/bench/documents/bench-machine';
import { withOwnWords } from '#test/bench/documents/own-words';
import { variedAgreement } from '#test/bench/documents/varied-agreements';
import { median } from '#test/bench/measure';

type Size = { readonly pages: number; readonly ms: number; readonly memoryPerPage: number };

export type ThousandPages = { readonly pages1000Ms: number; readonly bySize: readonly Size[] };

/** One document of many pages, each size in a thread that has made nothing before. Memory in kilobytes a page, at its peak. */
export async function measureThousandPages(): Promise<ThousandPages> {
  const bySize: Size[] = [];
  for (const pages of [250, 500, 1_000]) bySize.push(await measureSize(pages));
  return { pages1000Ms: bySize.at(-1)?.ms ?? Number.NaN, bySize };
}

async function measureSize(pages: number): Promise<Size> {
  const document = longDocument(pages);
  const runs: Size[] = [];
  for (let run = 0; run < 3; run += 1) runs.push(await measureRun(openThread(), document));
  return { pages: runs[0]?.pages ?? 0, ms: median(runs.map(({ ms }) => ms)), memoryPerPage: median(runs.map(({ memoryPerPage }) => memoryPerPage)) };
}

async function measureRun(typeset: Typesetter, document: DocumentContent): Promise<Size> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
  const start = performance.now();
  const { pages } = await typeset(document, '2024-01-15T12:00:00.000Z');
  const ms = performance.now() - start;
  clearInterval(watch);
  return { pages, ms, memoryPerPage: (peak - before) / 1024 / pages };
}

/** Agreements with annexes, bound together until there are so many pages, no two texts alike. */
function longDocument(pages: number): DocumentContent {
  const agreement = composeDocument(caseOfContent(variedAgreement(0), seededParties), 'agreement-with-annexes');
  return { ...agreement, parts: Array.from({ length: Math.ceil(pages / pagesOfOne) }, (_, run) => withOwnWords(agreement, run).parts).flat() };
}

/** Pages of one agreement with annexes, at least. */
const pagesOfOne = 10;
