import { always, type Condition, type PartId } from '#shared/templates/condition';
import type { Phrase, Piece } from '#shared/templates/phrase';
import type { Article, ArticleChild, Clause, ComponentPart, HeadingPart, ListPart, ParagraphPart, Part, Point, Template, TitlePart, Variant } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';

/** A short way to write templates by hand; what it gives is plain data. */

type Written = string | Piece | Phrase;

/** Tag of a template string: plain text between the variables and references put into it. */
export function phrase(strings: TemplateStringsArray, ...parts: readonly Written[]): Phrase {
  return strings.flatMap((text, index) => [...pieces(text), ...pieces(parts[index] ?? '')]);
}

function pieces(part: Written): Phrase {
  if (typeof part === 'string') return part === '' ? [] : [{ kind: 'text', text: part, strong: false, when: always }];
  return isPhrase(part) ? part : [part];
}

// Array.isArray does not narrow readonly arrays.
function isPhrase(part: Piece | Phrase): part is Phrase {
  return Array.isArray(part);
}

export const variable = (name: string): Piece => ({ kind: 'variable', variable: name, when: always });

export const refer = (...to: readonly PartId[]): Piece => ({ kind: 'reference', to, when: always });

export const is = (criterion: string, ...oneOf: readonly string[]): Condition => [{ kind: 'criterion', criterion, oneOf }];

/** Holds where that part of the template is shown. */
export const isShown = (part: PartId): Condition => [{ kind: 'part', part, shown: true }];

/** A phrase shown only if the condition holds. */
export function given(when: Condition, text: string | Phrase): Phrase {
  return pieces(text).map((piece) => ({ ...piece, when: [...when, ...piece.when] }));
}

export const strong = (text: string): Piece => ({ kind: 'text', text, strong: true, when: always });

export const point = (id: PartId, text: string | Phrase, when: Condition = always): Point => ({ id, when, text: pieces(text) });

export const variant = (when: Condition, text: string | Phrase, points: readonly Point[] = [], list: string | null = null): Variant => ({ when, text: pieces(text), points, list });

/** A clause with one wording for every case. */
export const clause = (id: PartId, text: string | Phrase, points: readonly Point[] = [], list: string | null = null): Clause => clauseOf(id, variant(always, text, points, list));

export const clauseOf = (id: PartId, ...variants: readonly Variant[]): Clause => ({ kind: 'clause', id, variants });

export const paragraph = (id: PartId, text: string | Phrase, align: ParagraphPart['align'] = 'justify'): ParagraphPart => paragraphOf(id, align, variant(always, text));

export const paragraphOf = (id: PartId, align: ParagraphPart['align'], ...variants: readonly Variant[]): ParagraphPart => ({ kind: 'paragraph', id, align, variants });

export const component = (id: PartId, name: string, when: Condition = always): ComponentPart => ({ kind: 'component', id, when, component: name });

export const article = (id: PartId, name: string, ...children: readonly ArticleChild[]): Article => ({ kind: 'article', id, when: always, name: pieces(name), children });

export const heading = (id: PartId, text: string | Phrase, when: Condition = always): HeadingPart => ({ kind: 'heading', id, when, text: pieces(text) });

export const list = (id: PartId, clauses: readonly Clause[], when: Condition = always): ListPart => ({ kind: 'list', id, when, clauses });

export const title = (text: string | Phrase, details: readonly Phrase[] = [], numbers = false): TitlePart => ({ kind: 'title', id: 'title', text: pieces(text), details, numbers });

/** What the product ships: a version of a template. */
export const shipped = (id: TemplateId, version: number, parts: readonly Part[]): Template => ({ id, origin: 'product', version, note: null, saved: null, parts });
