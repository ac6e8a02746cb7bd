import { randomUUID } from 'node:crypto';
import type { Ids } from '#core/ports';
import { agreementIdSchema } from '#shared/domain/agreement';
import { factIdSchema } from '#shared/domain/life/fact';
import { attachmentIdSchema } from '#shared/domain/record';

export function randomIds(): Ids {
  return { agreementId: () => agreementIdSchema.parse(randomUUID()), attachmentId: () => attachmentIdSchema.parse(randomUUID()), factId: () => factIdSchema.parse(randomUUID()) };
}

/** Ids by their order, in the form of a UUID: the same in every run, for data that are kept nowhere. */
export function countedIds(): Ids {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
  return { agreementId: () => agreementIdSchema.parse(next()), attachmentId: () => attachmentIdSchema.parse(next()), factId: () => factIdSchema.parse(next()) };
}
