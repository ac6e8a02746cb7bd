/**
 * What was read from a word processor's file: its texts in reading order, each with what is known of its place. Texts are plain:
 * one kind of space, no soft hyphens, trimmed.
 */

/** How a paragraph is numbered by the word processor: the level in its list, from 0, and the kind of number. */
export type WordNumbering = { readonly level: number; readonly format: 'decimal' | 'letter' | 'roman' | 'other' };

export type WordParagraph = {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Name of its style, as the word processor shows it in English: `heading 1`; empty for none. */
  readonly style: string;
  /** Null where it has no number, or one that was typed. */
  readonly numbering: WordNumbering | null;
  /** Names of the bookmarks that begin in it or reach into it. */
  readonly bookmarks: readonly string[];
  /** Where it stands: in the running text, in a frame beside it, or in a note at the foot or the end. */
  readonly place: 'body' | 'text-box' | 'note';
};

export type WordTable = { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export type WordBlock = WordParagraph | WordTable;

export type WordComment = { readonly author: string; readonly text: string };

export type WordDocument = {
  readonly blocks: readonly WordBlock[];
  /** Whether changes were tracked in it; they were read as accepted. */
  readonly tracked: boolean;
  /** How many pictures, objects of other programs and embedded documents there are: they are not read. */
  readonly pictures: number;
  readonly comments: readonly WordComment[];
  /** Properties the file was given when it was made, by name. */
  readonly properties: ReadonlyMap<string, string>;
};
