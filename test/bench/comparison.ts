import type { DocumentContent } from '#shared/documents/block';
import { caseOfContent } from '#shared/documents/case-of';
import { redline } from '#shared/documents/comparison/redline';
import { composeDocument } from '#shared/documents/compose';
import { seededParties } from '#shared/domain/seeded-parties';
import { openThread } from '#test/bench/documents/bench-machine';
import { withOwnWords } from '#test/bench/documents/own-words';
import { variedAgreement } from '#test/bench/documents/varied-agreements';
import { medianMs } from '#test/bench/measure';

/** For whoever reads the figures. */
export const aboutComparison = `Comparing two versions of a document of so many pages, in milliseconds. A word is another in every text, and every fifth clause is gone or new.
  wordsMs      from two versions to what changed, their clauses known by ids
  withoutIdsMs the same when no clause has an id and all are found again by their words
  pagesMs      from two versions to the bytes of the PDF that shows the changes`;

export type ComparisonFigures = { readonly pages: number; readonly wordsMs: number; readonly withoutIdsMs: number; readonly pagesMs: number };

const runs = 15;
const at = '2024-01-15T12:00:00.000Z';

export async function measureComparison(): Promise<ComparisonFigures> {
  const typeset = openThread();
  const version = (run: number): DocumentContent => thinned(withOwnWords(longAgreement(), run), run);
  const compare = (then: DocumentContent, now: DocumentContent) => redline({ content: then, name: 'dříve' }, { content: now, name: 'nyní' });
  const { pages } = await typeset(version(0), at);
  const pairs = Array.from({ length: runs + 1 }, (_, run) => ({ then: version(2 * run), now: version(2 * run + 1) }));
  const pair = (run: number) => pairs[run] ?? { then: version(0), now: version(1) };
  const wordsMs = await medianMs(runs, async (run) => compare(pair(run).then, pair(run).now));
  const bare = pairs.map(({ then, now }) => ({ then: withoutIds(then), now: withoutIds(now) }));
  const withoutIdsMs = await medianMs(runs, async (run) => compare(bare[run]?.then ?? version(0), bare[run]?.now ?? version(1)));
  const pagesMs = await medianMs(runs, async (run) => typeset(compare(pair(run).then, pair(run).now).content, at));
  return { pages, wordsMs, withoutIdsMs, pagesMs };
}

/** Agreements with annexes bound together. */
function longAgreement(): DocumentContent {
  const agreement = composeDocument(caseOfContent(variedAgreement(0), seededParties), 'agreement-with-annexes');
  return { ...agreement, parts: Array.from({ length: 3 }, () => agreement.parts).flat() };
}

/** Every fifth clause left out, other ones in each version. */
function thinned(document: DocumentContent, run: number): DocumentContent {
  const parts = document.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => (block.kind === 'list' ? { ...block, items: block.items.filter((_, index) => index % 5 !== run % 5) } : block)),
  }));
  return { ...document, parts };
}

function withoutIds(document: DocumentContent): DocumentContent {
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'id' ? undefined : value))) as DocumentContent;
}
