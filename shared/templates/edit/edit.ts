import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';
import type { Result } from '#shared/api/result';

/** Where a part that must stay is referred to, or asked for by a condition. */
export type Referrer = { readonly template: TemplateId; readonly part: PartId; readonly variant: number | null };

/** Why a template cannot be edited so. */
export type EditRefusal =
  | { readonly code: 'no-such-part'; readonly part: PartId }
  /** A part of its kind cannot stand there. */
  | { readonly code: 'wrong-place' }
  | { readonly code: 'id-taken'; readonly id: PartId }
  | { readonly code: 'referred-to'; readonly by: readonly Referrer[] }
  /** The only wording of a clause is not removed; the clause is. */
  | { readonly code: 'last-wording' }
  /** A clause with several wordings has no one place to be split at. */
  | { readonly code: 'several-wordings' }
  /** One of the two halves would be empty. */
  | { readonly code: 'nothing-to-split' };

/** The template after an edit; the one before it is never changed. */
export type Edit = Result<Template, EditRefusal>;

/** Where a part is to stand: in an article or list, or outside of both; after a part, or first. */
export type Place = { readonly within: PartId | null; readonly after: PartId | null };

/** What an edit changes: a part, one of its wordings (from 0), a point of that wording, or a line below the title. */
export type Target = { readonly part: PartId; readonly variant?: number; readonly point?: PartId; readonly detail?: number };
