import type { Agreement, AgreementId } from '#shared/domain/agreement';

type Index = ReadonlyMap<AgreementId, readonly Agreement[]>;

// A list of agreements asks for the amendments of each of its rows among all of them: they are sorted out once.
const indexes = new WeakMap<readonly Agreement[], Index>();

/** Amendments of an agreement that are not in the bin, by their numbers. @param agreements among which they are looked for */
export function amendmentsOf({ id }: Agreement, agreements: readonly Agreement[]): readonly Agreement[] {
  const known = indexes.get(agreements) ?? indexOf(agreements);
  indexes.set(agreements, known);
  return known.get(id) ?? [];
}

/** Zero for an agreement of its own. */
export const amendmentNumber = ({ content }: Agreement): number => content.amendment?.number ?? 0;

function indexOf(agreements: readonly Agreement[]): Index {
  const amendments = agreements.filter(({ content, removedAt }) => content.amendment !== null && removedAt === null).toSorted((one, other) => amendmentNumber(one) - amendmentNumber(other));
  return amendments.reduce((index, amendment) => {
    const { of } = amendment.content.amendment ?? {};
    return of === undefined ? index : index.set(of, [...(index.get(of) ?? []), amendment]);
  }, new Map<AgreementId, readonly Agreement[]>());
}
