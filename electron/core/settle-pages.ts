import type { PageRange } from '#shared/documents/page-range';

/** What was made with some pages said in it, and the pages it turned out to take. */
export type Counted<T> = { readonly value: T; readonly pages: readonly PageRange[] };

/** Other numbers may break other lines; twice is enough wherever they do not, and a file that never comes to rest is a fault. */
const mostRounds = 6;

/**
 * Makes something that names pages of its own, told what was counted before, until it says what is true.
 * @param make given where its documents stand; null before they were counted
 */
export async function settlePages<T>(make: (pages: readonly PageRange[] | null) => Promise<Counted<T>>): Promise<Counted<T>> {
  let pages: readonly PageRange[] | null = null;
  for (let round = 0; round < mostRounds; round += 1) {
    const made = await make(pages);
    if (pages !== null && isSame(pages, made.pages)) return made;
    pages = made.pages;
  }
  throw new Error('The pages of a file changed with every count of them.');
}

function isSame(one: readonly PageRange[], other: readonly PageRange[]): boolean {
  return one.length === other.length && one.every(({ first, last }, index) => first === other[index]?.first && last === other[index].last);
}
