import type { PreparedFonts } from '#typesetting/fonts/prepared-font';

/** What every text of a document is set with. */
export type Setting = {
  readonly fonts: PreparedFonts;
  /** Beginnings of the document's defined terms, lower-case: words with a capital that are no names. */
  readonly terms: readonly string[];
};

/** What a block is set with. */
export type BlockSetting = Setting & {
  /** Number of the block in the document, from 0. */
  readonly block: number;
};
