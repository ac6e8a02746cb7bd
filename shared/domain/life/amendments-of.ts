import type { Agreement } from '#shared/domain/agreement';

/** Amendments of an agreement that are not in the bin, by their numbers. @param agreements among which they are looked for */
export function amendmentsOf({ id }: Agreement, agreements: readonly Agreement[]): readonly Agreement[] {
  return agreements.filter(({ content, removedAt }) => content.amendment?.of === id && removedAt === null).toSorted((one, other) => amendmentNumber(one) - amendmentNumber(other));
}

/** Zero for an agreement of its own. */
export const amendmentNumber = ({ content }: Agreement): number => content.amendment?.number ?? 0;
