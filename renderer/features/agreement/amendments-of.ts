import type { Agreement, AgreementId } from '#shared/domain/agreement';

/** The amendments of an agreement that are not in the bin, by their numbers. */
export function amendmentsOf(agreements: readonly Agreement[], id: AgreementId): readonly Agreement[] {
  return agreements.filter(({ content, removedAt }) => content.amendment?.of === id && removedAt === null).sort((one, other) => numberOf(one) - numberOf(other));
}

const numberOf = ({ content }: Agreement): number => content.amendment?.number ?? 0;
