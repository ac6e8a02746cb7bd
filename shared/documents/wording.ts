import type { Run } from '#shared/documents/block';

/** An article of the agreement, by its meaning; its number follows from its place. */
export type ArticleId =
  | 'parties'
  | 'background'
  | 'purpose'
  | 'coordinator'
  | 'region'
  | 'contribution'
  | 'management'
  | 'outputs'
  | 'term'
  | 'closing';

/** A clause (odstavec) or a lettered point of it, by its meaning: `contribution.amount`. */
export type ClauseId = `${ArticleId}.${string}`;

/** A cross-reference; it becomes „čl. VI odst. 2“ once everything has its number. Several targets must be clauses of one article. */
export type Reference = { readonly refersTo: readonly (ArticleId | ClauseId)[] };

/** Text as the articles write it: runs, and references that have no number yet. */
export type Wording = readonly (Run | Reference)[];

type Part = string | Run | Reference | Wording;

export function isReference(piece: Run | Reference): piece is Reference {
  return 'refersTo' in piece;
}

/** Refers to an article, to one clause or point, or to several clauses of one article. */
export function reference(...refersTo: readonly (ArticleId | ClauseId)[]): Reference {
  return { refersTo };
}

/** Tag of a template: plain text between the data and references put into it. */
export function wording(strings: TemplateStringsArray, ...parts: readonly Part[]): Wording {
  return strings.flatMap((text, index) => [...piecesOf(text), ...piecesOf(parts[index] ?? '')]);
}

function piecesOf(part: Part): Wording {
  if (typeof part === 'string') return part === '' ? [] : [{ text: part }];
  return isList(part) ? part : [part];
}

// Array.isArray does not narrow readonly arrays.
function isList(part: Run | Reference | Wording): part is Wording {
  return Array.isArray(part);
}

/** Marks a clause as the expression of one field, so that a click on it leads there; data inside keep their own fields. */
export function ofField(field: string, text: Wording): Wording {
  return text.map((piece) => (isReference(piece) || piece.field !== undefined ? piece : { ...piece, field }));
}

/** Joins with separators: `joined([a, b, c], ', ', ' a ')`. */
export function joined(parts: readonly Wording[], separator: string, last: string = separator): Wording {
  return parts.flatMap((part, index) => {
    const before = index === 0 ? '' : index === parts.length - 1 ? last : separator;
    return [...piecesOf(before), ...part];
  });
}
