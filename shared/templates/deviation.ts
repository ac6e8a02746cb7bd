import { z } from 'zod';
import { partIdSchema } from '#shared/templates/condition';
import { clauseSchema } from '#shared/templates/template';
import { templateIdSchema, type TemplateId } from '#shared/templates/template-id';
import { templateRefSchema, type TemplateRef } from '#shared/templates/template';

const template = templateIdSchema;

/** Where one agreement departs from a template (odchylka): a clause worded otherwise, added or dropped. */
export const deviationSchema = z.discriminatedUnion('kind', [
  /** `clause` keeps the id of the clause it stands for. */
  z.strictObject({ kind: z.literal('changed'), template, clause: clauseSchema }),
  /** Stands in `article` after the clause `after`, or first where that is null. */
  z.strictObject({ kind: z.literal('added'), template, article: partIdSchema, after: partIdSchema.nullable(), clause: clauseSchema }),
  z.strictObject({ kind: z.literal('dropped'), template, part: partIdSchema }),
]);
export type Deviation = Readonly<z.infer<typeof deviationSchema>>;

/** What an agreement was made from and how it departs from it. A template without a version named is the first the product shipped. */
export const agreementWordingSchema = z.strictObject({
  templates: z.partialRecord(templateIdSchema, templateRefSchema).readonly(),
  deviations: z.array(deviationSchema).max(500).readonly(),
});
export type AgreementWording = Readonly<z.infer<typeof agreementWordingSchema>>;

export const shippedWording: AgreementWording = { templates: {}, deviations: [] };

export const firstShipped: TemplateRef = { origin: 'product', version: 1 };

export function templateRefOf({ templates }: AgreementWording, id: TemplateId): TemplateRef {
  return templates[id] ?? firstShipped;
}
