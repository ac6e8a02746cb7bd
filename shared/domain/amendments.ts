import type { Agreement, AgreementContent, AgreementId } from '#shared/domain/agreement';

/** The number of an amendment (dodatek); zero for an agreement of its own. */
export const amendmentNumber = ({ content }: Pick<Agreement, 'content'>): number => content.amendment?.number ?? 0;

type Index = ReadonlyMap<AgreementId, readonly Agreement[]>;

// A list of agreements asks for the amendments of each of its rows among all of them: they are sorted out once.
const indexes = new WeakMap<readonly Agreement[], Index>();

/** The amendments of an agreement that are not in the bin, by their numbers. @param agreements among which they are looked for */
export function amendmentsOf(agreements: readonly Agreement[], id: AgreementId): readonly Agreement[] {
  const known = indexes.get(agreements) ?? indexOf(agreements);
  indexes.set(agreements, known);
  return known.get(id) ?? [];
}

function indexOf(agreements: readonly Agreement[]): Index {
  const amendments = agreements.filter(({ content, removedAt }) => content.amendment !== null && removedAt === null).toSorted((one, other) => amendmentNumber(one) - amendmentNumber(other));
  return amendments.reduce((index, amendment) => {
    const { of } = amendment.content.amendment ?? {};
    return of === undefined ? index : index.set(of, [...(index.get(of) ?? []), amendment]);
  }, new Map<AgreementId, readonly Agreement[]>());
}

/** What an agreement says with its finished amendments: each holds the whole of it. */
export function contentInForce(agreements: readonly Agreement[], { id, content }: Agreement): AgreementContent {
  return amendmentsOf(agreements, id).findLast(({ finishedOn }) => finishedOn !== null)?.content ?? content;
}
