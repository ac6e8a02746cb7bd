import { randomUUID } from 'node:crypto';
import type { Ids } from '#core/ports';
import { agreementIdSchema } from '#shared/domain/agreement';

export function randomIds(): Ids {
  return { agreementId: () => agreementIdSchema.parse(randomUUID()) };
}
