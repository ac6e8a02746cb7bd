import { randomUUID } from 'node:crypto';
import type { Ids } from '#core/ports';
import { agreementIdSchema } from '#shared/domain/agreement';
import { factIdSchema } from '#shared/domain/life/fact';
import { attachmentIdSchema } from '#shared/domain/record';

export function randomIds(): Ids {
  return { agreementId: () => agreementIdSchema.parse(randomUUID()), attachmentId: () => attachmentIdSchema.parse(randomUUID()), factId: () => factIdSchema.parse(randomUUID()) };
}
