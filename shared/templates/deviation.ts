import { z } from 'zod';
import { partIdSchema, type PartId } from '#shared/templates/condition';
import { phraseSchema } from '#shared/templates/phrase';
import { articleSchema, clauseSchema, paragraphPartSchema, templateRefSchema, type TemplateRef } from '#shared/templates/template';
import { templateIdSchema, type TemplateId } from '#shared/templates/template-id';

const template = templateIdSchema;

const clause = z.discriminatedUnion('kind', [clauseSchema, paragraphPartSchema]);

/** Where one agreement departs from a template (odchylka): a clause or paragraph worded otherwise, added or dropped, an article named otherwise or added, a part moved. */
export const deviationSchema = z.discriminatedUnion('kind', [
  /** `clause` keeps the id of the clause or paragraph it stands for. */
  z.strictObject({ kind: z.literal('changed'), template, clause }),
  /** Stands in `article` (an article, a list, or outside of both where that is null) after the part `after`, or first where that is null. */
  z.strictObject({ kind: z.literal('added'), template, article: partIdSchema.nullable(), after: partIdSchema.nullable(), clause }),
  /** A whole article after the part `after`, or first where that is null. */
  z.strictObject({ kind: z.literal('added-article'), template, after: partIdSchema.nullable(), article: articleSchema }),
  /** Other words for the name of an article, a heading or the title. */
  z.strictObject({ kind: z.literal('renamed'), template, part: partIdSchema, text: phraseSchema }),
  /** `part` stands in `article` (an article, a list, or outside of both where that is null) after the part `after`, or first where that is null. */
  z.strictObject({ kind: z.literal('moved'), template, part: partIdSchema, article: partIdSchema.nullable(), after: partIdSchema.nullable() }),
  /** `part` is any part or point. */
  z.strictObject({ kind: z.literal('dropped'), template, part: partIdSchema }),
]);
export type Deviation = Readonly<z.infer<typeof deviationSchema>>;

/** The part a deviation is about: the one it words, names, moves or drops, or the one it adds. */
export function partOf(deviation: Deviation): PartId {
  switch (deviation.kind) {
    case 'changed':
    case 'added':
      return deviation.clause.id;
    case 'added-article':
      return deviation.article.id;
    case 'renamed':
    case 'moved':
    case 'dropped':
      return deviation.part;
  }
}

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
