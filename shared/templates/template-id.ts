import { z } from 'zod';

/** Every template there is; a document kind of one part has the template of its name. */
export const templateIds = [
  'agreement',
  'annex-1',
  'annex-2',
  'annex-3',
  'amendment',
  'consolidated-text',
  'termination',
  'memorandum',
  'resolution',
  'covering-letter',
  'call-for-payment',
  'reminder',
  'receipt',
  'control-sheet',
  'handover-protocol',
  'power-of-attorney',
] as const;

export const templateIdSchema = z.enum(templateIds);
export type TemplateId = z.infer<typeof templateIdSchema>;
