/** Pages from one to another, both counted from 1. */
export type PageRange = { readonly first: number; readonly last: number };

/** As long as a range may get: stands for one that is not counted yet. */
export const widestRange: PageRange = { first: 88, last: 888 };

/** „strana 8“, „strana 3–7“ */
export function pageRangeWords({ first, last }: PageRange): string {
  return first === last ? `strana\u00a0${first}` : `strana\u00a0${first}–${last}`;
}
