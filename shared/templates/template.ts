import { z } from 'zod';
import { instantSchema } from '#shared/domain/instant';
import { lineSchema, paragraphSchema } from '#shared/domain/text';
import { conditionSchema, partIdSchema } from '#shared/templates/condition';
import { phraseSchema } from '#shared/templates/phrase';
import { templateIdSchema } from '#shared/templates/template-id';

/** A lettered point of a clause: `a)`. */
const pointSchema = z.strictObject({ id: partIdSchema, when: conditionSchema, text: phraseSchema });
export type Point = Readonly<z.infer<typeof pointSchema>>;

/** One of the wordings a clause may have. */
const variantSchema = z.strictObject({
  when: conditionSchema,
  text: phraseSchema,
  points: z.array(pointSchema).max(26).readonly(),
  /** Points that come from data, after its own: the name of a list in `shared/documents/wording/lists.ts`. */
  list: z.string().max(80).nullable(),
});
export type Variant = Readonly<z.infer<typeof variantSchema>>;

/** The first variant whose condition holds is shown; where none does, the part is left out. */
const variants = z.array(variantSchema).min(1).max(20).readonly();

/** A numbered clause (odstavec). */
export const clauseSchema = z.strictObject({ kind: z.literal('clause'), id: partIdSchema, variants });
export type Clause = Readonly<z.infer<typeof clauseSchema>>;

/** A paragraph without a number; it has neither points nor a list. */
export const paragraphPartSchema = z.strictObject({ kind: z.literal('paragraph'), id: partIdSchema, align: z.enum(['justify', 'left', 'center']), variants });
export type ParagraphPart = Readonly<z.infer<typeof paragraphPartSchema>>;

/** What is made from data and not from wording, as a table, a party or signatures: a name from `shared/documents/components`. */
const componentPartSchema = z.strictObject({ kind: z.literal('component'), id: partIdSchema, when: conditionSchema, component: z.string().max(80) });
export type ComponentPart = Readonly<z.infer<typeof componentPartSchema>>;

const articleChildSchema = z.discriminatedUnion('kind', [clauseSchema, paragraphPartSchema, componentPartSchema]);
export type ArticleChild = Readonly<z.infer<typeof articleChildSchema>>;

/** An article (článek) with its number, „Čl. VI“, and what it holds. */
export const articleSchema = z.strictObject({ kind: z.literal('article'), id: partIdSchema, when: conditionSchema, name: phraseSchema, children: z.array(articleChildSchema).max(200).readonly() });
export type Article = Readonly<z.infer<typeof articleSchema>>;

/** Clauses numbered 1., 2. … outside any article, as the points of a resolution. */
const listPartSchema = z.strictObject({ kind: z.literal('list'), id: partIdSchema, when: conditionSchema, clauses: z.array(clauseSchema).max(200).readonly() });
export type ListPart = Readonly<z.infer<typeof listPartSchema>>;

const headingPartSchema = z.strictObject({ kind: z.literal('heading'), id: partIdSchema, when: conditionSchema, text: phraseSchema });
export type HeadingPart = Readonly<z.infer<typeof headingPartSchema>>;

/** The title with lines below it; `numbers` adds the contract numbers and file references of both parties. */
const titlePartSchema = z.strictObject({ kind: z.literal('title'), id: partIdSchema, text: phraseSchema, details: z.array(phraseSchema).max(10).readonly(), numbers: z.boolean() });
export type TitlePart = Readonly<z.infer<typeof titlePartSchema>>;

const partSchema = z.discriminatedUnion('kind', [articleSchema, listPartSchema, headingPartSchema, titlePartSchema, paragraphPartSchema, componentPartSchema]);
export type Part = Readonly<z.infer<typeof partSchema>>;

/** Where a template comes from: the product ships it, or the office wrote its own. */
const templateOriginSchema = z.enum(['product', 'office']);

/** A version of a template (vzor). Versions count from 1 within their origin and never change once an agreement may have used them. */
export const templateSchema = z.strictObject({
  id: templateIdSchema,
  origin: templateOriginSchema,
  version: z.int().positive(),
  /** What changed in this version, in a sentence. */
  note: paragraphSchema.nullable(),
  /** Who of the office saved it and when; null for what the product ships. */
  saved: z.strictObject({ at: instantSchema, by: lineSchema }).nullable(),
  parts: z.array(partSchema).max(300).readonly(),
});
export type Template = Readonly<z.infer<typeof templateSchema>>;

/** Names one version of a template whose id is known. */
export const templateRefSchema = z.strictObject({ origin: templateOriginSchema, version: z.int().positive() });
export type TemplateRef = Readonly<z.infer<typeof templateRefSchema>>;
