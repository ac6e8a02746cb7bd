import type { Agreement } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import { sameNumber } from '#shared/domain/series/same-number';

/** Whose number is looked for elsewhere. */
export type NumberSought = {
  /** The agreement that has it; it is no other holder. */
  readonly agreement: Pick<Agreement, 'id' | 'content'>;
  /** The party that gives such numbers. */
  readonly side: OfficeRole;
  /** Which of the parties the office is: its evidence numbers are of the same series. */
  readonly own: OfficeRole;
};

/**
 * Other agreements that have a number, also those in the bin. Numbers are told apart only within one party, for each has a series of its own; an
 * amendment bears the number of its agreement.
 * @param agreements among which they are looked for
 */
export function otherHolders(number: string, { agreement: { id, content }, side, own }: NumberSought, agreements: readonly Agreement[]): readonly Agreement[] {
  const itself = content.amendment?.of ?? id;
  return agreements.filter((other) => {
    if (other.id === itself || other.content.amendment !== null) return false;
    const given = other.content[side];
    const isGiven = given.number !== null && given.partyId === content[side].partyId && sameNumber(given.number, number);
    const { evidenceNumber } = other.filing.content;
    return isGiven || (side === own && evidenceNumber !== null && sameNumber(evidenceNumber, number));
  });
}
