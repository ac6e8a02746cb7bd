import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { Sheet } from '#typesetting/pages/measures';

/** What the lines of one text are set with. */
export type TextSetting = {
  readonly fonts: PreparedFonts;
  /** Beginnings of the document's defined terms, lower-case: words with a capital that are no names. */
  readonly terms: readonly string[];
  /** Whether words may be divided. */
  readonly divides: boolean;
};

/** What every text of a document is set with. */
export type Setting = Omit<TextSetting, 'divides'> & {
  /** The pages it is set for. */
  readonly sheet: Sheet;
  /** The terms as one text, to remember lines by. */
  readonly termsKey: string;
  /** Texts set without dividing their words, by `nameOf` their origin. */
  readonly undivided: ReadonlySet<string>;
};

/** What a block is set with. */
export type BlockSetting = Setting & {
  /** Number of the block in the document, from 0. */
  readonly block: number;
};
