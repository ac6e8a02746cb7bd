import type { Ports, TypesetDocument } from '#core/ports';
import type { DocumentContent } from '#shared/documents/block';
import { documentPages, type PageRange } from '#shared/documents/bundle/page-range';

export type Settled = { readonly content: DocumentContent; readonly typeset: TypesetDocument };

/** Other numbers may break other lines; twice is enough wherever they do not, and a file that never comes to rest is a fault. */
const mostRounds = 6;

/**
 * Sets a file that names the pages of its own documents: composed with what was counted until it says what is true.
 * @param compose the file, told where each of its documents stands; null before they were counted
 */
export async function settlePages({ typeset, clock }: Pick<Ports, 'typeset' | 'clock'>, compose: (pages: readonly PageRange[] | null) => DocumentContent): Promise<Settled> {
  const producedAt = clock.now();
  let pages: readonly PageRange[] | null = null;
  for (let round = 0; round < mostRounds; round += 1) {
    const content = compose(pages);
    const set = await typeset(content, producedAt);
    const counted = documentPages(content, set.partPages);
    if (pages !== null && isSame(pages, counted)) return { content, typeset: set };
    pages = counted;
  }
  throw new Error('The pages of a file changed with every count of them.');
}

function isSame(one: readonly PageRange[], other: readonly PageRange[]): boolean {
  return one.length === other.length && one.every(({ first, last }, index) => first === other[index]?.first && last === other[index].last);
}
