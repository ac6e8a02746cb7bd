import type { TextChange } from '#shared/documents/block';

/** The structure types in use, all of them standard (ISO 32000-1, 14.8.4). */
export type StructureType =
  | 'Document'
  | 'Part'
  | 'Div'
  | HeadingType
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Figure'
  | 'Form';

export type HeadingType = 'H1' | 'H2' | 'H3';

/** A marked-content sequence of a page. */
export type Sequence = {
  readonly kind: 'sequence';
  readonly page: number;
  readonly mcid: number;
  /** Points from the foot of the page to the top of its first line. */
  readonly top: number;
  /** Of an illustration its edges on the page: left, bottom, right, top. */
  readonly box?: readonly number[];
};

/** What belongs to an element on one page, counted from 0: a marked-content sequence, a field, or an element within the text. */
export type ContentItem =
  | Sequence
  | { readonly kind: 'field'; readonly page: number; /** Its object, as `12 0 R`. */ readonly ref: string }
  | { readonly kind: 'element'; readonly element: StructureElement };

/** A structure element. Its content is known once the pages are painted and comes before its children. */
export type StructureElement = {
  readonly type: StructureType;
  /** Further entries of its dictionary as they stand in the file: attributes, texts in place of what is painted. */
  readonly entries: string;
  readonly content: ContentItem[];
  readonly children: readonly StructureElement[];
  /** What the element is in a comparison, with its words as they are painted; null for all that stayed. */
  readonly change: { readonly kind: TextChange; readonly words: string[] } | null;
};

/** An element around others. */
export function branch(type: StructureType, children: readonly StructureElement[], entries = ''): StructureElement {
  return { type, entries, content: [], children, change: null };
}

/** Whether nothing was painted for an element. Cells without text are cells all the same. */
export function isEmpty({ type, content, children }: StructureElement): boolean {
  return type !== 'TD' && type !== 'TH' && content.length === 0 && children.every(isEmpty);
}
