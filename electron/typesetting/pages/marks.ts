import type { Signatory } from '#shared/domain/signature';
import type { CodeMatrix } from '#typesetting/codes/code-matrix';
import type { TextStyle } from '#typesetting/text/style';

/** What a piece of a block is in it, for the structure of the file. */
export type ContentRole =
  | 'title'
  | 'detail'
  | 'heading-number'
  | 'heading'
  | 'paragraph'
  | 'label'
  | 'body'
  | 'party-name'
  | 'party-label'
  | 'party-value'
  | 'party-closing'
  | 'caption'
  | 'head-cell'
  | 'cell'
  | 'total-cell'
  | 'box-heading'
  | 'box-paragraph'
  | 'sender'
  | 'reference-label'
  | 'reference-value'
  | 'addressee'
  | 'payment-label'
  | 'payment-value'
  | 'code'
  | 'code-caption'
  | 'signature-heading'
  | 'signature-place'
  | 'signature-name'
  | 'signature-title'
  | 'signature-field';

/** What stands on a page besides its content: running lines, and the heads of tables once more. */
const artifactRoles = ['header', 'footer', 'repeated-head'] as const;
export type ArtifactRole = (typeof artifactRoles)[number];

export type Role = ContentRole | ArtifactRole;

/** Where a mark comes from. Marks of one origin are one element of structure, however many lines they take. */
export type Origin = {
  /** Number of the block in the document, from 0; -1 for running lines. */
  readonly block: number;
  readonly role: Role;
  /** Place inside the block: numbers of nested items, row and column, number of the line of details. */
  readonly path: readonly number[];
};

/** Whether a piece is no content: it is not read aloud, nor taken over when the text is. */
export const isArtifact = (role: Role): role is ArtifactRole => artifactRoles.some((each) => each === role);

/** Tells the texts of a document apart. */
export const nameOf = ({ block, role, path }: Origin): string => `${block} ${role} ${path.join('.')}`;

/**
 * Text on one line in one style, wherever it stands. Texts that are remembered keep theirs from one document to the next,
 * so what depends on a stretch alone is worked out once.
 */
export type Stretch = {
  readonly text: string;
  readonly style: TextStyle;
  /** Points, with the space the line was broken at, where there is one. */
  readonly width: number;
  /** Factor on the width of the letters, near 1. */
  readonly scale: number;
  /** Points to add to every space besides. */
  readonly wordSpace: number;
  /** Whether a dividing hyphen follows the text; it is no part of `text`. */
  readonly hyphen: boolean;
  readonly field: string | null;
};

/** A stretch in its place. Points; `x` from the left of the page's text, `y` of the baseline from the top of its row (later: of the page). */
export type TextMark = { readonly kind: 'text'; readonly stretch: Stretch; readonly x: number; readonly y: number; readonly origin: Origin };

/** A horizontal line; `y` of its middle. */
export type RuleMark = { readonly kind: 'rule'; readonly x: number; readonly y: number; readonly width: number; readonly thickness: number };

/** Room for the electronic signature of a party; `y` of its top edge. */
export type FieldMark = {
  readonly kind: 'field';
  readonly side: Signatory;
  /** What the room is for, to be told to the reader. */
  readonly description: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly origin: Origin;
};

/** A square code (QR) without the empty zone around it; `x` and `y` of its top left corner. */
export type CodeMark = { readonly kind: 'code'; readonly matrix: CodeMatrix; readonly x: number; readonly y: number; readonly size: number; readonly origin: Origin };

export type Mark = TextMark | RuleMark | FieldMark | CodeMark;

/** The smallest piece pages are made of: it is never split. Heights in points. */
export type Row = {
  /** Space before the row; dropped at the head of a page. */
  readonly above: number;
  readonly height: number;
  /** Distance from the row's top to the level that must fall on the baseline grid; null where that does not matter. */
  readonly settle: number | null;
  /** Whether the row must stand on the page of the row before it. */
  readonly joins: boolean;
  /** How much of that page, in points, may be left empty for the row to go with the one before it to the next page; 0 where it may begin a page as well as any. */
  readonly clings: number;
  readonly marks: readonly Mark[];
  /** Rows repeated above this one when it begins a page: the head of its table. */
  readonly head: readonly Row[];
};

/** The same mark, moved. */
export function moved(mark: TextMark, x: number, y: number): TextMark;
export function moved(mark: Mark, x: number, y: number): Mark;
export function moved(mark: Mark, x: number, y: number): Mark {
  if (mark.kind === 'text') return { kind: 'text', stretch: mark.stretch, x: mark.x + x, y: mark.y + y, origin: mark.origin };
  return { ...mark, x: mark.x + x, y: mark.y + y };
}
