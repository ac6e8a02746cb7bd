import type { Agreement, AgreementContent, AgreementId } from '#shared/domain/agreement';

/** The number of an amendment (dodatek); zero for an agreement of its own. */
export const amendmentNumber = ({ content }: Pick<Agreement, 'content'>): number => content.amendment?.number ?? 0;

/** The amendments of an agreement that are not in the bin, by their numbers. */
export function amendmentsOf(agreements: readonly Agreement[], id: AgreementId): readonly Agreement[] {
  return agreements.filter(({ content, removedAt }) => content.amendment?.of === id && removedAt === null).sort((one, other) => amendmentNumber(one) - amendmentNumber(other));
}

/** What an agreement says with its finished amendments: each holds the whole of it. */
export function contentInForce(agreements: readonly Agreement[], { id, content }: Agreement): AgreementContent {
  return amendmentsOf(agreements, id).findLast(({ finishedOn }) => finishedOn !== null)?.content ?? content;
}
