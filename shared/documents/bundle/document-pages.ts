import type { DocumentContent } from '#shared/documents/block';
import type { PageRange } from '#shared/documents/page-range';

/**
 * Where the documents of a file stand that holds several: each begins with a part that has a bookmark and goes on to the next.
 * @param partPages how many pages each part takes
 */
export function documentPages({ parts }: DocumentContent, partPages: readonly number[]): readonly PageRange[] {
  const ranges: PageRange[] = [];
  let page = 0;
  parts.forEach(({ bookmark }, index) => {
    const last = page + (partPages[index] ?? 0);
    const own = bookmark === undefined ? ranges.pop() : { first: page + 1, last };
    if (own !== undefined) ranges.push({ ...own, last });
    page = last;
  });
  return ranges;
}
