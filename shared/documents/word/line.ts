import type { PartId } from '#shared/templates/condition';
import type { TemplateId } from '#shared/templates/template-id';

/** A part of a template, by the template and its id. */
export type PartName = { readonly template: TemplateId; readonly id: PartId };

/** What a line of a document is, as far as changes of it can be taken over: wording, or data. */
export type LineRole = 'heading' | 'paragraph' | 'clause' | 'point' | 'data';

/** A paragraph, or a row of a table, as the document says it. */
export type ComposedLine = {
  readonly from: 'composed';
  readonly shape: 'text' | 'row';
  readonly role: LineRole;
  readonly text: string;
  /** Null where a template does not name it. */
  readonly part: PartName | null;
  /** The clause a point belongs to, or the clause itself. */
  readonly clause: PartId | null;
  /** „čl. VI odst. 2“ */
  readonly where: string;
  /** Paths of the data it shows, as `region.number`. */
  readonly fields: readonly string[];
};

/** The same as it came back from a word processor. */
export type FoundLine = {
  readonly from: 'found';
  readonly shape: 'text' | 'row';
  readonly text: string;
  /** Names of its bookmarks. */
  readonly bookmarks: readonly string[];
  /** What its number or its style says it is. */
  readonly looks: 'heading' | 'clause' | 'point' | 'other';
};
