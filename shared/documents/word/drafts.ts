import type { ComposedLine, FoundLine, PartName } from './line';
import type { PairedLine } from './paired-lines';
import type { PartId } from '#shared/templates/condition';

/** A point then and now; one of them is null where it is new, or gone. */
export type DraftPoint = { readonly then: ComposedLine | null; readonly now: FoundLine | null };

/** A clause of the template with what became of it and of its points in their order; `now` is null where it is gone. */
export type ClauseDraft = { readonly kind: 'clause'; readonly part: PartName; readonly then: ComposedLine; readonly now: FoundLine | null; readonly points: DraftPoint[] };

/** In which article or list, outside of both where that is null, and after which part or other draft; null where it is the first. */
export type DraftPlace = { readonly group: PartId | null; readonly after: PartId | null; /** The place it follows, or stands first in. */ readonly where: string };

/** A clause or paragraph that is new. `part` names it from now on. */
export type AddedDraft = DraftPlace & { readonly kind: 'added'; readonly part: PartName; readonly now: FoundLine; readonly isClause: boolean; readonly points: DraftPoint[] };

/** A clause, paragraph or article that stands elsewhere now. */
export type MovedDraft = DraftPlace & { readonly kind: 'moved'; readonly part: PartName; readonly then: ComposedLine };

/** An article that is new, with what stands in it in its order: what is new, and what was moved there. */
export type ArticleDraft = DraftPlace & { readonly kind: 'article'; readonly part: PartName; name: string; readonly children: (AddedDraft | MovedDraft)[] };

/** What was moved where it cannot stand. */
export type MisplacedDraft = { readonly kind: 'misplaced'; readonly then: ComposedLine; readonly now: FoundLine };

/** A line that is taken for itself: a heading, a paragraph, data, or what is new and has no place. */
export type LineDraft = { readonly kind: 'line'; readonly pair: PairedLine };

export type Draft = ClauseDraft | AddedDraft | MovedDraft | ArticleDraft | MisplacedDraft | LineDraft;
