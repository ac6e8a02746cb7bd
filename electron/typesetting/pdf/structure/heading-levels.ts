import type { HeadingType } from './element';

/** How high a heading stands: 0 the title, 1 an article, 2 a heading inside one. */
export type HeadingRank = 0 | 1 | 2;

const types: readonly HeadingType[] = ['H1', 'H2', 'H3'];

/**
 * The structure types of the headings of one part, asked for in their order. A heading is one level below the last one
 * that stands higher, so no level is skipped (ISO 14289-1, 7.4.2) where a part has no title, or no articles.
 */
export function headingLevels(): (rank: HeadingRank) => HeadingType {
  const open: HeadingRank[] = [];
  return (rank) => {
    while ((open.at(-1) ?? -1) >= rank) open.pop();
    return types[open.push(rank) - 1] ?? 'H3';
  };
}
