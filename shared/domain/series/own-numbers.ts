import type { Agreement } from '#shared/domain/agreement';
import type { OfficeRole } from '#shared/domain/office';
import type { TakenNumbers } from '#shared/domain/series/taken-orders';

/** Numbers of our side, also of what lies in the bin, and evidence numbers; an amendment bears the number of its agreement. */
export function ownNumbers(agreements: readonly Agreement[], side: OfficeRole): TakenNumbers {
  return agreements.flatMap(({ content, filing }) => [content.amendment === null ? content[side].number : null, filing.content.evidenceNumber]);
}
