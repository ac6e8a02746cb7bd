import type { Agreement } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import { sameNumber } from '#shared/domain/series/same-number';
import type { TakenNumbers } from '#shared/domain/series/taken-orders';

/** Numbers of our side, also of what lies in the bin, and evidence numbers that differ from them; an amendment bears the number of its agreement. */
export function ownNumbers(agreements: readonly Agreement[], side: OfficeRole): TakenNumbers {
  return agreements.flatMap(({ content, filing: { content: { evidenceNumber } } }) => {
    const number = content.amendment === null ? content[side].number : null;
    return number !== null && evidenceNumber !== null && sameNumber(number, evidenceNumber) ? [number] : [number, evidenceNumber];
  });
}
